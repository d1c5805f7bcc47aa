import type { DraftForm } from '~/features/planning/draft/draft-form';

import type { FollowUpFacts } from './read-follow-up.server';

/** What the fields of a page on following up are given. */
export interface FollowUpFieldsProps {
  form: DraftForm;
  facts: FollowUpFacts;
  /** The language that the dialogue is written in. */
  source: string;
}
