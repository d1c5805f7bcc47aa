import { sourceLanguage } from '~/i18n/language';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { findAdministrators, grantAdministrator } from './first-administrator.queries.server';
import { firstInvitationHours, invitationPath } from './invitation';
import { invitationToken, makeInvitation, provideStaffAccount } from './invite-staff.server';

/** What became of making an administrator. `there-is-one`: the portal has an administrator, who can invite others. */
export type MadeAdministrator =
  { kind: 'made'; link: string; expiresAt: Instant } | { kind: 'refused'; code: 'there-is-one' };

interface NewAdministrator {
  email: string;
  name: string;
  /** Whether to make one more where there is one already: when nobody who is can get in. */
  again: boolean;
  baseUrl: string;
  now: Date;
}

/** Takes a transaction back without its being a failure. */
class ThereIsOne extends Error {}

/** Makes the portal's first administrator, by who runs the server, and the link by which they make their key: once, within 24 hours. */
export async function makeAdministrator(
  db: Database,
  secrets: Secrets,
  { email, name, again, baseUrl, now }: NewAdministrator,
): Promise<MadeAdministrator> {
  const at = toInstant(now);
  try {
    return await db.transaction().execute(async (trx) => {
      const { accountId } = await provideStaffAccount(trx, { email, name, language: sourceLanguage }, now);
      // Written first: another who runs the command at the same time waits here, and then sees this one.
      await writeAudit(trx, secrets, {
        at,
        actor: 'system',
        action: 'administrator.made',
        subject: accountId,
        detail: { again: again ? 1 : 0 },
      });
      const administrators = await findAdministrators(trx);
      if (administrators.length > 0 && !again) throw new ThereIsOne();
      if (!administrators.includes(accountId)) await grantAdministrator(trx, accountId, at);
      const { id, expiresAt } = await makeInvitation(trx, secrets, {
        accountId,
        createdBy: null,
        hours: firstInvitationHours,
        now,
      });
      const link = baseUrl + invitationPath(sourceLanguage, invitationToken(secrets, id));
      return { kind: 'made', link, expiresAt };
    });
  } catch (error) {
    if (error instanceof ThereIsOne) return { kind: 'refused', code: 'there-is-one' };
    throw error;
  }
}
