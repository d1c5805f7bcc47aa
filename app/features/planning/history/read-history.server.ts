import { readColleagues } from '~/features/accounts/people/read-colleagues.server';
import { readTerms } from '~/features/dialogues/read-terms.server';
import type { Language } from '~/i18n/language';
import { pickText } from '~/i18n/localized';
import { endOfDay, isDay, startOfDay } from '~/platform/clock';
import { isId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import type { PlanStep } from '../plan/plan-step';
import { gatherSaves } from './gather-saves';
import { historyInputs, type History, type HistoryChoice, type LastChange } from './history';
import { fieldNames, readHistoryPart } from './history-fields';
import {
  countHistory,
  findEditors,
  findHistory,
  findPublications,
  findTitles,
  type HistoryFilter,
} from './history.queries.server';

/** How many changes and events a page tells of. */
const onPage = 30;

/** What is chosen in the address of a history. What it does not know is no choice. */
export function readHistoryChoice(address: URLSearchParams): HistoryChoice {
  const part = address.get(historyInputs.part) ?? '';
  const by = address.get(historyInputs.by) ?? '';
  const page = Number(address.get(historyInputs.page) ?? '1');
  const day = (name: string) => {
    const text = address.get(name) ?? '';
    return isDay(text) ? text : null;
  };
  return {
    part: part === 'events' ? part : readHistoryPart(part),
    by: isId(by) ? by : null,
    from: day(historyInputs.from),
    until: day(historyInputs.until),
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  };
}

/** Reads who has changed what in a dialogue's working copy, and what was done with the dialogue, the latest first. */
export async function readHistory(
  db: Database,
  { id, sourceLanguage }: { id: Id; sourceLanguage: string },
  choice: HistoryChoice,
  language: Language,
): Promise<History> {
  const filter = filterFor(choice);
  const pages = Math.max(1, Math.ceil((await countHistory(db, id, filter)) / onPage));
  const page = Math.min(choice.page, pages);
  const [rows, publications, titles, editors, words] = await Promise.all([
    findHistory(db, id, filter, { skip: (page - 1) * onPage, most: onPage }),
    findPublications(db, id),
    findTitles(db, id),
    findEditors(db, id),
    readWords(db, id, language),
  ]);
  const text = (localized: Localized) => pickText(localized, language.tag, sourceLanguage);
  const order = new Intl.Collator(language.format);
  return {
    saves: gatherSaves(rows, { publications, titles, text }),
    page,
    pages,
    editors: [...editors].sort((one, other) => order.compare(one.name, other.name)),
    names: {
      ...words,
      ...Object.fromEntries([...titles].map(([of, title]) => [of, text(title).text])),
    },
  };
}

function filterFor({ part, by, from, until }: HistoryChoice): HistoryFilter {
  return {
    fields: part === 'events' ? [] : fieldNames(part),
    withEvents: part === null || part === 'events',
    by,
    from: from === null ? null : startOfDay(from),
    until: until === null ? null : endOfDay(until),
  };
}

/** Who changed a step of a plan last, and when; null when nobody has. */
export async function readLastChange(
  db: Database,
  dialogueId: Id,
  step: PlanStep,
): Promise<LastChange | null> {
  const filter = { fields: fieldNames(step), withEvents: false, by: null, from: null, until: null };
  const [last] = await findHistory(db, dialogueId, filter, { skip: 0, most: 1 });
  return last === undefined ? null : { by: last.by, at: last.at };
}

async function readWords(
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
