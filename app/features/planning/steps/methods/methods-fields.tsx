import './methods-fields.css';

import { useTranslation } from 'react-i18next';

import {
  groupSizes,
  timeSpans,
  type GroupSize,
  type MethodCode,
  type TimeSpan,
} from '~/features/dialogues/method';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';

import type { DraftForm } from '../../draft/draft-form';
import { partOf, thingsIn } from '../../draft/draft-list';
import { rankMethods, type RankedMethod } from '../../methods/suitable-methods';
import { PlanNote } from '../plan-note';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';
import { MethodFields } from './method-fields';

/** How residents take part: what suits the level, how many are to be reached and the time that there is comes first. */
export function MethodsFields({ form, facts }: StepFieldsProps) {
  const { t } = useTranslation('plan-reach');
  const ranked = rankMethods({
    level: facts.level,
    size: groupSizes.find((size) => size === form.values.groupSize) ?? null,
    time: timeSpans.find((span) => span === form.values.timeSpan) ?? null,
    seldomHeard: facts.seldomHeard,
  });
  const chosen = ranked.filter(isChosenIn(form));
  const rest = ranked.filter((method) => !chosen.includes(method));
  const suited = rest.filter(({ misfits }) => misfits.length === 0);
  const others = rest.filter(({ misfits }) => misfits.length > 0);
  const mismatched = chosenBesides(form, ranked);
  return (
    <>
      {facts.level === 'inform' ? <PlanNote>{t('methods.information')}</PlanNote> : null}
      {facts.level === null ? <PlanNote>{t('methods.unlevelled')}</PlanNote> : null}
      <Needs form={form} />
      {mismatched.length + chosen.length === 0 ? null : (
        <section className="stack draft-wide" aria-labelledby="chosen">
          <h2 id="chosen">{t('methods.chosenHeading')}</h2>
          {mismatched.map((code) => (
            <MethodFields key={code} form={form} code={code} note={t('methods.stillChosen')} />
          ))}
          <Methods form={form} of={chosen} />
        </section>
      )}
      <section className="stack draft-wide" aria-labelledby="suited">
        <h2 id="suited">{t('methods.suits')}</h2>
        {suited.length > 0 ? (
          <Methods form={form} of={suited} />
        ) : (
          <p>{chosen.length > 0 ? t('methods.noMoreSuit') : t('methods.noneSuit')}</p>
        )}
      </section>
      {others.length === 0 ? null : (
        <details className="methods-others draft-wide" open={suited.length + chosen.length === 0}>
          <summary>{t('methods.others')}</summary>
          <Methods form={form} of={others} />
        </details>
      )}
    </>
  );
}

/** What methods are ranked by. The button keeps the page, as it keeps whatever else was ticked. */
function Needs({ form }: { form: DraftForm }) {
  const { t } = useTranslation('plan-reach');
  const input = usePlanInputs(form);
  const saySize = (size: string) => t(`methods.sizes.${size as GroupSize}`);
  const saySpan = (span: string) => t(`methods.spans.${span as TimeSpan}`);
  const any = { value: '', text: t('methods.any') };
  return (
    <div className="methods-needs">
      <ChoiceGroup
        {...input('groupSize', { say: saySize })}
        choices={[...groupSizes.map((size) => ({ value: size, text: saySize(size) })), any]}
        defaultValue={form.values.groupSize ?? ''}
      />
      <ChoiceGroup
        {...input('timeSpan', { say: saySpan })}
        choices={[...timeSpans.map((span) => ({ value: span, text: saySpan(span) })), any]}
        defaultValue={form.values.timeSpan ?? ''}
      />
      <p className="methods-needs__sort">
        <button className="action action--quiet" type="submit">
          {t('methods.sortAgain')}
        </button>
      </p>
    </div>
  );
}

function Methods({ form, of }: { form: DraftForm; of: readonly RankedMethod[] }) {
  const { t } = useTranslation('plan-reach');
  return (
    <div className="draft-things methods">
      {of.map(({ code, misfits, reachesSeldomHeard }) => (
        <MethodFields
          key={code}
          form={form}
          code={code}
          note={[
            ...misfits.map((misfit) => t(`methods.misfits.${misfit}`)),
            ...(reachesSeldomHeard ? [t('methods.speaksFor.rarely_heard')] : []),
          ].join(' ')}
        />
      ))}
    </div>
  );
}

function isChosenIn(form: DraftForm): (method: RankedMethod) => boolean {
  return ({ code }) => partOf(form, 'methods', code, 'chosen') === '1';
}

/** Methods that were chosen before the level was changed to one that does not offer them. */
function chosenBesides(form: DraftForm, offered: readonly RankedMethod[]): readonly MethodCode[] {
  return thingsIn(form, 'methods')
    .map(({ id }) => id as MethodCode)
    .filter((id) => !offered.some(({ code }) => code === id));
}
