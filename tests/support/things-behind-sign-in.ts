import { linkToken, sendSignInMail } from '~/features/accounts/email-sign-in/send-sign-in-mail.server';
import {
  invitationToken,
  makeInvitation,
  provideStaffAccount,
} from '~/features/accounts/invitation/invite-staff.server';
import { cancelJoined } from '~/features/meetings/cancel-registration.server';
import { registerForMeetings } from '~/features/meetings/register-for-meeting.server';
import { registrationToken } from '~/features/meetings/registration-link.server';
import { followToken } from '~/features/notifications/following/follow-token.server';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import { fromJson, toJson, type Id } from '~db/columns';

import { addFollower } from './add-follower';
import { prepareInput } from './input-behind-sign-in';
import { portalNow } from './portal';
import { someone } from './sample-meeting';
import { earlier, prepareWork, ylva } from './work-behind-sign-in';

const now = new Date(portalNow);
const school = 'tryggare-vag-till-skolan-osteras';

/** What the pages that are not for everyone show: ids and links of real things. */
export type Things = Awaited<ReturnType<typeof prepareThings>>;

/** Puts into the demo's database something of everything that residents and staff can have in front of them. */
export async function prepareThings(db: Database, secrets: Secrets) {
  const meetings = await prepareMeetings(db);
  return {
    ...meetings,
    ...(await prepareRegistrations(db, secrets, meetings)),
    ...(await prepareFollowing(db, secrets)),
    ...(await prepareSignIn(db, secrets)),
    ...(await prepareWork(db)),
    ...(await prepareInput(db, secrets)),
  };
}

async function prepareMeetings(db: Database) {
  const steps = await db
    .selectFrom('dialogue_step')
    .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
    .select(['dialogue_step.id', 'dialogue_step.title', 'slug'])
    .execute();
  const find = (slug: string, title: string) => {
    const step = steps.find((one) => one.slug === slug && fromJson(one.title).sv === title);
    if (step === undefined) throw new Error(`the demo has no meeting "${title}"`);
    return { id: step.id, path: `/dialoger/${slug}/moten/${step.id}` };
  };
  const cancelled = find('fritidsgarden-kajutan', 'Idéverkstad: regler, tider och pengar');
  await db
    .updateTable('dialogue_step')
    .set({ cancelled_at: earlier })
    .where('id', '=', cancelled.id)
    .execute();
  await db
    .updateTable('meeting')
    .set({ change_note: toJson({ sv: 'Vi har inga lokaler.' }) })
    .where('step_id', '=', cancelled.id)
    .execute();
  await db.updateTable('content_version').set({ version: 1000 }).execute();
  const open = find(school, 'Andra träffen: ni prioriterar');
  const { series_id: series } = await db
    .selectFrom('meeting')
    .select('series_id')
    .where('step_id', '=', open.id)
    .executeTakeFirstOrThrow();
  return {
    open,
    cancelled,
    last: find(school, 'Tredje träffen: så blev det'),
    past: find(school, 'Första träffen: bakgrund och problem'),
    full: find('ga-med-genom-norrby', 'Trygghetsvandring på kvällen'),
    dropIn: find('nar-ska-biblioteket-ha-oppet', 'Möt nämndens politiker vid lånedisken'),
    closed: find('klimatet-vad-gor-vi-i-viken', 'Rådslaget, sista mötet: texten blir klar'),
    series: `/dialoger/${school}/serie/${series}/anmalan`,
  };
}

async function prepareRegistrations(
  db: Database,
  secrets: Secrets,
  { open, last, full, past }: Awaited<ReturnType<typeof prepareMeetings>>,
) {
  const register = async (meetings: readonly { id: Id }[], name: string) => {
    const facts = someone(name, {
      email: ylva,
      phone: '0500-00 00 07',
      needs: [{ kind: 'mobility', detail: 'Rullstol.' }],
    });
    const ids = meetings.map(({ id }) => id);
    const made = await registerForMeetings(db, ids, facts, {
      now,
      secrets,
      formKey: newId(),
      accountId: null,
      language: 'sv',
    });
    if (made.kind === 'refused') throw new Error(`refused: ${made.standing}`);
    return made.joinedId;
  };
  const cancelled = await register([full], 'Ylva');
  await cancelJoined(db, cancelled, null, { now, secrets, actor: 'anonymous' });
  const link = (id: Id) => `/anmalan/${registrationToken(secrets, id)}`;
  await db
    .updateTable('registration')
    .set({ email: ylva })
    .where('meeting_id', '=', past.id)
    .where('place', '=', 1)
    .execute();
  return {
    registered: link(await register([open, last], 'Ylva')),
    inLine: link(await register([full], 'Ylva')),
    unregistered: link(cancelled),
  };
}

