import { interpreterLanguages } from './meeting-form';

/** The languages of the portal, in which people write the name of the one that they speak, and English, which many fall back on. */
const writtenIn = ['sv', 'en', 'fi', 'ar', 'so', 'uk'] as const;

const tags: ReadonlyMap<string, string> = new Map(
  writtenIn.flatMap((written) => {
    const names = new Intl.DisplayNames(written, { type: 'language' });
    return interpreterLanguages
      .filter((tag) => tag !== 'sign')
      .flatMap((tag) => [[tag, tag] as const, [plain(names.of(tag) ?? tag), tag] as const]);
  }),
);

function plain(text: string): string {
  return text.trim().replace(/\.$/, '').toLocaleLowerCase('sv');
}

/** The language that someone has asked for an interpreter to, when what they wrote is nothing but its name; else null: then it is shown as it was written. */
export function interpreterTag(written: string): string | null {
  return tags.get(plain(written)) ?? null;
}
