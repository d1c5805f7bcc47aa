import { useTranslation } from 'react-i18next';

import type { MethodCode } from '~/features/dialogues/method';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { TextArea } from '~/ui/text-area/text-area';

import { inputId, inputName, type DraftForm } from '../../draft/draft-form';
import { partOf } from '../../draft/draft-list';
import { methodGuide, type MethodGuide } from '../../methods/method-guide';
import { usePlanInputs } from '../use-plan-words';

interface MethodFieldsProps {
  form: DraftForm;
  code: MethodCode;
  /** In what it suits less well, or better than others; empty when there is nothing to say. */
  note: string;
}

/** One method: what it is, whether it is used, how it is carried out, and what speaks for and against it. One that is used has its steps to tick off. */
export function MethodFields({ form, code, note }: MethodFieldsProps) {
  const { t } = useTranslation(['plan-reach', 'plan', 'methods']);
  const input = usePlanInputs(form);
  const isChosen = partOf(form, 'methods', code, 'chosen') === '1';
  const guide = methodGuide[code];
  const part = (name: string, label: string) => input('methods', { item: code, part: name, label });
  return (
    <fieldset className={isChosen ? 'draft-thing method method--chosen' : 'draft-thing method'}>
      <legend>
        {t(`methods:${code}.name`)}
        {isChosen ? <span className="method__mark">{t('plan-reach:methods.chosen')}</span> : null}
      </legend>
      <p>{t(`methods:${code}.what`)}</p>
      {note === '' ? null : <p className="method__note">{note}</p>}
      <Checkbox {...part('chosen', t('plan:fields.methods.chosen.label'))} defaultChecked={isChosen} />
      {isChosen ? (
        <>
          <Checklist form={form} code={code} guide={guide} />
          <TextArea {...part('note', t('plan:fields.methods.note.label'))} rows={2} />
        </>
      ) : null}
      <details className="method__guide">
        <summary>{isChosen ? t('plan-reach:methods.prosAndCons') : t('plan-reach:methods.how')}</summary>
        {isChosen ? null : (
          <ol>
            {guide.steps.map((step) => (
              <li key={step}>{t(`plan-reach:methods.steps.${step}`)}</li>
            ))}
          </ol>
        )}
        <ProsAndCons guide={guide} />
      </details>
    </fieldset>
  );
}

/** The steps of a method that is used. */
function Checklist({ form, code, guide }: { form: DraftForm; code: MethodCode; guide: MethodGuide }) {
  const { t } = useTranslation('plan-reach');
  return (
    <fieldset className="method__steps">
      <legend>{t('methods.checklist')}</legend>
      {guide.steps.map((step) => {
        const name = inputName('methods', code, `done-${step}`);
        return (
          <Checkbox
            key={step}
            id={inputId(name)}
            name={name}
            label={t(`methods.steps.${step}`)}
            defaultChecked={form.values[name] === '1'}
          />
        );
      })}
    </fieldset>
  );
}

function ProsAndCons({ guide: { pros, cons } }: { guide: MethodGuide }) {
  const { t } = useTranslation('plan-reach');
  return (
    <div className="method__sides">
      <div>
        <h3>{t('methods.pros')}</h3>
        <ul>
          {pros.map((pro) => (
            <li key={pro}>{t(`methods.speaksFor.${pro}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('methods.cons')}</h3>
        <ul>
          {cons.map((con) => (
            <li key={con}>{t(`methods.speaksAgainst.${con}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
