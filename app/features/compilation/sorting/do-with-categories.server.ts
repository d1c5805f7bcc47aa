import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import { addCategory } from './add-category.server';
import {
  categoryDeeds,
  categoryFields,
  noCategoriesTyped,
  readTitles,
  type CategoriesProblem,
  type CategoryReceipt,
  type TypedCategories,
} from './categories-form';
import {
  mergeCategory,
  moveCategory,
  renameCategory,
  retireCategory,
  type CategoryChange,
} from './change-category.server';

/** What became of a button on the page with categories. */
export type CategoriesOutcome =
  | { kind: 'done'; receipt: CategoryReceipt }
  | { kind: 'returned'; problem: CategoriesProblem; typed: TypedCategories }
  /** `unknown-deed`: no button of ours. */
  | { kind: 'unknown' | 'unknown-deed' };

const codes = { meanwhile: 'renamed-meanwhile', used: 'category-used' } as const;

/** Does what a button on the page with categories says. */
export async function doWithCategories(
  db: Database,
  { dialogue, writing }: Pick<DialogueWork, 'dialogue' | 'writing'>,
  form: FormFields,
): Promise<CategoriesOutcome> {
  const id = form.get(categoryFields.id) ?? '';
  const outcomeOf = (
    change: CategoryChange,
    receipt: CategoryReceipt,
    typed: TypedCategories = noCategoriesTyped,
  ): CategoriesOutcome => {
    if (change.kind === 'changed') return { kind: 'done', receipt };
    if (change.kind === 'unknown') return { kind: 'unknown' };
    const { problem } = change;
    const code = problem === 'meanwhile' || problem === 'used' ? codes[problem] : problem;
    return { kind: 'returned', problem: { id, code }, typed };
  };
  switch (form.get(categoryFields.deed)) {
    case categoryDeeds.add: {
      const added = {
        title: form.get(categoryFields.title) ?? '',
        kind: form.get(categoryFields.kind) ?? '',
      };
      const outcome = await addCategory(db, dialogue, added, writing);
      return outcome.kind === 'added'
        ? { kind: 'done', receipt: 'added' }
        : {
            kind: 'returned',
            problem: { id: null, code: outcome.problem },
            typed: { renamed: null, added },
          };
    }
    case categoryDeeds.rename: {
      const titles = readTitles(form);
      const seen = Number(form.get(categoryFields.seen));
      const change = await renameCategory(db, dialogue, { id, titles, seen }, writing);
      return outcomeOf(change, 'renamed', { ...noCategoriesTyped, renamed: { id, titles } });
    }
    case categoryDeeds.up:
      return outcomeOf(await moveCategory(db, dialogue, { id, way: 'up' }), 'moved');
    case categoryDeeds.down:
      return outcomeOf(await moveCategory(db, dialogue, { id, way: 'down' }), 'moved');
    case categoryDeeds.merge: {
      const into = form.get(categoryFields.into) ?? '';
      return outcomeOf(await mergeCategory(db, dialogue, { id, into }, writing), 'merged');
    }
    case categoryDeeds.retire:
      return outcomeOf(await retireCategory(db, dialogue, id, writing), 'retired');
    default:
      return { kind: 'unknown-deed' };
  }
}
