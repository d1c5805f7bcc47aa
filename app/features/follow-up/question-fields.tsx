import { TextArea } from '~/ui/text-area/text-area';

import { followUpQuestions } from './follow-up-fields';
import type { FollowUpFieldsProps } from './follow-up-fields-props';
import { useFollowUpInputs } from './use-follow-up-inputs';

/** The handbook's questions and the region's. */
export function QuestionFields({ form }: FollowUpFieldsProps) {
  const input = useFollowUpInputs(form);
  return followUpQuestions.map((question) => (
    <TextArea key={question} {...input('followUp', { item: question })} rows={3} />
  ));
}
