import type { Meeting } from '~/features/meetings/meeting';
import { meetingVersion } from '~/features/meetings/work/hold-meeting.server';
import { interpreterField, readTyped, type TypedMeeting } from '~/features/meetings/work/meeting-form';
import type { Database } from '~db/client';

import { addAccount } from './add-account';
import { sampleNow } from './sample-dialogue';
import { sampleSecrets } from './sample-meeting';

/** Someone of the kommun who works with meetings: an account of their own, in the time of the sample dialogue. */
export async function meetingWorker(db: Database) {
  const id = await addAccount(db, 'staff');
  return { now: sampleNow, secrets: sampleSecrets, by: id };
}

/** A form about a meeting as it is filled in from what the meeting is now. */
export function filledIn(
  meeting: Meeting,
  fields: Readonly<Record<string, string>>,
  interpreters: readonly string[] = [],
): TypedMeeting {
  const form = new Map(Object.entries(fields));
  form.set('seen', meetingVersion(meeting));
  for (const language of interpreters) form.set(interpreterField(language), '1');
  return readTyped(form);
}

/** Mails in the outbox of some kinds about a meeting's registrations, in order. */
export async function mailsOf(db: Database, kind: string, recipients: readonly string[]) {
  return db
    .selectFrom('outgoing_mail')
    .select(['recipient', 'language', 'kind'])
    .where('kind', '=', kind)
    .where('recipient', 'in', recipients)
    .orderBy('id')
    .execute();
}
