import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { TextArea } from '~/ui/text-area/text-area';

import { inputName, type DraftForm } from '../../draft/draft-form';
import { gatesFor } from '../../plan/plan-progress';
import { gates, guidingQuestions } from '../../plan/plan-step';
import { LockedUnless, PlanNote } from '../plan-note';
import type { StepFieldsProps } from '../step-facts';
import { stepPath } from '../step-path';
import { usePlanInputs } from '../use-plan-words';

/** Whether a dialogue may be held at all: the conditions, which a representative answers, and questions that help to answer them. */
export function GatesFields({ form, stands, facts, slug }: StepFieldsProps) {
  const { t } = useTranslation('plan');
  const input = usePlanInputs(form);
  const asked = gatesFor(facts.level);
  const isStopped = asked.some((gate) => stands.values[inputName('gate', gate, 'answer')] === 'no');
  return (
    <>
      {facts.level === 'inform' ? (
        <PlanNote>
          <p>{t('gates.information')}</p>
        </PlanNote>
      ) : null}
      {isStopped ? <Stopped slug={slug} isInformation={facts.level === 'inform'} /> : null}
      <LockedUnless may={facts.mayDecide} why={t('gates.locked')}>
        {gates.map((gate) => (
          <GateFields key={gate} gate={gate} form={facts.mayDecide ? form : stands} />
        ))}
      </LockedUnless>
      <section className="stack" aria-labelledby="hjalp">
        <h2 id="hjalp">{t('gates.guidingHeading')}</h2>
        {guidingQuestions.map((question) => (
          <TextArea key={question} {...input('guiding', { item: question })} rows={3} />
        ))}
      </section>
    </>
  );
}

function GateFields({ gate, form }: { gate: string; form: DraftForm }) {
  const { t } = useTranslation('plan');
  const input = usePlanInputs(form);
  return (
    <div className="draft-thing">
      <ChoiceGroup
        {...input('gate', {
          item: gate,
          part: 'answer',
          label: t(`gates.questions.${gate}`),
          say: (code) => t(`gates.answers.${code}`),
        })}
        choices={[
          { value: 'yes', text: t('gates.answers.yes') },
          { value: 'no', text: t('gates.answers.no') },
          { value: '', text: t('gates.answers.none') },
        ]}
        defaultValue={form.values[inputName('gate', gate, 'answer')] ?? ''}
      />
      <TextArea
        {...input('gate', {
          item: gate,
          part: 'ground',
          label: t('fields.gate.ground.label'),
          of: t(`gates.questions.${gate}`),
        })}
        rows={2}
      />
    </div>
  );
}

/** What a no means. */
function Stopped({ slug, isInformation }: { slug: string; isInformation: boolean }) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  return (
    <PlanNote tone="stop">
      <p>
        <strong>{t('gates.stopped.heading')}</strong>
      </p>
      {isInformation ? (
        <p>{t('gates.stopped.unclear')}</p>
      ) : (
        <>
          <p>{t('gates.stopped.text')}</p>
          <p>
            <a href={stepPath(tag, slug, 'level')}>{t('gates.stopped.link')}</a>
          </p>
        </>
      )}
    </PlanNote>
  );
}
