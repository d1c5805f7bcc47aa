import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import type { Day } from '~db/columns';

import type { DialogueSummary } from './dialogue-summary';
import { isParticipation } from './influence-level';
import { informationTime } from './information-time';

/** How long something is open, or when it was, in one strong word and a softer line. */
export interface TimingWords {
  strong: string;
  soft: string | null;
}

/** Beyond this many days a date says more than a count. */
const longestCountdown = 60;

/** Words a dialogue's time for those who scan a list. */
export function useTiming(today: Day): (dialogue: DialogueSummary) => TimingWords {
  const { t } = useTranslation('dialogues');
  const format = useFormat();
  return function words(dialogue) {
    const { state, timing, year, level } = dialogue;
    const { daysLeft, lastDay, opensAt, decidedOn } = timing;
    if (!isParticipation(level) && (state === 'open' || state === 'planned' || state === 'analysing'))
      return { strong: informationTime(t, dialogue, (day) => format.shortDay(day, today)), soft: null };
    switch (state) {
      case 'open':
        if (daysLeft === null || lastDay === null) return { strong: t('timing.openEnded'), soft: null };
        if (daysLeft > longestCountdown) {
          return { strong: t('timing.openUntil', { day: format.shortDay(lastDay, today) }), soft: null };
        }
        return {
          strong: daysLeft === 0 ? t('timing.lastDay') : t('timing.daysLeft', { count: daysLeft }),
          soft: daysLeft === 0 ? null : t('timing.until', { day: format.shortDay(lastDay, today) }),
        };
      case 'planned':
        return {
          strong:
            opensAt === null
              ? t('timing.opensLater')
              : t('timing.opens', { day: format.shortDay(dayOf(opensAt), today) }),
          soft: null,
        };
      case 'analysing':
        return {
          strong: t('timing.beingAnalysed'),
          soft: lastDay === null ? null : t('timing.closed', { day: format.shortDay(lastDay, today) }),
        };
      case 'decided':
        return {
          strong:
            decidedOn === null
              ? t('timing.decidedUndated')
              : t('timing.decided', { day: format.shortDay(decidedOn, today) }),
          soft: null,
        };
      case 'finished':
        return {
          strong: year === null ? t('timing.finished') : t('timing.finishedYear', { year }),
          soft: null,
        };
      case 'cancelled':
        return { strong: t('timing.cancelled'), soft: null };
    }
  };
}
