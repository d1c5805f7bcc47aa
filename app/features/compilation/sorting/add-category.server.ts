import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { takeInputTurn } from '../contribution.queries.server';
import type { Sorting } from '../sorting-context';
import { categoriesInUse, categoryKinds, cleanTitle, mostTitleLength, type CategoryKind } from './category';
import { findCategories, insertCategory } from './category.queries.server';

/** A new category as it was typed. */
export interface TypedCategory {
  kind: string;
  title: string;
}

/** Why a category can't be added or renamed. */
export type TitleProblem = 'title-missing' | 'title-too-long' | 'kind-missing';

/** A dialogue, as much of it as sorting asks for. */
export interface SortedDialogue {
  id: Id;
  sourceLanguage: string;
}

/** Reads a category as it was typed. */
export function checkCategory({
  kind,
  title,
}: TypedCategory): { kind: CategoryKind; title: string } | { problem: TitleProblem } {
  const cleaned = cleanTitle(title);
  const known = categoryKinds.find((one) => one === kind);
  if (cleaned === '') return { problem: 'title-missing' };
  if (cleaned.length > mostTitleLength) return { problem: 'title-too-long' };
  return known === undefined ? { problem: 'kind-missing' } : { kind: known, title: cleaned };
}

/** Adds a category on a page of its own. */
export async function addCategory(
  db: Database,
  dialogue: SortedDialogue,
  typed: TypedCategory,
  sorting: Sorting,
): Promise<{ kind: 'added'; id: Id } | { kind: 'wrong'; problem: TitleProblem }> {
  const checked = checkCategory(typed);
  if ('problem' in checked) return { kind: 'wrong', problem: checked.problem };
  const id = await db.transaction().execute((trx) => ensureCategory(trx, dialogue, checked, sorting));
  return { kind: 'added', id };
}

/**
 * The category of a kind with a title; made when there is none, last in its order. Two coders who type the same at once, or one who sends a form twice, get the same.
 *
 * Called within a transaction.
 */
export async function ensureCategory(
  trx: Database,
  dialogue: SortedDialogue,
  { kind, title }: { kind: CategoryKind; title: string },
  { by, now, secrets }: Sorting,
): Promise<Id> {
  await takeInputTurn(trx, dialogue.id);
  const ofKind = categoriesInUse(await findCategories(trx, dialogue.id)).filter((one) => one.kind === kind);
  const known = ofKind.find((one) =>
    Object.values(one.title).some((text) => text.toLowerCase() === title.toLowerCase()),
  );
  if (known !== undefined) return known.id;
  const id = newId();
  const position = Math.max(0, ...ofKind.map((one) => one.position)) + 1;
  await insertCategory(trx, {
    id,
    dialogueId: dialogue.id,
    kind,
    title: { [dialogue.sourceLanguage]: title },
    position,
    by,
    now: toInstant(now),
  });
  await writeAudit(trx, secrets, {
    at: toInstant(now),
    actor: by,
    action: 'category.added',
    subject: id,
    detail: { dialogue: dialogue.id },
  });
  return id;
}
