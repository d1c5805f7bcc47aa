import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { FormGuard } from '~/ui/form-guard/form-guard';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { MeetingPlace } from './meeting-place';
import type { RegistrationTarget } from './read-meeting.server';
import type { RegistrationProblem, TypedRegistration } from './registration';
import { fieldId, RegistrationFields, useProblemText } from './registration-fields';

interface RegisterPageProps {
  target: RegistrationTarget;
  typed: TypedRegistration;
  problems: readonly RegistrationProblem[];
  stamp: string;
  /** How long names and contacts are kept after the meeting. */
  keepDays: number;
}

/** The form for coming to a meeting, or to a series as one. */
export function RegisterPage({ target, typed, problems, stamp, keepDays }: RegisterPageProps) {
  const { t } = useTranslation(['meetings', 'site']);
  const { tag } = useLanguage();
  const format = useFormat();
  const problemText = useProblemText();
  const isLine = target.standing === 'line';
  const isSeries = target.meetings.length > 1;
  const isLeft = target.seriesTotal !== null && target.meetings.length < target.seriesTotal;
  const consent = problems.find(({ field }) => field === 'consent');
  return (
    <TextPage
      above={
        <Breadcrumbs
          label={t('site:breadcrumbs')}
          links={[{ href: `/${tag}${target.back.path}`, text: <Content of={target.back.title} /> }]}
        />
      }
      title={t(isLine ? 'register.lineTitle' : 'register.title', { title: target.title.text })}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('register.summary')}
            problems={problems.map(({ field, code }) => ({
              fieldId: field === null ? null : fieldId(field),
              text: problemText(code),
            }))}
          />
        )
      }
      lead={t(isLine ? 'register.lineLead' : isSeries ? 'register.seriesLead' : 'register.lead')}
      aside={
        <section className="stack" aria-labelledby="registration-meetings">
          <h2 className="meeting-place__heading" id="registration-meetings">
            {t('register.meetings')}
          </h2>
          {isLeft ? (
            <p>
              {t('register.seriesLeft', {
                left: format.number(target.meetings.length),
                total: format.number(target.seriesTotal ?? 0),
              })}
            </p>
          ) : null}
          <ul className="plain-list meeting-place-list">
            {target.meetings.map((meeting) => (
              <li key={meeting.id}>
                <MeetingPlace meeting={meeting} />
              </li>
            ))}
          </ul>
        </section>
      }
    >
      {/* The address is written out: an empty one would keep the `#` that the reader came by, and a browser that has a `#` to go to does not move
          focus to the error summary. */}
      <form className="registration-form" method="post" action={`/${tag}${target.path}`} noValidate>
        <RegistrationFields typed={typed} problems={problems} />
        <Checkbox
          id={fieldId('consent')}
          name="consent"
          label={t('register.consent.label')}
          required
          hint={<p>{t('register.consent.hint', { count: keepDays })}</p>}
          error={consent === undefined ? null : { prefix: t('errorPrefix'), text: problemText(consent.code) }}
          defaultChecked={typed.consent !== ''}
        />
        <FormGuard stamp={stamp} trapLabel={t('register.trap')} />
        <p>
          <button className="action" type="submit">
            {t(isLine ? 'register.sendLine' : 'register.send')}
          </button>
        </p>
        <p>
          <a href={`/${tag}/integritet`}>{t('register.privacy')}</a>
        </p>
      </form>
    </TextPage>
  );
}

interface ClosedPageProps {
  target: RegistrationTarget;
  standing: RegistrationTarget['standing'];
  contact: React.ReactNode;
}

/** Says why nobody can register, when someone comes to the form or sends it too late. */
export function RegistrationClosedPage({ target, standing, contact }: ClosedPageProps) {
  const { t } = useTranslation('meetings');
  const { tag } = useLanguage();
  return (
    <TextPage
      title={t('refused.title', { title: target.title.text })}
      lead={<strong>{t(`refused.${standing}`)}.</strong>}
    >
      <TextSection heading={t('register.meetings')}>
        <ul className="plain-list meeting-place-list">
          {target.meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingPlace meeting={meeting} />
            </li>
          ))}
        </ul>
        <p>{t('refused.text')}</p>
        {contact}
        <p>
          <a className="action" href={`/${tag}${target.back.path}`}>
            {t('refused.back')}
          </a>
        </p>
      </TextSection>
    </TextPage>
  );
}
