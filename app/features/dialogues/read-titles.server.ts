import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findTitles } from './dialogue-titles.queries.server';

/** A dialogue, as much of it as is needed to choose or name it. */
export interface DialogueTitle {
  id: Id;
  slug: string;
  title: LocalText;
}

/** What every dialogue is called in a language, in the order of the alphabet. For the kommun's people only: those that are not published yet are among them. */
export async function readTitles(
  db: Database,
  { tag, format }: { tag: string; format: string },
): Promise<readonly DialogueTitle[]> {
  const order = new Intl.Collator(format);
  return (await findTitles(db))
    .map(({ id, slug, title, sourceLanguage }) => ({
      id,
      slug,
      title: pickText(title, tag, sourceLanguage),
    }))
    .sort((one, other) => order.compare(one.title.text, other.title.text));
}
