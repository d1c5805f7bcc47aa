import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { registerForMeetings, type Registering } from '~/features/meetings/register-for-meeting.server';
import type { RegistrationFacts } from '~/features/meetings/registration';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { MeetingRecord, StepRecord } from '~db/dialogue-record';

import { sampleDialogue, sampleNow } from './sample-dialogue';

/** Secrets that tests make links with. */
export const sampleSecrets = createSecrets('a key that only tests of meetings use');

/** A meeting of the sample dialogue, eleven days after {@link sampleNow}. */
export function sampleMeeting(
  meeting: Partial<MeetingRecord> = {},
  step: Partial<StepRecord> = {},
): StepRecord {
  return {
    kind: 'meeting',
    mode: 'circle',
    title: { sv: 'Andra träffen: ni prioriterar', en: 'The second meeting' },
    place: { sv: 'Österåsskolan, Skolgatan 2' },
    startsAt: '2026-12-03T17:00:00.000Z',
    endsAt: '2026-12-03T19:00:00.000Z',
    hasTime: true,
    meeting: { entry: 'registration', ...meeting },
    ...step,
  };
}

/** Writes the sample dialogue, under an address of its own, with these steps. @returns its slug and the ids of its meetings, in order */
export async function saveMeetings(
  db: Database,
  steps: readonly StepRecord[],
): Promise<{ slug: string; dialogueId: string; ids: readonly string[] }> {
  const slug = `moten-${newId()}`;
  const dialogueId = await db
    .transaction()
    .execute((trx) => saveDialogue(trx, sampleDialogue({ slug, steps }), { now: sampleNow }));
  const rows = await db
    .selectFrom('dialogue_step')
    .innerJoin('meeting', 'meeting.step_id', 'dialogue_step.id')
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .execute();
  return { slug, dialogueId, ids: rows.map(({ id }) => id) };
}

/** What someone tells who registers. */
export function someone(name: string, changes: Partial<RegistrationFacts> = {}): RegistrationFacts {
  return { name, email: `${name.toLowerCase()}@example.org`, phone: null, needs: [], ...changes };
}

/** Registers someone. @returns what it was registered as */
export async function register(
  db: Database,
  meetingIds: readonly string[],
  facts: RegistrationFacts,
  changes: Partial<Registering> = {},
): Promise<string> {
  const outcome = await registerForMeetings(db, meetingIds, facts, {
    now: sampleNow,
    secrets: sampleSecrets,
    formKey: newId(),
    accountId: null,
    language: 'sv',
    ...changes,
  });
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.standing}`);
  return outcome.joinedId;
}
