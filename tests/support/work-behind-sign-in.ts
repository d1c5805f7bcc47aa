import type { Insertable } from 'kysely';

import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id } from '~db/columns';
import type { OutgoingMailTable } from '~db/schema/outgoing-mail';

import { addAccount } from './add-account';
import { portalNow } from './portal';

/** Some days before the portal's time. */
export const earlier = '2026-11-20T08:00:00.000Z';
/** A resident who follows, has registered and has sent things. */
export const ylva = 'ylva@example.org';

/** What waits for the kommun's people: mail that did not go out, reports, requests to be erased, keys. */
export async function prepareWork(db: Database) {
  await prepareMail(db);
  await prepareReports(db);
  return { ...(await prepareErasures(db)), key: await prepareKeys(db) };
}

async function prepareMail(db: Database): Promise<void> {
  const mails: readonly (Partial<Insertable<OutgoingMailTable>> &
    Pick<OutgoingMailTable, 'kind' | 'state'>)[] = [
    {
      kind: 'meeting-reminder',
      state: 'dead',
      last_error: '550 5.1.1 Recipient address rejected: User unknown in virtual mailbox table',
    },
    { kind: 'follow-news', state: 'dead', last_error: 'address' },
    { kind: 'sign-in', state: 'dead', last_error: 'expired', expires_at: earlier },
    { kind: 'meeting-moved', state: 'uncertain', last_error: 'no-answer' },
    // Held by someone, so that nobody sends it.
    {
      kind: 'follow-news',
      state: 'waiting',
      claimed_by: 'a test',
      claimed_until: '2099-01-01T00:00:00.000Z',
      ended_at: null,
    },
  ];
  for (const mail of mails)
    await db
      .insertInto('outgoing_mail')
      .values({
        id: newId(),
        key: newId(),
        recipient: 'a.person.with.a.long.name@example.org',
        language: 'sv',
        data: toJson({}),
        attempts: 3,
        created_at: earlier,
        due_at: earlier,
        expires_at: null,
        claimed_by: null,
        claimed_until: null,
        last_error: null,
        ended_at: earlier,
        ...mail,
      })
      .execute();
}

async function prepareReports(db: Database): Promise<void> {
  const reports = [
    { reference: 'TG-7K3F9Q', page: '/sv/trappan', email: ylva, handled: null },
    { reference: 'TG-8CDF2X', page: null, email: null, handled: null },
    { reference: 'TG-9GHJ4R', page: 'https://annan.example/sida', email: ylva, handled: portalNow },
  ];
  for (const { reference, page, email, handled } of reports)
    await db
      .insertInto('accessibility_report')
      .values({
        id: newId(),
        reference,
        message: 'Kartan går inte att läsa upp.\nJag använder skärmläsare.',
        page,
        wants_accessible_version: email === null ? 0 : 1,
        email,
        language: 'sv',
        created_at: earlier,
        handled_at: handled,
      })
      .execute();
}

async function prepareErasures(db: Database): Promise<{ erasure: Id; anna: Id; erik: Id; ylvasAccount: Id }> {
  const account = (email: string) =>
    addAccount(db, 'resident', { email, created_at: earlier, last_signed_in_at: earlier });
  const erik = await staffAccount(db, 'erik.noren@viken.example');
  const ylvasAccount = await account(ylva);
  await askToErase(db, ylvasAccount, { outcome: 'refused', by: erik });
  return {
    erasure: await askToErase(db, await account('olle@example.org')),
    anna: await staffAccount(db, 'anna.lind@viken.example'),
    erik,
    ylvasAccount,
  };
}

/** A request to be erased, which waits unless it is told what became of it. */
export async function askToErase(
  db: Database,
  accountId: Id,
  decided?: { outcome: 'refused'; by: Id },
): Promise<Id> {
  const id = newId();
  await db
    .insertInto('erasure_request')
    .values({
      id,
      account_id: accountId,
      message: decided === undefined ? 'Jag har flyttat.' : null,
      created_at: earlier,
      outcome: decided?.outcome ?? null,
      reason: decided === undefined ? null : 'Handlingarna måste bevaras enligt arkivlagen.',
      decided_by: decided?.by ?? null,
      decided_at: decided === undefined ? null : earlier,
    })
    .execute();
  return id;
}

async function staffAccount(db: Database, email: string): Promise<Id> {
  const { id } = await db
    .selectFrom('account')
    .select('id')
    .where('kind', '=', 'staff')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return id;
}

async function prepareKeys(db: Database): Promise<string> {
  const accountId = await staffAccount(db, 'anna.lind@viken.example');
  const keys = ['Jobbdatorn', 'Säkerhetsnyckel i lådan'].map((name) => ({ id: newId(), name }));
  for (const { id, name } of keys)
    await db
      .insertInto('passkey')
      .values({
        id,
        account_id: accountId,
        public_key: Buffer.from('no key'),
        counter: 0,
        transports: '',
        name,
        created_at: earlier,
        last_used_at: name === 'Jobbdatorn' ? portalNow : null,
        last_challenge_at: null,
      })
      .execute();
  return keys[0]?.id ?? '';
}
