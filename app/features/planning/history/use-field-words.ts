import { useTranslation } from 'react-i18next';

import { useConclusionWords } from '~/features/compilation/conclusions/use-conclusion-words';
import { useFollowUpWords } from '~/features/follow-up/use-follow-up-inputs';
import { useOutcomeWords } from '~/features/results/work/use-outcome-inputs';

import type { DraftWords } from '../draft/draft-inputs';
import { isPlanStep } from '../plan/plan-step';
import { usePlanWords } from '../steps/use-plan-words';
import { partOfField } from './history-fields';

/** Things of a list that no input is called by as a whole. */
const things = ['goalOutcome', 'groupReached', 'lessons'];

/** What every field of a dialogue's working copy is called, and every part of one, as on the page where it is written. */
export function useFieldWords(): DraftWords {
  const { t } = useTranslation(['history', 'translation']);
  const [plan, conclusion, outcome, followUp] = [
    usePlanWords(),
    useConclusionWords(),
    useOutcomeWords(),
    useFollowUpWords(),
  ];
  return (name, item) => {
    if (things.includes(name)) return { label: t(`history:things.${name}`) };
    const part = partOfField(name.split('.')[0] ?? '');
    if (part === null || isPlanStep(part)) return plan(name, item);
    if (part === 'meetings') return { label: t(`translation:meeting.${name}`) };
    if (part === 'conclusions') return conclusion(name, item);
    return part === 'followUp' || part === 'report' ? followUp(name, item) : outcome(name, item);
  };
}
