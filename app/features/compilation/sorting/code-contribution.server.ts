import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { takeInputTurn } from '../contribution.queries.server';
import type { Sorting } from '../sorting-context';
import { checkCategory, ensureCategory, type SortedDialogue, type TitleProblem } from './add-category.server';
import { categoriesInUse, countedAs, type Category } from './category';
import { findCategories } from './category.queries.server';
import {
  deleteCodings,
  deleteWithout,
  findOwnCodings,
  findShown,
  insertCodings,
  insertWithout,
} from './coding.queries.server';

/** How someone sorts one contribution. */
export interface CodingChoice {
  /** The categories that were ticked. */
  ticked: readonly Id[];
  /** Those that the form showed: one that it did not show is left as it is. */
  shown: readonly Id[];
  /** Whether no category fits. */
  without: boolean;
  /** A category to be made of what was typed; its title is empty when none was. */
  added: { kind: string; title: string };
}

/** Why a contribution was not sorted. */
export type CodingProblem = 'nothing-chosen' | 'none-and-some' | TitleProblem;

/** What became of it. `unknown`: there is no such contribution in the dialogue, or it is hidden. */
export type CodingOutcome =
  { kind: 'coded' } | { kind: 'unknown' } | { kind: 'wrong'; problem: CodingProblem };

/**
 * Sorts one contribution, on behalf of one coder: what others have made of it stays. A category that has meanwhile been made one with another counts as that one; one that
 * has been taken away is left out.
 */
export async function codeContribution(
  db: Database,
  dialogue: SortedDialogue,
  contributionId: Id,
  choice: CodingChoice,
  sorting: Sorting,
): Promise<CodingOutcome> {
  const { by, now, secrets } = sorting;
  const isAdding = choice.added.title.trim() !== '';
  const added = isAdding ? checkCategory(choice.added) : null;
  if (added !== null && 'problem' in added) return { kind: 'wrong', problem: added.problem };
  if (choice.without && (isAdding || choice.ticked.length > 0))
    return { kind: 'wrong', problem: 'none-and-some' };
  return db.transaction().execute(async (trx): Promise<CodingOutcome> => {
    await takeInputTurn(trx, dialogue.id);
    if ((await findShown(trx, dialogue.id, [contributionId])).length === 0) return { kind: 'unknown' };
    const own = await findOwnCodings(trx, contributionId, by);
    const isEmpty = choice.ticked.length === 0 && added === null && !choice.without;
    // Who has sorted it before may take that back; who has not, has forgotten something.
    if (isEmpty && own.length === 0) return { kind: 'wrong', problem: 'nothing-chosen' };
    const made = added === null ? [] : [await ensureCategory(trx, dialogue, added, sorting)];
    const { chosen, removed } = choicesIn(await findCategories(trx, dialogue.id), choice, made);
    const at = toInstant(now);
    await deleteCodings(trx, { contributionId, categoryIds: removed }, by);
    await insertCodings(
      trx,
      { contributionIds: [contributionId], categoryIds: chosen },
      { coderId: by, now: at },
    );
    if (choice.without) await insertWithout(trx, { contributionId, coderId: by, now: at });
    else await deleteWithout(trx, [contributionId], by);
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: 'input.coded',
      subject: contributionId,
      detail: { dialogue: dialogue.id, categories: chosen.length },
    });
    return { kind: 'coded' };
  });
}

/** What a choice comes to among the categories as they stand: which are chosen, and which rows go, under whatever category they were entered. */
function choicesIn(categories: readonly Category[], choice: CodingChoice, made: readonly Id[]) {
  const counted = countedAs(categories);
  const usable = new Set(categoriesInUse(categories).map(({ id }) => id));
  const rootsOf = (ids: readonly Id[]) =>
    new Set(ids.flatMap((id) => counted.get(id) ?? []).filter((id) => usable.has(id)));
  const chosen = rootsOf([...choice.ticked, ...made]);
  const gone = choice.without ? usable : rootsOf(choice.shown);
  const removed = categories
    .filter(({ id }) => {
      const root = counted.get(id) ?? id;
      return gone.has(root) && !chosen.has(root);
    })
    .map(({ id }) => id);
  return { chosen: [...chosen], removed };
}
