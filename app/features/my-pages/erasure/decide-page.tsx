import '../my-pages.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import type { FieldError } from '~/ui/field/field-frame';
import { TextArea } from '~/ui/text-area/text-area';
import { TextSection } from '~/ui/text-page/text-page';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { erasureOutcomes, type DecisionProblem, type TypedDecision, type WaitingErasure } from './erasure';

interface DecidePageProps {
  work: WorkActor;
  request: WaitingErasure & { kept: readonly { name: string; count: number }[] };
  typed: TypedDecision;
  /** Whether the decision was sent and is to be looked over. */
  isChecked: boolean;
  problems: readonly DecisionProblem[];
}

const fieldIds = { outcome: 'erasure-outcome', reason: 'erasure-reason' } as const;

/** Where a request to be erased is decided: chosen, looked over, then carried out. */
export function DecidePage({ work, request, typed, isChecked, problems }: DecidePageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const format = useFormat();
  const who = request.email ?? t('decide.withoutEmail');
  return (
    <WorkFrame
      actor={work}
      current="erasure"
      above={[]}
      title={isChecked ? t('decide.check.title') : t('decide.title')}
      lead={t('decide.lead', { who, when: format.instant(request.createdAt) })}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('summary')}
            problems={problems.map(({ field, code }) => ({
              fieldId: fieldIds[field],
              text: t(`decide.problems.${code}`),
            }))}
          />
        )
      }
    >
      {request.message === null ? null : (
        <TextSection heading={t('decide.message')}>
          <p className="my-message" dir="auto">
            {request.message}
          </p>
        </TextSection>
      )}
      <TextSection heading={t('decide.kept')}>
        <ul>
          {request.kept.map(({ name, count }) => (
            <li key={name}>{t('decide.count', { what: t(`decide.things.${name}`), number: count })}</li>
          ))}
        </ul>
      </TextSection>
      <form className="my-form" method="post" action={`/${tag}/arbete/radering/${request.id}`}>
        {isChecked ? <Check typed={typed} id={request.id} /> : <Choose typed={typed} problems={problems} />}
      </form>
    </WorkFrame>
  );
}

function Choose({ typed, problems }: { typed: TypedDecision; problems: readonly DecisionProblem[] }) {
  const { t } = useTranslation('account');
  const errorOf = (field: 'outcome' | 'reason'): FieldError | null => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined
      ? null
      : { prefix: t('errorPrefix'), text: t(`decide.problems.${problem.code}`) };
  };
  return (
    <>
      <ChoiceGroup
        id={fieldIds.outcome}
        name="outcome"
        label={t('decide.outcome.label')}
        choices={erasureOutcomes.map((value) => ({
          value,
          text: t(`decide.outcome.${value}.text`),
          hint: t(`decide.outcome.${value}.hint`),
        }))}
        defaultValue={typed.outcome}
        error={errorOf('outcome')}
      />
      <TextArea
        id={fieldIds.reason}
        name="reason"
        rows={4}
        label={t('decide.reason.label')}
        hint={<p>{t('decide.reason.hint')}</p>}
        defaultValue={typed.reason}
        error={errorOf('reason')}
      />
      <p>
        <button className="action" type="submit" name="step" value="check">
          {t('decide.next')}
        </button>
      </p>
    </>
  );
}

function Check({ typed, id }: { typed: TypedDecision; id: string }) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  return (
    <>
      <p>
        <strong>{t(`decide.outcome.${typed.outcome}.text`)}</strong>
      </p>
      <p>{t(`decide.outcome.${typed.outcome}.hint`)}</p>
      {typed.reason === '' ? null : (
        <p className="my-message" dir="auto">
          {typed.reason}
        </p>
      )}
      <input type="hidden" name="outcome" value={typed.outcome} />
      <input type="hidden" name="reason" value={typed.reason} />
      <p>
        <button className="action" type="submit" name="step" value="send">
          {t('decide.check.send')}
        </button>
      </p>
      <p>
        <a href={`/${tag}/arbete/radering/${id}`}>{t('decide.check.change')}</a>
      </p>
    </>
  );
}
