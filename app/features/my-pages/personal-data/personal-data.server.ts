import { contributionData } from '~/features/compilation/contribution-data.server';
import { reportData } from '~/features/kommun/accessibility/report-data.server';
import { registrationData } from '~/features/meetings/registration-data.server';
import { followedData } from '~/features/notifications/following/followed-data.server';
import { misunderstandingData } from '~/features/results/feedback/misunderstanding-data.server';

import { accountData, erasureData, sessionData } from '~/features/accounts/personal-data/own-data.server';
import type { PersonalDataSource } from '~/features/accounts/personal-data/personal-data-source.server';

/** Everything that is kept about people, in the order in which it is shown to them. What a feature keeps is entered here. */
export const personalDataSources: readonly PersonalDataSource[] = [
  accountData,
  sessionData,
  followedData,
  contributionData,
  registrationData,
  misunderstandingData,
  reportData,
  erasureData,
];
