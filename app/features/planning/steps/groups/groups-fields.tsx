import { useTranslation } from 'react-i18next';

import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { Field } from '~/ui/field/field';
import { TextArea } from '~/ui/text-area/text-area';

import { inputName, type DraftForm } from '../../draft/draft-form';
import { partOf, thingsIn, type ShownThing } from '../../draft/draft-list';
import { DraftThing, OneMore } from '../../draft/draft-things';
import { groupQuestions } from '../../plan/plan-step';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';
import { GroupMatrix } from './group-matrix';

/** Whom the dialogue is about: each group's place between concerned and not, heard and not, and how it is reached. */
export function GroupsFields({ form, facts }: StepFieldsProps) {
  const { t } = useTranslation('plan-reach');
  const input = usePlanInputs(form);
  return (
    <>
      <GroupMatrix form={form} source={facts.source} mayMove={facts.mayWrite} />
      <section className="stack" aria-labelledby="all-groups">
        <h2 id="all-groups">{t('groups.all')}</h2>
        <div className="draft-things">
          {thingsIn(form, 'groups').map((thing, index) => (
            <GroupFields key={thing.id} form={form} thing={thing} number={index + 1} />
          ))}
        </div>
        <OneMore field="groups" />
      </section>
      <section className="stack" aria-labelledby="group-questions">
        <h2 id="group-questions">{t('groups.questionsHeading')}</h2>
        {groupQuestions.map((question) => (
          <TextArea key={question} {...input('groupAnswer', { item: question })} rows={2} />
        ))}
      </section>
    </>
  );
}

function GroupFields({ form, thing, number }: { form: DraftForm; thing: ShownThing; number: number }) {
  const { t } = useTranslation('plan-reach');
  const input = usePlanInputs(form);
  const answers: Readonly<Record<string, string>> = { yes: t('groups.yes'), no: t('groups.no') };
  const choices = ['yes', 'no'].map((value) => ({ value, text: answers[value] ?? '' }));
  const part = (name: string) =>
    input('groups', { item: thing.id, part: name, say: (code) => answers[code] ?? code });
  const name = partOf(form, 'groups', thing.id, 'name');
  // What is to be put right is never folded away.
  const hasProblem = form.problems.some((problem) => problem.name.startsWith(inputName('groups', thing.id)));
  return (
    <DraftThing
      form={form}
      field="groups"
      thing={thing}
      title={thing.isNew ? t('groups.new') : name === '' ? t('groups.one', { number }) : name}
    >
      <details open={thing.isNew || hasProblem}>
        <summary>{thing.isNew ? t('groups.write') : t('groups.change')}</summary>
        <div className="stack">
          <Field {...part('name')} />
          <div className="draft-pair">
            <ChoiceGroup {...part('concerned')} choices={choices} />
            <ChoiceGroup {...part('active')} choices={choices} />
          </div>
          <TextArea {...input('groups', { item: thing.id, part: 'how' })} rows={3} />
        </div>
      </details>
    </DraftThing>
  );
}
