import { draftInputs, inputName, type DraftProblem } from '~/features/planning/draft/draft-form';
import { isDay } from '~/platform/clock';
import type { Day, Id, Instant } from '~db/columns';

import { actionFields, decisionFields } from './outcome-fields';
import { decisionDayProblem } from './outcome-rules';

type TypedForm = ReadonlyMap<string, string>;

interface Thing {
  id: Id;
  /** The language that the dialogue is written in. */
  source: string;
}

/** What is wrong with a decision as it was typed, besides what each of its values tells: when it was taken, what it says, and on what grounds. */
export function decisionProblems(
  form: TypedForm,
  { id, source }: Thing,
  facts: { closesAt: Instant | null; today: Day },
): readonly DraftProblem[] {
  if (isRemoved(form, decisionFields.decisions.name, id)) return [];
  const dayName = inputName(decisionFields.decisions.name, id, 'decidedOn');
  const day = (form.get(dayName) ?? '').trim();
  const wrongDay = isDay(day) ? decisionDayProblem(day, facts) : null;
  return [
    ...(wrongDay === null ? [] : [{ name: dayName, code: wrongDay }]),
    ...missing(form, inputName(decisionFields.decisionOutcome.name, `${id}/${source}`), 'missing'),
    ...missing(form, inputName(decisionFields.decisionGrounds.name, `${id}/${source}`), 'no-grounds'),
  ];
}

/** What is wrong with an action as it was typed, besides what each of its values tells: what is to be done, and who answers for it. */
export function actionProblems(form: TypedForm, { id, source }: Thing): readonly DraftProblem[] {
  if (isRemoved(form, actionFields.actions.name, id)) return [];
  return [
    ...missing(form, inputName(actionFields.actionTitle.name, `${id}/${source}`), 'missing'),
    ...missing(form, inputName(actionFields.actionResponsible.name, `${id}/${source}`), 'nobody-responsible'),
  ];
}

function missing(form: TypedForm, name: string, code: DraftProblem['code']): readonly DraftProblem[] {
  return (form.get(name) ?? '').trim() === '' ? [{ name, code }] : [];
}

function isRemoved(form: TypedForm, field: string, item: string): boolean {
  return form.get(inputName(draftInputs.remove, field, item)) === '1';
}
