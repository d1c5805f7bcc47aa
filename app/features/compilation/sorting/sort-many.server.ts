import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { takeInputTurn } from '../contribution.queries.server';
import type { Sorting } from '../sorting-context';
import { checkCategory, ensureCategory, type SortedDialogue, type TitleProblem } from './add-category.server';
import { categoriesInUse, countedAs } from './category';
import { findCategories } from './category.queries.server';
import { deleteWithout, findShown, insertCodings } from './coding.queries.server';

/** Several contributions to be sorted under one category. */
export interface ManyChoice {
  contributionIds: readonly Id[];
  /** Empty when a new one is typed. */
  category: string;
  added: { kind: string; title: string };
}

/** More than stand on any page. */
const mostAtOnce = 1000;

/** Why nothing was sorted. */
export type ManyProblem = 'none-selected' | 'category-missing' | TitleProblem;

/** What became of it. */
export type ManyOutcome =
  { kind: 'sorted'; count: number; categoryId: Id } | { kind: 'wrong'; problems: readonly ManyProblem[] };

/** Sorts several contributions under one category, on behalf of one coder. What they are sorted under besides stays; what is hidden is left out. @throws {Response} 400 for more than any page shows */
export async function sortMany(
  db: Database,
  dialogue: SortedDialogue,
  choice: ManyChoice,
  sorting: Sorting,
): Promise<ManyOutcome> {
  if (choice.contributionIds.length > mostAtOnce) throw new Response(null, { status: 400 });
  const isAdding = choice.added.title.trim() !== '';
  const added = isAdding ? checkCategory(choice.added) : null;
  const problems: ManyProblem[] = choice.contributionIds.length === 0 ? ['none-selected'] : [];
  if (added !== null && 'problem' in added) return wrong([...problems, added.problem]);
  if (added === null && choice.category === '') problems.push('category-missing');
  if (problems.length > 0) return wrong(problems);
  return db.transaction().execute(async (trx): Promise<ManyOutcome> => {
    await takeInputTurn(trx, dialogue.id);
    const ids = await findShown(trx, dialogue.id, choice.contributionIds);
    if (ids.length === 0) return wrong(['none-selected']);
    const categoryId =
      added === null
        ? await findUsable(trx, dialogue.id, choice.category)
        : await ensureCategory(trx, dialogue, added, sorting);
    if (categoryId === null) return wrong(['category-missing']);
    const at = toInstant(sorting.now);
    await insertCodings(
      trx,
      { contributionIds: ids, categoryIds: [categoryId] },
      { coderId: sorting.by, now: at },
    );
    await deleteWithout(trx, ids, sorting.by);
    await writeAudit(trx, sorting.secrets, {
      at,
      actor: sorting.by,
      action: 'input.sorted',
      subject: categoryId,
      detail: { dialogue: dialogue.id, count: ids.length },
    });
    return { kind: 'sorted', count: ids.length, categoryId };
  });
}

/** The category with an id as it stands: the one that it counts as, or null when there is none. */
async function findUsable(trx: Database, dialogueId: Id, id: string): Promise<Id | null> {
  const categories = await findCategories(trx, dialogueId);
  const root = countedAs(categories).get(id);
  return categoriesInUse(categories).find((one) => one.id === root)?.id ?? null;
}

function wrong(problems: readonly ManyProblem[]): ManyOutcome {
  return { kind: 'wrong', problems };
}
