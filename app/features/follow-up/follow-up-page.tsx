import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DraftErrors, DraftFormFrame } from '~/features/planning/draft/draft-inputs';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { stepPath } from '~/features/planning/steps/step-path';
import { ParticipationFigures } from '~/features/results/participation-figures';
import { useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import { CountedFigures } from './figures/counted-figures';
import { FigureFields } from './figures/figure-fields';
import type { FollowUpFieldsProps } from './follow-up-fields-props';
import { FollowUpFrame } from './follow-up-frame';
import { followUpPath, type FollowUpPart } from './follow-up-path';
import { GoalFields } from './goal-fields';
import { LessonFields } from './lessons/lesson-fields';
import { QuestionFields } from './question-fields';
import type { FollowUpFacts } from './read-follow-up.server';
import { useFollowUpWords } from './use-follow-up-inputs';

interface FollowUpPageProps extends FollowUpFieldsProps {
  work: WorkActor;
  open: OpenDialogue;
  part: FollowUpPart;
  /** What has just been done. */
  receipt: 'saved' | 'unchanged' | null;
}

const fieldsOf: Partial<Record<FollowUpPart, ComponentType<FollowUpFieldsProps>>> = {
  goals: GoalFields,
  figures: FigureFields,
  questions: QuestionFields,
  lessons: LessonFields,
};

/** A page on following up that is a form over the working copy. */
export function FollowUpPage({ work, open, part, form, facts, source, receipt }: FollowUpPageProps) {
  const { t } = useTranslation(['follow-up', 'draft']);
  const { tag } = useLanguage();
  const words = useFollowUpWords();
  const Fields = fieldsOf[part];
  const lacksGoals = part === 'goals' && facts.goals.length === 0;
  return (
    <FollowUpFrame
      work={work}
      open={open}
      part={part}
      top={
        <>
          {receipt === null ? null : (
            <Receipt>{t(receipt === 'saved' ? 'draft:saved' : 'draft:nothingChanged')}</Receipt>
          )}
          <DraftErrors form={form} words={words} />
        </>
      }
    >
      {part === 'lessons' ? (
        <p>
          <a href={`/${tag}/arbete/lardomar`}>{t('follow-up:lessons.toArchive')}</a>
        </p>
      ) : null}
      {lacksGoals ? (
        <p>
          {t('follow-up:goals.none')}{' '}
          <a href={stepPath(tag, open.slug, 'goals')}>{t('follow-up:goals.toPlan')}</a>
        </p>
      ) : null}
      {facts.counted === null ? null : <CountedFigures counted={facts.counted} />}
      {part === 'figures' ? <Figures facts={facts} /> : null}
      {Fields === undefined || lacksGoals ? null : facts.mayWrite ? (
        <DraftFormFrame action={followUpPath(tag, open.slug, part)} form={form} button={t('draft:save')}>
          <Fields form={form} facts={facts} source={source} />
        </DraftFormFrame>
      ) : (
        <fieldset className="step-page__read" disabled>
          <legend>{t('follow-up:readOnly')}</legend>
          <Fields form={form} facts={facts} source={source} />
        </fieldset>
      )}
    </FollowUpFrame>
  );
}

/** What has been counted, as everyone will see it. */
function Figures({ facts: { participants, participation } }: { facts: FollowUpFacts }) {
  const { t } = useTranslation('follow-up');
  if (participants === null && participation.length === 0) return null;
  return (
    <>
      <p>{t('figures.shown')}</p>
      <ParticipationFigures result={{ participants, participation, notReached: null }} />
    </>
  );
}
