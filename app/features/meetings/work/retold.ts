import type { Localized, LocalizedList } from '~db/columns';
import type { AttendingRepresentative } from '~db/schema/meeting';

import { pickList, pickOptional } from '~/i18n/localized';

/**
 * A text after someone has written it anew in one language. Unchanged, it keeps its translations. Changed, it loses them: a translation that tells of another place
 * than the original is worse than none.
 *
 * @param source the language that it is written in
 */
export function retold(known: Localized | null, text: string, source: string): Localized | null {
  if (known !== null && text === (pickOptional(known, source, source)?.text ?? '')) return known;
  return text === '' ? null : { [source]: text };
}

/** Like {@link retold} for a list. */
export function retoldList(
  known: LocalizedList | null,
  texts: readonly string[],
  source: string,
): LocalizedList | null {
  const before = pickList(known, source, source)?.texts ?? [];
  if (
    known !== null &&
    texts.length === before.length &&
    texts.every((text, index) => text === before[index])
  )
    return known;
  return texts.length === 0 ? null : { [source]: texts };
}

/** Who attends as one writes it: a line each, `Name, role`. */
export function writeRepresentatives(
  representatives: readonly AttendingRepresentative[],
  source: string,
): string {
  return representatives
    .map(({ name, role }) => [name, pickOptional(role, source, source)?.text].filter(Boolean).join(', '))
    .join('\n');
}

/** Who attends, from lines of `Name, role`. Someone whose role is the same as before keeps its translations. */
export function readRepresentatives(
  lines: readonly string[],
  before: readonly AttendingRepresentative[],
  source: string,
): readonly AttendingRepresentative[] {
  return lines.map((line) => {
    const comma = line.indexOf(',');
    const name = (comma === -1 ? line : line.slice(0, comma)).trim();
    const known = before.find((one) => one.name === name)?.role ?? null;
    const role = retold(known, comma === -1 ? '' : line.slice(comma + 1).trim(), source);
    return role === null ? { name } : { name, role };
  });
}
