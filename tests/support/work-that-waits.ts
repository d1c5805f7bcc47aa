import { provideStaffAccount } from '~/features/accounts/invitation/invite-staff.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id } from '~db/columns';

import { portalNow } from './portal';

/** Long enough ago that whoever signed in then must show again who they are. */
export const anHourAgo = '2026-11-24T08:00:00.000Z';

/** A meeting of the demo that people have registered for. */
export function findWalk(db: Database): Promise<{ id: Id; dialogueId: Id }> {
  return db
    .selectFrom('meeting')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'meeting.step_id')
    .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
    .select(['dialogue_step.id', 'dialogue.id as dialogueId'])
    .where('dialogue.slug', '=', 'ga-med-genom-norrby')
    .executeTakeFirstOrThrow();
}

/** Someone whose colleagues know him, and who has no role. @returns his account's id */
export async function provideGunnar(db: Database): Promise<Id> {
  const gunnar = { email: 'gunnar.alm@viken.example', name: 'Gunnar Alm', language: 'sv' };
  const { accountId } = await provideStaffAccount(db, gunnar, new Date(portalNow));
  return accountId;
}

/** An invitation, and a mail about nothing, that the mail server would not have. */
export async function failMails(db: Database, email: string): Promise<void> {
  const invitationId = newId();
  const erik = await db
    .selectFrom('account')
    .select('id')
    .where('email', '=', 'erik.noren@viken.example')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('staff_invitation')
    .values({
      id: invitationId,
      account_id: erik.id,
      token_hash: newId(),
      created_by: null,
      created_at: anHourAgo,
      expires_at: '2026-11-26T08:00:00.000Z',
      used_at: null,
    })
    .execute();
  for (const [kind, data] of [
    ['staff-invitation', { invitationId }],
    ['follow-news', {}],
  ] as const)
    await db
      .insertInto('outgoing_mail')
      .values({
        id: newId(),
        key: newId(),
        kind,
        recipient: email,
        language: 'sv',
        data: toJson(data),
        state: 'dead',
        attempts: 1,
        created_at: anHourAgo,
        due_at: anHourAgo,
        expires_at: null,
        claimed_by: null,
        claimed_until: null,
        last_error: '550 5.1.1 User unknown',
        ended_at: anHourAgo,
      })
      .execute();
}

/** Something that someone could not use. */
export async function addReport(db: Database, reference: string): Promise<void> {
  await db
    .insertInto('accessibility_report')
    .values({
      id: newId(),
      reference,
      message: 'Kartan går inte att läsa upp.',
      page: null,
      wants_accessible_version: 0,
      email: null,
      language: 'sv',
      created_at: anHourAgo,
      handled_at: null,
    })
    .execute();
}
