import { readColleagues } from '~/features/accounts/people/read-colleagues.server';
import { readTerms } from '~/features/dialogues/read-terms.server';
import type { Language } from '~/i18n/language';
import { isId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { DraftField, TypedParts } from '../draft/draft-field';
import { isPlanStep, type PlanStep } from '../plan/plan-step';
import {
  historyInputs,
  type History,
  type HistoryChange,
  type HistoryChoice,
  type HistorySave,
  type LastChange,
} from './history';
import { fieldNames, historyFields, stepOf } from './history-fields';
import { countChanges, findChanges, findEditors, type ChangeRow } from './history.queries.server';

/** How many changes a page tells of. */
const changesOnPage = 30;

/** What is chosen in the address of a history. What it does not know is no choice. */
export function readHistoryChoice(address: URLSearchParams): HistoryChoice {
  const step = address.get(historyInputs.step) ?? '';
  const by = address.get(historyInputs.by) ?? '';
  const page = Number(address.get(historyInputs.page) ?? '1');
  return {
    step: isPlanStep(step) ? step : null,
    by: isId(by) ? by : null,
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  };
}

/** Reads who has changed what in a dialogue's plan, the latest first. */
export async function readHistory(
  db: Database,
  dialogueId: Id,
  choice: HistoryChoice,
  language: Language,
): Promise<History> {
  const filter = { fields: fieldNames(choice.step), by: choice.by };
  const pages = Math.max(1, Math.ceil((await countChanges(db, dialogueId, filter)) / changesOnPage));
  const page = Math.min(choice.page, pages);
  const place = { skip: (page - 1) * changesOnPage, most: changesOnPage };
  const [rows, editors, names] = await Promise.all([
    findChanges(db, dialogueId, filter, place),
    findEditors(db, dialogueId),
    readNames(db, dialogueId, language),
  ]);
  const order = new Intl.Collator(language.format);
  return {
    saves: gatherSaves(rows),
    page,
    pages,
    editors: [...editors].sort((one, other) => order.compare(one.name, other.name)),
    names,
  };
}

/** Who changed a step of a plan last, and when; null when nobody has. */
export async function readLastChange(
  db: Database,
  dialogueId: Id,
  step: PlanStep,
): Promise<LastChange | null> {
  const filter = { fields: fieldNames(step), by: null };
  const [last] = await findChanges(db, dialogueId, filter, { skip: 0, most: 1 });
  return last === undefined ? null : { by: last.by, at: last.at };
}

async function readNames(
  db: Database,
  dialogueId: Id,
  language: Language,
): Promise<Readonly<Record<string, string>>> {
  const [terms, people] = await Promise.all([readTerms(db, language), readColleagues(db, dialogueId)]);
  const words = Object.values(terms).flat();
  return Object.fromEntries<string>([
    ...words.map(({ slug, name }): [string, string] => [slug, name.text]),
    ...people.map(({ id, name }): [string, string] => [`person-${id}`, name]),
  ]);
}

/** What was saved at one time by one person, together. */
function gatherSaves(rows: readonly ChangeRow[]): readonly HistorySave[] {
  const saves: { at: string; by: string | null; changes: HistoryChange[] }[] = [];
  for (const row of rows) {
    const field = historyFields.get(row.field);
    if (field === undefined) continue;
    const last = saves.at(-1);
    const change = toChange(field, row);
    if (last?.at === row.at && last.by === row.by) last.changes.push(change);
    else saves.push({ at: row.at, by: row.by, changes: [change] });
  }
  return saves;
}

function toChange(field: DraftField<unknown>, { item, version, from, to }: ChangeRow): HistoryChange {
  const hasLanguages = field.shape === 'languages' || field.shape === 'texts-of-things';
  return {
    key: `${field.name}.${item}.${version}`,
    field: field.name,
    item,
    step: stepOf(field.name),
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
