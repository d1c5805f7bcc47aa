import type { TFunction } from 'i18next';

import type { Format } from '~/i18n/format';
import { dayOf } from '~/platform/clock';

import type { Meeting } from './meeting';

/** When a meeting begins and ends, as far as it is known. */
export type MeetingTime = Pick<Meeting, 'startsAt' | 'endsAt' | 'hasTime'>;

/** When a meeting is: its weekday and day, and its hours when they are set. */
export function describeTime(
  { startsAt, endsAt, hasTime }: MeetingTime,
  t: TFunction<'meetings'> | TFunction,
  format: Format,
): string {
  const day = format.weekday(dayOf(startsAt));
  if (!hasTime) return day;
  const from = format.time(startsAt);
  return endsAt === null
    ? t('meetings:whenFrom', { day, from })
    : t('meetings:when', { day, from, until: format.time(endsAt) });
}
