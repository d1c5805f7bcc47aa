import type { LocalText } from '~/i18n/localized';
import type { Id, Localized } from '~db/columns';
import type { PublicationKind } from '~db/schema/publication';

import type { DraftField, TypedParts } from '../draft/draft-field';
import { historyActions, type HistoryChange, type HistoryEvent, type HistorySave } from './history';
import { historyField, partOfField } from './history-fields';

/** A change of one value, from what to what; or something that was done, where `name` is its action and `item` what it was done to. */
export interface HistoryRow {
  kind: 'change' | 'event';
  name: string;
  item: string;
  /** The value's version, or the event's number in the log. */
  number: number;
  from: unknown;
  to: unknown;
  by: string | null;
  at: string;
}

interface Surroundings {
  publications: ReadonlyMap<Id, { kind: PublicationKind; note: Localized | null }>;
  /** What meetings and actions are called. */
  titles: ReadonlyMap<Id, Localized>;
  text: (localized: Localized) => LocalText;
}

/** What was written and done at one time by one person, together, in the order of the rows. */
export function gatherSaves(rows: readonly HistoryRow[], surroundings: Surroundings): readonly HistorySave[] {
  const saves: { at: string; by: string | null; changes: HistoryChange[]; events: HistoryEvent[] }[] = [];
  for (const row of rows) {
    const told = row.kind === 'event' ? toEvent(row, surroundings) : toChange(row);
    if (told === null) continue;
    const last = saves.at(-1);
    const isSame = last?.at === row.at && last.by === row.by;
    const save = isSame ? last : { at: row.at, by: row.by, changes: [], events: [] };
    if (!isSame) saves.push(save);
    if ('action' in told) save.events.push(told);
    else save.changes.push(told);
  }
  return saves;
}

function toEvent({ name, item, number }: HistoryRow, { publications, titles, text }: Surroundings) {
  const action = historyActions.find((one) => one === name);
  if (action === undefined) return null;
  const publication = publications.get(item);
  const title = titles.get(item);
  const note = publication?.note ?? null;
  return {
    key: String(number),
    action,
    publication: publication?.kind ?? null,
    note: note === null ? null : text(note),
    about: title === undefined ? null : text(title),
  } satisfies HistoryEvent;
}

function toChange({ name, item, number, from, to }: HistoryRow): HistoryChange | null {
  const field = historyField(name);
  if (field === undefined) return null;
  const hasLanguages = field.shape === 'languages' || field.shape === 'texts-of-things';
  return {
    key: `${name}.${item}.${number}`,
    field: name,
    item,
    part: partOfField(name),
    language: hasLanguages ? item.slice(item.lastIndexOf('/') + 1) : null,
    from: partsOf(field, hasLanguages, from),
    to: partsOf(field, hasLanguages, to),
  };
}

/** An old version as it was typed. One that was written before the field took its present form is told by what can still be read. */
function partsOf(field: DraftField<unknown>, hasLanguages: boolean, stored: unknown): TypedParts {
  if (stored === null) return {};
  const parsed = field.schema.safeParse(hasLanguages ? (stored as { text: unknown }).text : stored);
  return parsed.success ? field.show(parsed.data) : { '': JSON.stringify(stored) };
}
