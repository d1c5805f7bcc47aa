import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';

import { describeTime, type MeetingTime } from './describe-time';

/** When a meeting is, in the page's language. */
export function useMeetingTime(): (meeting: MeetingTime) => string {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return (meeting) => describeTime(meeting, t, format);
}
