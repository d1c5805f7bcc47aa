import { writeAudit } from '~/platform/audit.server';
import { dayOf, isDay, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { enteredSources, type InputMeeting } from '../contribution';
import { findContribution, findInputMeetings, takeInputTurn } from '../contribution.queries.server';
import { fromMeeting } from '../entry/notes-form';
import type { Sorting } from '../sorting-context';
import { isWrittenByUs } from './correct-contribution.server';
import { findOrigins, insertOrigin, setOrigin, type Origin } from './origin.queries.server';

/** Where it comes from, as it was typed. */
export interface TypedOrigin {
  /** A meeting or a source, as in the form where notes are entered. */
  from: string;
  day: string;
}

/** Why it was not put right. `named`: someone who registered for the meeting is said to have said it. */
export type OriginProblem = 'from-missing' | 'day-invalid' | 'day-ahead' | 'meanwhile' | 'not-ours' | 'named';

/**
 * Puts right where something that the kommun wrote down comes from, and on which day it was said; never its words. What it was said to come from until now is kept, with
 * who put it right.
 *
 * @param seen how many times it had been put right when the form was shown
 */
export async function correctOrigin(
  db: Database,
  dialogueId: Id,
  { id, typed, seen }: { id: Id; typed: TypedOrigin; seen: number },
  { by, now, secrets }: Sorting,
): Promise<'moved' | 'unknown' | OriginProblem> {
  return db.transaction().execute(async (trx) => {
    await takeInputTurn(trx, dialogueId);
    const known = await findContribution(trx, dialogueId, id);
    if (known?.hidden !== null) return 'unknown';
    if (!isWrittenByUs(known)) return 'not-ours';
    const meetings = await findInputMeetings(trx, dialogueId);
    const origin = checkOrigin(typed, meetings, now);
    if (typeof origin === 'string') return origin;
    if (isSame(origin, known)) return 'moved';
    const times = (await findOrigins(trx, id)).length;
    if (times !== seen) return 'meanwhile';
    if (known.registrationId !== null && origin.stepId !== known.stepId) return 'named';
    const at = toInstant(now);
    const { source, stepId, saidOn } = known;
    await insertOrigin(trx, { id, version: times + 1, origin: { source, stepId, saidOn }, by, at });
    await setOrigin(trx, { id, dialogueId }, origin);
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: 'input.moved',
      subject: id,
      detail: { dialogue: dialogueId, from: source, to: origin.source },
    });
    return 'moved';
  });
}

/** What was typed as an origin; without a day it is the meeting's, or today. */
function checkOrigin(
  typed: TypedOrigin,
  meetings: readonly InputMeeting[],
  now: Date,
): Origin | 'from-missing' | 'day-invalid' | 'day-ahead' {
  const meeting = meetings.find(({ id }) => fromMeeting(id) === typed.from) ?? null;
  const source = meeting === null ? enteredSources.find((one) => one === typed.from) : 'meeting';
  if (source === undefined) return 'from-missing';
  const today = dayOf(now);
  const saidOn = typed.day.trim() === '' ? (meeting?.day ?? today) : typed.day.trim();
  if (!isDay(saidOn)) return 'day-invalid';
  return saidOn > today ? 'day-ahead' : { source, stepId: meeting?.id ?? null, saidOn };
}

function isSame(one: Origin, other: Origin): boolean {
  return one.source === other.source && one.stepId === other.stepId && one.saidOn === other.saidOn;
}
