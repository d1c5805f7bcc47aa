import { TextArea } from '~/ui/text-area/text-area';

import type { FollowUpFieldsProps } from './follow-up-fields-props';
import { useFollowUpInputs } from './use-follow-up-inputs';

/** The handbook's questions and the region's. */
export function QuestionFields({ form, facts }: FollowUpFieldsProps) {
  const input = useFollowUpInputs(form);
  return facts.questions.map((question) => (
    <TextArea key={question} {...input('followUp', { item: question })} rows={3} />
  ));
}