async function prepareFollowing(db: Database, secrets: Secrets) {
  const { id: dialogueId } = await db
    .selectFrom('dialogue')
    .select('id')
    .where('slug', '=', school)
    .executeTakeFirstOrThrow();
  const terms = await db.selectFrom('term').select(['id', 'slug', 'kind']).orderBy('slug').execute();
  const theme = terms.find(({ kind }) => kind === 'theme')!;
  const area = terms.find(({ kind }) => kind === 'area')!;
  const follower = await addFollower(db, ylva, { scope: 'portal', frequency: 'weekly' });
  await addFollower(db, ylva, { scope: 'dialogue', targetId: dialogueId });
  await addFollower(db, ylva, { scope: 'theme', targetId: theme.id, frequency: 'daily' });
  const hesitant = await addFollower(db, 'hesitant@example.org', { scope: 'portal', confirmedAt: null });
  const gone = await addFollower(db, 'gone@example.org', { scope: 'portal' });
  const one = async (followerId: Id) => {
    const row = await db
      .selectFrom('subscription')
      .select('id')
      .where('follower_id', '=', followerId)
      .executeTakeFirstOrThrow();
    return row.id;
  };
  const toConfirm = await one(hesitant);
  await db.updateTable('subscription').set({ created_at: portalNow }).where('id', '=', toConfirm).execute();
  await db.deleteFrom('subscription').where('follower_id', '=', gone).execute();
  const link = (place: string, purpose: Parameters<typeof followToken>[1], id: Id) =>
    `/folj/${place}/${followToken(secrets, purpose, id)}`;
  return {
    followDialogue: `/folj/e-post?dialog=${school}`,
    followTheme: `/folj/e-post?tema=${theme.slug}`,
    followArea: `/folj/e-post?omrade=${area.slug}`,
    confirm: link('bekrafta', 'follow-confirm', toConfirm),
    confirmed: link('bekrafta', 'follow-confirm', await one(follower)),
    confirmExpired: link('bekrafta', 'follow-confirm', newId()),
    choices: link('val', 'follow-choices', follower),
    noChoices: link('val', 'follow-choices', gone),
    end: link('avsluta', 'follow-end', follower),
    ended: link('avsluta', 'follow-end', gone),
  };
}

/** Links of sign-in mails and invitations, in every state. */
async function prepareSignIn(db: Database, secrets: Secrets) {
  const mail = async (email: string, changes: { used_at?: string; expires_at?: string } = {}) => {
    const asked = { email, language: 'sv', returnTo: '/sv/mina-sidor', formKey: newId() };
    await sendSignInMail(db, { clock: () => now, secrets }, asked);
    const { id } = await db
      .selectFrom('sign_in_token')
      .select('id')
      .where('email', '=', email)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    await db
      .updateTable('sign_in_token')
      .set({ attempts: 0, ...changes })
      .where('id', '=', id)
      .execute();
    return `/logga-in/lank/${linkToken(secrets, id)}`;
  };
  const invite = async (changes: { used_at?: string; expires_at?: string } = {}, hasRole = true) => {
    const colleague = { email: `${newId()}@viken.example`, name: 'Ida Falk', language: 'sv' };
    const { accountId } = await provideStaffAccount(db, colleague, now);
    if (hasRole) await giveRole(db, accountId);
    const { id } = await makeInvitation(db, secrets, { accountId, createdBy: null, hours: 48, now });
    await db
      .updateTable('staff_invitation')
      .set({ used_at: null, ...changes })
      .where('id', '=', id)
      .execute();
    return { link: `/arbete/inbjudan/${invitationToken(secrets, id)}`, accountId };
  };
  const { link: invitation, accountId: invited } = await invite();
  return {
    linkOpen: await mail('link-open@example.org'),
    linkUsed: await mail('link-used@example.org', { used_at: portalNow }),
    linkExpired: await mail('link-expired@example.org', { expires_at: earlier }),
    ylvasLinks: [await mail(ylva), await mail(ylva)] as const,
    invitation,
    invited,
    invitationUsed: (await invite({ used_at: portalNow })).link,
    invitationWithoutRole: (await invite({}, false)).link,
    invitationExpired: (await invite({ expires_at: earlier })).link,
  };
}

async function giveRole(db: Database, accountId: Id): Promise<void> {
  await db
    .insertInto('role_assignment')
    .values({
      id: newId(),
      account_id: accountId,
      role: 'officer',
      dialogue_id: null,
      source: 'manual',
      granted_by: null,
      granted_at: portalNow,
      withdrawn_at: null,
    })
    .execute();
}
