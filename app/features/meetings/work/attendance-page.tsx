import './meeting-work.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { useLanguage } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import type { Id } from '~db/columns';

import { cameField } from './attendance-form';
import type { AttendanceProblem } from './count-attendance.server';
import type { MeetingOverview, Participant } from './participants';

export interface AttendancePageProps {
  work: WorkActor;
  meeting: MeetingOverview;
  /** Those who were expected: with a seat or in line. */
  expected: readonly Participant[];
  canCount: boolean;
  typed: { attended: string; came: readonly Id[] };
  problem: AttendanceProblem | null;
}

/** Where the kommun says how many came to a meeting, and who of those registered. */
export function AttendancePage({ work, meeting, expected, canCount, typed, problem }: AttendancePageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const here = `/${tag}/arbete/moten/${meeting.id}`;
  const text = problem === null ? null : t(`problems.${problem}`);
  const fieldId = 'attendance-attended';
  return (
    <WorkFrame
      actor={work}
      current="meetings"
      above={[{ href: here, text: meeting.title.text }]}
      title={t('attendance.title', { meeting: meeting.title.text })}
      top={
        text === null ? null : (
          <ErrorSummary
            heading={t('form.summary')}
            problems={[{ fieldId: problem === 'not-yet' ? null : fieldId, text }]}
          />
        )
      }
      lead={t(canCount ? 'attendance.lead' : 'attendance.notYet')}
    >
      {canCount ? (
        <form className="work-form" method="post" action={`${here}/narvaro`} noValidate>
          <Field
            id={fieldId}
            name="attended"
            label={t('form.fields.attended.label')}
            hint={
              <>
                <p>{t('form.fields.attended.hint')}</p>
                <p>{t('attendance.public')}</p>
              </>
            }
            error={text === null || problem === 'not-yet' ? null : { prefix: t('form.errorPrefix'), text }}
            inputMode="numeric"
            short
            defaultValue={typed.attended}
          />
          <Ticks expected={expected} came={typed.came} />
          <p>
            <button className="action" type="submit">
              {t('attendance.send')}
            </button>
          </p>
        </form>
      ) : null}
    </WorkFrame>
  );
}

function Ticks({ expected, came }: { expected: readonly Participant[]; came: readonly Id[] }) {
  const { t } = useTranslation('meeting-work');
  const named = expected.filter(({ name }) => name !== null);
  if (named.length === 0) return <p>{t('attendance.nobody')}</p>;
  return (
    <fieldset className="choice-group field">
      <legend className="field__label">{t('attendance.who')}</legend>
      {named.map(({ id, name, state }) => (
        <Checkbox
          key={id}
          id={cameField(id)}
          name={cameField(id)}
          label={state === 'waiting' ? t('attendance.waiting', { name }) : (name ?? '')}
          defaultChecked={came.includes(id)}
        />
      ))}
    </fieldset>
  );
}
