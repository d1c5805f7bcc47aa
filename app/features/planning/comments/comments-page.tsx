import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import type { OpenDialogue } from '../open-dialogue/open-dialogue';
import type { PlanStep } from '../plan/plan-step';
import { stepPath } from '../steps/step-path';
import type { Comment, TypedComment } from './comment';
import { Comments, useCommentProblem } from './comments';

interface CommentsPageProps {
  work: WorkActor;
  open: OpenDialogue;
  step: PlanStep;
  comments: readonly Comment[];
  typed: TypedComment;
  mayWrite: boolean;
}

/** The comments on one step by themselves: where a comment that can't be taken comes back, apart from what is being written in the step. */
export function CommentsPage({ work, open, step, comments, typed, mayWrite }: CommentsPageProps) {
  const { t } = useTranslation(['plan', 'draft']);
  const { tag } = useLanguage();
  const problemText = useCommentProblem();
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="plan"
      within
      title={t('plan:comments.title', { name: t(`plan:steps.${step}.name`) })}
      top={
        typed.problem === null ? null : (
          <ErrorSummary
            heading={t('draft:summary')}
            problems={[{ fieldId: 'kommentar', text: problemText(typed.problem) }]}
          />
        )
      }
    >
      <p>
        <a href={stepPath(tag, open.slug, step)}>{t('plan:comments.back')}</a>
      </p>
      <Comments slug={open.slug} step={step} comments={comments} typed={typed} mayWrite={mayWrite} />
    </DialogueFrame>
  );
}
