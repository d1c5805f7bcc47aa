import { writeAudit } from '~/platform/audit.server';
import { dayOf, toInstant } from '~/platform/clock';
import { keepPicture, removePicture } from '~/platform/uploads/picture.server';
import { remakePicture, type RemadePicture } from '~/platform/uploads/remake-picture.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { Meeting } from '../meeting';
import { findMeeting } from '../meeting.queries.server';
import { moveUp } from '../move-up.server';
import { holdForChange, noteTexts, publishChange } from './hold-meeting.server';
import { interpreterLanguages, type MeetingProblem, type TypedMeeting } from './meeting-form';
import { parseFacts, type MeetingFacts } from './meeting-form.schema';
import { updateFacts, type WrittenFacts } from './meeting-writing.queries.server';
import { refusedWhole, type Refused } from './move-meeting.server';
import { readRepresentatives, retold, retoldList } from './retold';
import { findExpected } from './tell-registered.server';
import type { Working } from './work-context';

/** What became of new facts. */
export type FactsOutcome = { kind: 'changed'; movedUp: number } | { kind: 'unknown' } | Refused;

/**
 * Writes what is told of a meeting besides its hours. More room gives seats to the first in line, who are told; less room takes no seat from anyone.
 *
 * @param file a picture as it was sent, or null to leave what there is
 */
export async function changeMeeting(
  db: Database,
  id: Id,
  { typed, file }: { typed: TypedMeeting; file: Uint8Array | null },
  working: Working,
): Promise<FactsOutcome> {
  const now = toInstant(working.now);
  const before = await findMeeting(db, id);
  if (before === null) return { kind: 'unknown' };
  const remade = file === null ? null : await remakePicture(file);
  const willHavePicture = file !== null || (before.pictureId !== null && typed.fields.removePicture !== '1');
  const parsed = parseFacts(typed, { on: dayOf(before.startsAt), willHavePicture });
  const problems: MeetingProblem[] = [
    ...(parsed.kind === 'wrong' ? parsed.problems : []),
    ...(remade?.kind === 'refused' ? [{ field: 'picture', code: remade.code } as const] : []),
  ];
  if (parsed.kind === 'wrong' || problems.length > 0) return { kind: 'refused', problems };
  const picture = remade?.kind === 'picture' ? remade.picture : null;
  return db.transaction().execute(async (trx): Promise<FactsOutcome> => {
    const held = await holdForChange(trx, id, { seen: typed.seen, now });
    if (held.kind === 'refused')
      return held.code === 'unknown' ? { kind: 'unknown' } : refusedWhole(held.code);
    const { meeting } = held;
    const { facts } = parsed;
    // Those who have said that they come were promised a seat; without registration there are none.
    if (facts.entry === 'drop_in' && (await findExpected(trx, id)).length > 0)
      return { kind: 'refused', problems: [{ field: 'entry', code: 'entry-has-registrations' }] };
    const pictureId = await placePicture(trx, meeting, facts, picture, working);
    await updateFacts(trx, id, writtenFacts(meeting, facts, pictureId), now);
    await noteTexts(trx, id, working);
    if (meeting.pictureId !== null && meeting.pictureId !== pictureId)
      await removePicture(trx, meeting.pictureId);
    const movedUp = await moveUp(trx, id, { now: working.now });
    await publishChange(trx, meeting.dialogueId, now);
    await writeAudit(trx, working.secrets, {
      at: now,
      actor: working.by,
      action: 'meeting.changed',
      subject: id,
      detail: { cap: facts.cap, movedUp: movedUp.length, picture: pictureId },
    });
    return { kind: 'changed', movedUp: movedUp.length };
  });
}

async function placePicture(
  trx: Database,
  meeting: Meeting,
  { removePicture: isRemoved }: MeetingFacts,
  picture: RemadePicture | null,
  { by, now }: Working,
): Promise<Id | null> {
  if (picture !== null) return keepPicture(trx, picture, { by, now: toInstant(now) });
  return isRemoved ? null : meeting.pictureId;
}

function writtenFacts(meeting: Meeting, facts: MeetingFacts, pictureId: Id | null): WrittenFacts {
  const source = meeting.sourceLanguage;
  const offered: readonly string[] = interpreterLanguages;
  // A language that the form does not offer, as a list of dialogues may have brought it, stays.
  const others = meeting.interpreters.filter((language) => !offered.includes(language));
  return {
    title: retold(meeting.title, facts.title, source) ?? meeting.title,
    description: retold(meeting.description, facts.description, source),
    place: retold(meeting.place, facts.place, source),
    entry: facts.entry,
    cap: facts.cap,
    closesOn: facts.closesOn,
    stepFree: facts.stepFree,
    hearingLoop: facts.hearingLoop,
    interpreters: [...facts.interpreters, ...others],
    travel: retold(meeting.travel, facts.travel, source),
    digitalLink: facts.digitalLink,
    agenda: retoldList(meeting.agenda, facts.agenda, source),
    representatives: readRepresentatives(facts.representatives, meeting.representatives, source),
    pictureId,
    pictureAlt: pictureId === null ? null : retold(meeting.pictureAlt, facts.pictureAlt, source),
  };
}
