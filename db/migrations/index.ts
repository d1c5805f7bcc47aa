import type { Migration } from 'kysely';

import * as dialogues from './0001-dialogues';
import * as search from './0002-search';
import * as accessibilityReports from './0003-accessibility-reports';
import * as audit from './0004-audit';
import * as outgoingMail from './0005-outgoing-mail';
import * as accounts from './0006-accounts';
import * as followers from './0007-followers';
import * as meetings from './0008-meetings';
import * as movedUp from './0009-moved-up';
import * as phoneCalls from './0010-phone-calls';
import * as draft from './0011-draft';
import * as settings from './0012-settings';
import * as compilation from './0013-compilation';
import * as publishing from './0014-publishing';
import * as outcomes from './0015-outcomes';
import * as followUp from './0016-follow-up';
import * as contributionOrigin from './0017-contribution-origin';

/** Every migration, in order. A name is never changed once it has been released. */
export const migrations: Record<string, Migration> = {
  '0001-dialogues': dialogues,
  '0002-search': search,
  '0003-accessibility-reports': accessibilityReports,
  '0004-audit': audit,
  '0005-outgoing-mail': outgoingMail,
  '0006-accounts': accounts,
  '0007-followers': followers,
  '0008-meetings': meetings,
  '0009-moved-up': movedUp,
  '0010-phone-calls': phoneCalls,
  '0011-draft': draft,
  '0012-settings': settings,
  '0013-compilation': compilation,
  '0014-publishing': publishing,
  '0015-outcomes': outcomes,
  '0016-follow-up': followUp,
  '0017-contribution-origin': contributionOrigin,
};
