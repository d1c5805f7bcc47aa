import { changeDraft, readDraft } from '~/features/planning/draft/change-draft.server';
import { textsOf, versionOf, type DraftChange } from '~/features/planning/draft/draft';
import { writeAudit, type AuditDetail } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { conclusionFields } from '../conclusions/conclusion-fields';
import { takeInputTurn } from '../contribution.queries.server';
import type { Sorting } from '../sorting-context';
import type { SortedDialogue, TitleProblem } from './add-category.server';
import { categoriesInUse, cleanTitle, countedAs, mostTitleLength, type Category } from './category';
import {
  findCategories,
  setMerged,
  setRetired,
  updatePosition,
  updateTitle,
} from './category.queries.server';
import { isCategoryUsed } from './coding.queries.server';

/** What became of a change. `meanwhile`: someone else has renamed it since it was shown. `used`: it has contributions, and can be made one with another instead. */
export type CategoryChange =
  | { kind: 'changed' }
  | { kind: 'unknown' }
  | { kind: 'wrong'; problem: TitleProblem | 'meanwhile' | 'used' | 'into-missing' };

/**
 * Gives a category its title in each language.
 *
 * @param titles language → what was typed; a language that is left empty has none
 * @param seen the version that was shown
 */
export async function renameCategory(
  db: Database,
  dialogue: SortedDialogue,
  { id, titles, seen }: { id: Id; titles: Localized; seen: number },
  sorting: Sorting,
): Promise<CategoryChange> {
  const cleaned = Object.entries(titles).map(([language, text]) => [language, cleanTitle(text)] as const);
  const title = Object.fromEntries(cleaned.filter(([, text]) => text !== ''));
  if (title[dialogue.sourceLanguage] === undefined) return wrong('title-missing');
  if (Object.values(title).some(({ length }) => length > mostTitleLength)) return wrong('title-too-long');
  return changing(db, dialogue, id, async (trx, category) => {
    if (JSON.stringify(category.title) === JSON.stringify(title)) return { kind: 'changed' };
    if (!(await updateTitle(trx, id, { title, seen }))) return wrong('meanwhile');
    await note(trx, sorting, 'category.renamed', id, { dialogue: dialogue.id });
    return { kind: 'changed' };
  });
}

/** Moves a category one step up or down among those of its kind. */
export async function moveCategory(
  db: Database,
  dialogue: SortedDialogue,
  { id, way }: { id: Id; way: 'up' | 'down' },
): Promise<CategoryChange> {
  return changing(db, dialogue, id, async (trx, category, categories) => {
    const ofKind = categoriesInUse(categories).filter(({ kind }) => kind === category.kind);
    const from = ofKind.findIndex((one) => one.id === id);
    const order = ofKind.map((one) => one.id);
    const to = from + (way === 'up' ? -1 : 1);
    const other = order[to];
    if (other === undefined) return { kind: 'changed' };
    order[to] = id;
    order[from] = other;
    for (const [index, one] of order.entries()) await updatePosition(trx, one, index + 1);
    return { kind: 'changed' };
  });
}

/**
 * Makes a category one with another of its kind. Who had sorted something under it has thereby sorted it under the other: no coding is lost, and none is changed. What is
 * concluded of a theme goes along, after what is concluded of the other.
 */
export async function mergeCategory(
  db: Database,
  dialogue: SortedDialogue,
  { id, into }: { id: Id; into: string },
  sorting: Sorting,
): Promise<CategoryChange> {
  return changing(db, dialogue, id, async (trx, category, categories) => {
    const target = categoriesInUse(categories).find(
      (one) => one.id === into && one.kind === category.kind && one.id !== id,
    );
    if (target === undefined) return wrong('into-missing');
    await setMerged(trx, id, target.id);
    await joinConclusions(trx, dialogue, { from: id, into: target.id }, sorting);
    await note(trx, sorting, 'category.merged', id, { dialogue: dialogue.id });
    return { kind: 'changed' };
  });
}

/** Takes a category away that nothing has been sorted under. */
export async function retireCategory(
  db: Database,
  dialogue: SortedDialogue,
  id: Id,
  sorting: Sorting,
): Promise<CategoryChange> {
  return changing(db, dialogue, id, async (trx, _category, categories) => {
    const counted = countedAs(categories);
    const countingHere = categories.filter((one) => counted.get(one.id) === id).map((one) => one.id);
    if (await isCategoryUsed(trx, countingHere)) return wrong('used');
    await setRetired(trx, id, toInstant(sorting.now));
    await note(trx, sorting, 'category.retired', id, { dialogue: dialogue.id });
    return { kind: 'changed' };
  });
}

/** Changes a category that is in use, while nobody else changes or sorts in the same dialogue. */
function changing(
  db: Database,
  dialogue: SortedDialogue,
  id: Id,
  change: (trx: Database, category: Category, categories: readonly Category[]) => Promise<CategoryChange>,
): Promise<CategoryChange> {
  return db.transaction().execute(async (trx): Promise<CategoryChange> => {
    await takeInputTurn(trx, dialogue.id);
    const categories = await findCategories(trx, dialogue.id);
    const category = categoriesInUse(categories).find((one) => one.id === id);
    return category === undefined ? { kind: 'unknown' } : change(trx, category, categories);
  });
}

async function joinConclusions(
  trx: Database,
  dialogue: SortedDialogue,
  { from, into }: { from: Id; into: Id },
  { by, now }: Sorting,
): Promise<void> {
  const fields = Object.values(conclusionFields);
  const names = fields.map(({ name }) => name);
  const draft = await readDraft(trx, dialogue, names);
  const changes = fields.flatMap((field): DraftChange[] => {
    const there = textsOf(draft, field, into);
    return Object.entries(textsOf(draft, field, from)).map(([language, text]) => {
      const item = `${into}/${language}`;
      const joined = [there[language], text].filter((one) => one !== undefined).join('\n\n');
      const isSource = language === dialogue.sourceLanguage;
      const of = isSource ? null : versionOf(draft, field.name, `${into}/${dialogue.sourceLanguage}`);
      return {
        field: field.name,
        item,
        seen: versionOf(draft, field.name, item),
        value: { text: joined, of },
      };
    });
  });
  if (changes.length > 0) await changeDraft(trx, dialogue.id, changes, { by, now });
}

async function note(
  trx: Database,
  { by, now, secrets }: Sorting,
  action: string,
  subject: Id,
  detail: AuditDetail,
): Promise<void> {
  await writeAudit(trx, secrets, { at: toInstant(now), actor: by, action, subject, detail });
}

function wrong(problem: (CategoryChange & { kind: 'wrong' })['problem']): CategoryChange {
  return { kind: 'wrong', problem };
}
