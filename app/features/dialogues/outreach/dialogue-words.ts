import type { TFunction } from 'i18next';

import type { Format } from '~/i18n/format';
import { dayOf } from '~/platform/clock';

import type { DialogueSummary } from '../dialogue-summary';
import { isParticipation } from '../influence-level';
import { informationTime } from '../information-time';

/**
 * Where a dialogue is in its life, in a few words with its date: for a picture, a feed, a card. It counts no days, and writes days with their year: what
 * leaves the portal may be read much later.
 */
export function standingOf(
  t: TFunction,
  format: Format,
  { state, timing, level }: Pick<DialogueSummary, 'state' | 'timing' | 'level'>,
): string {
  if (!isParticipation(level) && (state === 'open' || state === 'planned' || state === 'analysing'))
    return informationTime(t, { state, timing }, (day) => format.day(day));
  switch (state) {
    case 'planned':
      if (timing.opensAt === null) return t('dialogues:timing.opensLater');
      return t('dialogues:timing.opens', { day: format.day(dayOf(timing.opensAt)) });
    case 'open':
      if (timing.lastDay === null) return t('dialogues:timing.openEnded');
      return t('dialogues:timing.openUntil', { day: format.day(timing.lastDay) });
    case 'analysing':
      return t('dialogues:timing.beingAnalysed');
    case 'decided':
      if (timing.decidedOn === null) return t('dialogues:timing.decidedUndated');
      return t('dialogues:timing.decided', { day: format.day(timing.decidedOn) });
    case 'finished':
      return t('dialogues:timing.finished');
    case 'cancelled':
      return t('dialogues:timing.cancelled');
  }
}

/** How far residents' views reach, in a sentence. Information is called what it is. */
export function reachOf(t: TFunction, level: DialogueSummary['level']): string {
  if (!isParticipation(level)) return t('ladder:isInformation');
  return t('ladder:voiceReaches', { level: t(`ladder:levels.${level}.inSentence`) });
}
