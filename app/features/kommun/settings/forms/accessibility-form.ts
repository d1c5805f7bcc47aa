import { isDay } from '~/platform/clock';
import type { Day, Localized } from '~db/columns';

import type { FieldReader } from '../field-reader';
import type { SectionForm } from '../form-reading';
import { fieldOf, longest } from '../setting-form';

export const accessibilityStatuses = ['full', 'partial', 'none'] as const;

/** What the kommun says of how accessible the portal is (DOS-lagen). */
export const accessibilityForm: SectionForm = {
  shown: ({ kommun: { accessibility }, languages }) => ({
    status: accessibility.status,
    assessedOn: accessibility.assessedOn,
    updatedOn: accessibility.updatedOn,
    ...Object.fromEntries(
      languages.map((tag) => [
        fieldOf('failures', tag),
        accessibility.failures.flatMap((failure) => failure[tag] ?? []).join('\n'),
      ]),
    ),
  }),
  read(reader, { languages, today }) {
    const status = accessibilityStatuses.find((one) => one === reader.text('status'));
    if (status === undefined) reader.refuse('status', 'status-missing');
    const assessedOn = readDay(reader, 'assessedOn', today);
    const updatedOn = readDay(reader, 'updatedOn', today);
    return { accessibility: { status, assessedOn, updatedOn, failures: readFailures(reader, languages) } };
  },
};

function readDay(reader: FieldReader, field: string, today: Day): Day {
  const day = reader.text(field);
  if (!isDay(day)) reader.refuse(field, 'not-a-day');
  else if (day > today) reader.refuse(field, 'day-to-come');
  return day;
}

/** One failure a line. A translation has as many lines, so that each is the same failure. */
function readFailures(reader: FieldReader, languages: readonly string[]): Localized[] {
  const linesIn = (tag: string) => {
    const text = reader.text(fieldOf('failures', tag));
    if (text.length > longest.text) reader.refuse(fieldOf('failures', tag), 'too-long');
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  };
  const swedish = linesIn('sv');
  const translated = languages.filter((tag) => tag !== 'sv').map((tag) => ({ tag, lines: linesIn(tag) }));
  for (const { tag, lines } of translated)
    if (lines.length > 0 && lines.length !== swedish.length)
      reader.refuse(fieldOf('failures', tag), 'lines-differ');
  return swedish.map((line, index) => ({
    sv: line,
    ...Object.fromEntries(
      translated.flatMap(({ tag, lines }) => (lines[index] === undefined ? [] : [[tag, lines[index]]])),
    ),
  }));
}
