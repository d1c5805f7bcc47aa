import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { indexDialogue } from './index-dialogue.server';
import { findDialoguesWithTerms } from './term-writing.queries.server';

/** Brings the search up to date for every dialogue that carries any of some terms: their names are searched. Called in the transaction that changes them. */
export async function indexDialogues(trx: Database, termIds: readonly Id[]): Promise<void> {
  for (const id of await findDialoguesWithTerms(trx, termIds)) await indexDialogue(trx, id);
}
