import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { hiddenReasons, isDisposed } from '../contribution';
import { findContribution, takeInputTurn } from '../contribution.queries.server';
import type { Sorting } from '../sorting-context';
import { setHidden } from './contribution-changes.queries.server';

/** What became of it. `gone`: it has been disposed of, and there is nothing to show again. */
export type HideOutcome = 'hidden' | 'shown' | 'unknown' | 'reason-missing' | 'gone';

/**
 * Hides what may not be shown, by law or for someone's safety. It goes on being counted, with the reason, and stays for those who may see what is hidden.
 *
 * @param reason one of {@link hiddenReasons}, as it was chosen
 */
export async function hideContribution(
  db: Database,
  dialogueId: Id,
  { id, reason: chosen }: { id: Id; reason: string },
  { by, now, secrets }: Sorting,
): Promise<HideOutcome> {
  const reason = hiddenReasons.find((one) => one === chosen);
  if (reason === undefined) return 'reason-missing';
  return db.transaction().execute(async (trx): Promise<HideOutcome> => {
    await takeInputTurn(trx, dialogueId);
    const known = await findContribution(trx, dialogueId, id);
    if (known === null) return 'unknown';
    if (isDisposed(known)) return 'gone';
    const at = toInstant(now);
    await setHidden(trx, id, { at, by, reason });
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: 'input.hidden',
      subject: id,
      detail: { dialogue: dialogueId, reason },
    });
    return 'hidden';
  });
}

/** Shows again what was hidden. */
export async function showContribution(
  db: Database,
  dialogueId: Id,
  id: Id,
  { by, now, secrets }: Sorting,
): Promise<HideOutcome> {
  return db.transaction().execute(async (trx): Promise<HideOutcome> => {
    await takeInputTurn(trx, dialogueId);
    const known = await findContribution(trx, dialogueId, id);
    if (known === null) return 'unknown';
    if (isDisposed(known)) return 'gone';
    if (known.hidden === null) return 'shown';
    await setHidden(trx, id, null);
    await writeAudit(trx, secrets, {
      at: toInstant(now),
      actor: by,
      action: 'input.shown',
      subject: id,
      detail: { dialogue: dialogueId },
    });
    return 'shown';
  });
}
