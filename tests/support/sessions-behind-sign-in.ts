import { request, type APIRequestContext, type Cookie } from '@playwright/test';

import { batchFields } from '~/features/accounts/codes/code-batch';
import { sealPendingEmail } from '~/features/accounts/email-sign-in/pending-email.server';
import { createSiteCookies } from '~/platform/cookies.server';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { signInAs } from './sign-in';
import type { Things } from './things-behind-sign-in';
import { askToErase, earlier } from './work-behind-sign-in';

/** Someone in front of the portal, as what their browser carries makes them. */
export type Visitor =
  | 'nobody'
  /** Has just asked for a sign-in mail. */
  | 'asked'
  | 'ylva'
  /** Has nothing here but a request to be erased. */
  | 'maja'
  | 'anna'
  | 'disa'
  | 'erik'
  /** Signed in so long ago that they must show once more who they are. */
  | 'ylva, hours ago'
  | 'anna, hours ago'
  /** Held one role when she signed in, and holds none now. */
  | 'farah, without her role';

/** What each visitor's browser carries. */
type Cookies = Readonly<Record<Visitor, readonly Cookie[]>>;

interface Portal {
  baseUrl: string;
  db: Database;
  secrets: Secrets;
}

/** Signs everyone in, and has them do what the portal's pages then show. */
export async function prepareSessions(portal: Portal, things: Things) {
  const { db, baseUrl } = portal;
  const context = () => request.newContext({ baseURL: baseUrl, extraHTTPHeaders: { origin: baseUrl } });
  const cookiesOf = async (who: APIRequestContext) => {
    const { cookies } = await who.storageState();
    await who.dispose();
    return cookies;
  };
  const asStaff = async (person: 'maja' | 'anna' | 'disa' | 'erik' | 'farah') => {
    const who = await context();
    await signInAs(who, person, '/sv');
    return who;
  };
  const byLink = async (link: string) => {
    const who = await context();
    const { status } = { status: (await who.post(`/sv${link}`, { maxRedirects: 0 })).status() };
    if (status !== 303) throw new Error(`nobody is let in: ${status}`);
    return cookiesOf(who);
  };

  const ylvaHoursAgo = await byLink(things.ylvasLinks[0]);
  const annaHoursAgo = await cookiesOf(await asStaff('anna'));
  await db.updateTable('session').set({ authenticated_at: '2026-11-24T08:00:00.000Z' }).execute();

  const anna = await asStaff('anna');
  const farah = await cookiesOf(await asStaff('farah'));
  await db
    .updateTable('role_assignment')
    .set({ withdrawn_at: earlier })
    .where('account_id', 'in', (account) =>
      account.selectFrom('account').select('id').where('email', '=', 'farah.nilsson@viken.example'),
    )
    .execute();
  const maja = await cookiesOf(await asStaff('maja'));
  const { id: majasAccount } = await db
    .selectFrom('account')
    .select('id')
    .where('person_hash', 'is not', null)
    .executeTakeFirstOrThrow();
  await askToErase(db, majasAccount);
  const batch = await makeBatch(anna, 'Klass 8B på Torgskolan', 9);
  const revoked = await makeBatch(anna, 'Brev till Norrby', 2);
  await anna.post(`/sv/arbete/engangskoder/${revoked}`);
  const cookies: Cookies = {
    nobody: [],
    asked: [await pendingCookie(portal)],
    ylva: await byLink(things.ylvasLinks[1]),
    maja,
    anna: await cookiesOf(anna),
    disa: await cookiesOf(await asStaff('disa')),
    erik: await cookiesOf(await asStaff('erik')),
    'ylva, hours ago': ylvaHoursAgo,
    'anna, hours ago': annaHoursAgo,
    'farah, without her role': farah,
  };
  return { cookies, batch, revoked };
}

async function makeBatch(who: APIRequestContext, name: string, size: number): Promise<Id> {
  const id = newId();
  const made = await who.post('/sv/arbete/engangskoder/ny', {
    form: {
      id,
      [batchFields.name]: name,
      [batchFields.dialogue]: '',
      [batchFields.size]: size,
      [batchFields.lastDay]: '2026-12-24',
    },
    maxRedirects: 0,
  });
  if (made.status() !== 303) throw new Error(`no codes are made: ${made.status()}`);
  return id;
}

async function pendingCookie({ baseUrl, secrets }: Portal): Promise<Cookie> {
  const header = await sealPendingEmail('link-open@example.org', {
    secrets,
    cookies: createSiteCookies(false),
  });
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
  const { hostname: domain } = new URL(baseUrl);
  return { name, value, domain, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' };
}
