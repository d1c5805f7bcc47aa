import { indexDialogue } from '~/features/dialogues/index-dialogue.server';
import { holdDraft } from '~/features/planning/draft/change-draft.server';
import { bumpContentVersion } from '~/platform/content-version.server';
import { fingerprint } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { standingOf, type Meeting } from '../meeting';
import { findMeeting, findMeetings, holdMeetings } from '../meeting.queries.server';
import { keepMeetingTexts } from './keep-meeting-texts.server';
import { touchDialogue } from './meeting-writing.queries.server';

/** What a form about a meeting was filled in from: the same for as long as nobody of the kommun has changed it. Seats come and go meanwhile, and so does what is told of its dialogue. */
export function meetingVersion(meeting: Meeting): string {
  const {
    seatsTaken,
    attended,
    updatedAt,
    needsDisposedAt,
    dialogueUpdatedAt,
    dialoguePublishedAt,
    ...told
  } = meeting;
  return fingerprint(JSON.stringify(told)).slice(0, 22);
}

/** A meeting that a transaction holds, or why it can't be changed. */
export type HeldMeeting =
  { kind: 'held'; meeting: Meeting } | { kind: 'refused'; code: 'unknown' | 'over' | 'changed-meanwhile' };

/**
 * Holds a meeting in order to change it: others wait until the transaction ends, so that what is read here is so.
 *
 * @param seen what the form was filled in from, from {@link meetingVersion}
 */
export async function holdForChange(
  trx: Database,
  id: Id,
  { seen, now }: { seen: string; now: Instant },
): Promise<HeldMeeting> {
  const known = await findMeeting(trx, id);
  if (known === null) return { kind: 'refused', code: 'unknown' };
  // In the same order as who translates, who holds the working copy first: nobody waits for ever.
  await holdDraft(trx, known.dialogueId);
  await holdMeetings(trx, [id]);
  const meeting = (await findMeeting(trx, id)) ?? known;
  const standing = standingOf(meeting, now);
  if (standing === 'cancelled' || standing === 'past') return { kind: 'refused', code: 'over' };
  if (meetingVersion(meeting) !== seen) return { kind: 'refused', code: 'changed-meanwhile' };
  await keepMeetingTexts(trx, [meeting], { by: null, now: new Date(now) });
  return { kind: 'held', meeting };
}

/** After what is told of a meeting in words has been changed: translations of it are known to be of an earlier text. */
export async function noteTexts(trx: Database, id: Id, { by, now }: { by: Id; now: Date }): Promise<void> {
  await keepMeetingTexts(trx, await findMeetings(trx, [id]), { by, now });
}

/** After public facts of a meeting have changed: it is found by them, and no page tells the old ones. */
export async function publishChange(trx: Database, dialogueId: Id, now: Instant): Promise<void> {
  await touchDialogue(trx, dialogueId, now);
  await indexDialogue(trx, dialogueId);
  await bumpContentVersion(trx);
}
