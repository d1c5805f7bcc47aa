import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { enteredSources } from '../contribution';
import { findContribution, takeInputTurn } from '../contribution.queries.server';
import { mostNoteLength } from '../entry/notes-form';
import { splitNotes } from '../entry/split-notes';
import type { Sorting } from '../sorting-context';
import { insertWording, setText } from './contribution-changes.queries.server';

/** What became of a correction. `not-ours`: a resident's own words are not for the kommun to correct. */
export type CorrectOutcome = 'corrected' | 'unknown' | 'not-ours' | 'empty' | 'too-long' | 'meanwhile';

/**
 * Corrects a slip of the pen in what the kommun itself wrote down. The earlier wording is kept, with who replaced it.
 *
 * @param seen the wording that was shown
 */
export async function correctContribution(
  db: Database,
  dialogueId: Id,
  { id, text, seen }: { id: Id; text: string; seen: number },
  { by, now, secrets }: Sorting,
): Promise<CorrectOutcome> {
  const corrected = splitNotes(text, 'blocks').join('\n\n');
  if (corrected === '') return 'empty';
  if (corrected.length > mostNoteLength) return 'too-long';
  return db.transaction().execute(async (trx): Promise<CorrectOutcome> => {
    await takeInputTurn(trx, dialogueId);
    const known = await findContribution(trx, dialogueId, id);
    if (known?.hidden !== null) return 'unknown';
    if (!isWrittenByUs(known)) return 'not-ours';
    if (corrected === known.text) return 'corrected';
    if (known.wording !== seen) return 'meanwhile';
    const at = toInstant(now);
    await insertWording(trx, { id, version: seen, text: known.text, by, at });
    await setText(trx, id, corrected);
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: 'input.corrected',
      subject: id,
      detail: { dialogue: dialogueId },
    });
    return 'corrected';
  });
}

/** Whether the kommun wrote it down: at a meeting, of a letter or of a call. */
export function isWrittenByUs({ source, enteredBy }: { source: string; enteredBy: Id | null }): boolean {
  return enteredBy !== null && (source === 'meeting' || enteredSources.some((one) => one === source));
}
