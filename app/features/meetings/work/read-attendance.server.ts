import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { MeetingOverview, Participant } from './participants';
import type { MeetingWork } from './read-meeting-work.server';
import { overviewOf, readParticipants } from './read-participants.server';
import { canCountAttendance } from './work-meeting';

/** Who was expected at a meeting, and what has been said of who came. */
export interface Attendance {
  meeting: MeetingOverview;
  expected: readonly Participant[];
  canCount: boolean;
  known: { attended: string; came: readonly Id[] };
}

/** Reads who was expected at a meeting. What they need is left out: it is of no use here. */
export async function readAttendance(
  db: Database,
  { meeting, rights, working }: MeetingWork,
  language: string,
): Promise<Attendance> {
  const { participants } = await readParticipants(db, meeting, { ...rights, needs: false }, working);
  const expected = (participants ?? []).filter(({ state }) => state !== 'cancelled');
  return {
    meeting: overviewOf(meeting, language, working.now),
    expected,
    canCount: canCountAttendance(meeting.startsAt, toInstant(working.now)) && meeting.cancelledAt === null,
    known: {
      attended: meeting.attended === null ? '' : String(meeting.attended),
      came: expected.filter(({ came }) => came === true).map(({ id }) => id),
    },
  };
}
