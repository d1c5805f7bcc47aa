import type { LastChange } from '../history/history';
import { LastChangeLine } from '../history/last-change-line';
import type { PlanStep } from '../plan/plan-step';
import type { Comment, OpenComments, TypedComment } from './comment';
import { Comments } from './comments';

/** What has been done with a step and said about it by those who work on it. */
export interface StepTalk {
  last: LastChange | null;
  comments: readonly Comment[];
  /** The comment that the form makes. */
  typed: TypedComment;
  /** How many comments on each step of the plan are not dealt with. */
  open: OpenComments;
  mayWrite: boolean;
}

/** Below the form of a step: who changed it last, and what is said about it. */
export function StepTalkSection({ slug, step, talk }: { slug: string; step: PlanStep; talk: StepTalk }) {
  return (
    <>
      <LastChangeLine slug={slug} step={step} last={talk.last} />
      <Comments
        slug={slug}
        step={step}
        comments={talk.comments}
        typed={talk.typed}
        mayWrite={talk.mayWrite}
      />
    </>
  );
}
