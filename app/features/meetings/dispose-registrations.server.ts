import { writeAudit } from '~/platform/audit.server';
import { addDays, dayOf, endOfDay, startOfDay, toInstant } from '~/platform/clock';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { meetingEnd } from './meeting';
import {
  claimNeedsDisposal,
  deleteNeedsFor,
  disposeContacts,
  findWithContactsKept,
  findWithNeedsKept,
} from './registration-times.queries.server';

interface Disposing {
  now: Date;
  secrets: Secrets;
  /** How many days after a meeting names and contacts are kept. */
  keepContactsDays: number;
}

/**
 * Disposes of what is no longer needed (GDPR, article 5.1 e): what people need, on the day after the meeting or as soon as it is cancelled; names and contacts, after the
 * kommun's own time. That it was done is noted, with numbers and without names. Several processes may do it at once.
 */
export async function disposeRegistrations(db: Database, disposing: Disposing): Promise<void> {
  await disposeNeeds(db, disposing);
  await disposeNames(db, disposing);
}

async function disposeNeeds(db: Database, { now, secrets }: Disposing): Promise<void> {
  const at = toInstant(now);
  for (const meeting of await findWithNeedsKept(db, at)) {
    const isOver = endOfDay(dayOf(meetingEnd(meeting))) <= at;
    const isOff = meeting.cancelledAt !== null && meeting.cancelledAt <= at;
    if (!isOver && !isOff) continue;
    await db.transaction().execute(async (trx) => {
      if (!(await claimNeedsDisposal(trx, meeting.id, at))) return;
      const needs = await deleteNeedsFor(trx, meeting.id);
      if (needs === 0) return;
      await writeAudit(trx, secrets, {
        at,
        actor: 'system',
        action: 'meeting.needs-disposed',
        subject: meeting.id,
        detail: { needs },
      });
    });
  }
}

async function disposeNames(db: Database, { now, secrets, keepContactsDays }: Disposing): Promise<void> {
  const at = toInstant(now);
  const firstKept = startOfDay(addDays(dayOf(now), -keepContactsDays));
  for (const id of await findWithContactsKept(db, firstKept)) {
    await db.transaction().execute(async (trx) => {
      const registrations = await disposeContacts(trx, { meetingId: id }, at);
      if (registrations === 0) return;
      await writeAudit(trx, secrets, {
        at,
        actor: 'system',
        action: 'meeting.contacts-disposed',
        subject: id,
        detail: { registrations },
      });
    });
  }
}
