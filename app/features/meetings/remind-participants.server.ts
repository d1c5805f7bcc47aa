import { addDays, atTime, dayOf, endOfDay, toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { meetingMails } from './meeting-mail';
import { claimReminder, findToRemind } from './registration-times.queries.server';

/** The hour in Sweden, on the day before, at which those who come are reminded. */
const reminderHour = '09:00';

/** From when those who come to a meeting are reminded of it. */
function reminderDue(startsAt: Instant): Instant {
  return atTime(addDays(dayOf(startsAt), -1), reminderHour);
}

/**
 * Reminds everyone who has a seat at a meeting of tomorrow, or of today if nobody has yet, once. Who has registered since the hour of reminders has just had a mail. Several processes may do it at
 * once.
 *
 * @returns how many were reminded
 */
export async function remindParticipants(db: Database, now: Date): Promise<number> {
  const at = toInstant(now);
  const tomorrow = endOfDay(addDays(dayOf(now), 1));
  let reminded = 0;
  for (const one of await findToRemind(db, { now: at, before: tomorrow })) {
    const due = reminderDue(one.startsAt);
    if (at < due || one.createdAt >= due) continue;
    const isNew = await db.transaction().execute(async (trx) => {
      if (!(await claimReminder(trx, one.id, one.startsAt, at))) return false;
      return putInOutbox(
        trx,
        {
          key: `${meetingMails.reminder}:${one.id}:${one.startsAt}`,
          kind: meetingMails.reminder,
          recipient: one.email,
          language: one.language,
          data: { registrationId: one.id },
          expiresAt: one.startsAt,
        },
        at,
      );
    });
    if (isNew) reminded += 1;
  }
  return reminded;
}
