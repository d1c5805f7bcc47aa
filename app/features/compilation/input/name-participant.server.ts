import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findContribution, takeInputTurn } from '../contribution.queries.server';
import type { Sorting } from '../sorting-context';
import { findRegistered, setRegistration } from './contribution-changes.queries.server';

/**
 * Says whose note it is, of those who had registered for the meeting, when they want to be told what becomes of it.
 *
 * @param registration an id; empty for nobody's
 */
export async function nameParticipant(
  db: Database,
  dialogueId: Id,
  { id, registration }: { id: Id; registration: string },
  { by, now, secrets }: Sorting,
): Promise<'named' | 'unknown' | 'not-registered'> {
  return db.transaction().execute(async (trx) => {
    await takeInputTurn(trx, dialogueId);
    const known = await findContribution(trx, dialogueId, id);
    if (known?.stepId == null || known.hidden !== null) return 'unknown';
    const registered = await findRegistered(trx, known.stepId);
    const whose = registered.find((one) => one.id === registration)?.id ?? null;
    if (whose === null && registration !== '') return 'not-registered';
    if (whose === known.registrationId) return 'named';
    await setRegistration(trx, id, whose);
    await writeAudit(trx, secrets, {
      at: toInstant(now),
      actor: by,
      action: 'input.participant-named',
      subject: id,
      detail: { dialogue: dialogueId },
    });
    return 'named';
  });
}
