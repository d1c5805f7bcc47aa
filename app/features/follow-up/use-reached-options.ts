import { useTranslation } from 'react-i18next';

import { reachedAnswers } from './follow-up-fields';

/** The answers to how far something was reached, to choose among. */
export function useReachedOptions() {
  const { t } = useTranslation(['follow-up', 'report']);
  const say = (answer: string) => t(`report:reached.${answer}`);
  return {
    say,
    options: [
      { value: '', text: t('follow-up:choose') },
      ...reachedAnswers.map((answer) => ({ value: answer, text: say(answer) })),
    ],
  };
}
