import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { MeetingPlace } from './meeting-place';
import type { RegisteredMeeting } from './read-registration.server';
import type { RegistrationProblem, TypedRegistration } from './registration';
import { fieldId, RegistrationFields, useProblemText } from './registration-fields';

interface ChangePageProps {
  token: string;
  typed: TypedRegistration;
  problems: readonly RegistrationProblem[];
}

/** The form for changing what someone has told. */
export function RegistrationChangePage({ token, typed, problems }: ChangePageProps) {
  const { t } = useTranslation('meetings');
  const { tag } = useLanguage();
  const problemText = useProblemText();
  const here = `/${tag}/anmalan/${token}`;
  return (
    <TextPage
      title={t('change.title')}
      lead={t('change.lead')}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('change.summary')}
            problems={problems.map(({ field, code }) => ({
              fieldId: field === null ? null : fieldId(field),
              text: problemText(code),
            }))}
          />
        )
      }
    >
      <form className="registration-form" method="post" action={`${here}/andra`} noValidate>
        <RegistrationFields typed={typed} problems={problems} />
        <p>
          <button className="action" type="submit">
            {t('change.save')}
          </button>
        </p>
        <p>
          <a href={here}>{t('change.back')}</a>
        </p>
      </form>
    </TextPage>
  );
}

interface CancelPageProps {
  token: string;
  /** What would be cancelled. */
  chosen: readonly RegisteredMeeting[];
  /** One meeting of several, or null for all. */
  only: string | null;
}

/** Asks whether to cancel, with a button: a link alone, which mail programs open by themselves, cancels nothing. */
export function RegistrationCancelPage({ token, chosen, only }: CancelPageProps) {
  const { t } = useTranslation('meetings');
  const { tag } = useLanguage();
  const here = `/${tag}/anmalan/${token}`;
  return (
    <TextPage
      title={t('cancel.title')}
      lead={t(chosen.some(({ othersWait }) => othersWait) ? 'cancel.leadNext' : 'cancel.lead')}
    >
      <TextSection heading={t('cancel.which')}>
        <ul className="plain-list meeting-place-list">
          {chosen.map(({ registrationId, meeting }) => (
            <li key={registrationId}>
              <MeetingPlace meeting={meeting} />
            </li>
          ))}
        </ul>
        <form method="post" action={`${here}/avboka`}>
          {only === null ? null : <input type="hidden" name="mote" value={only} />}
          <p>
            <button className="action" type="submit">
              {t('cancel.send')}
            </button>
          </p>
        </form>
        <p>
          <a href={here}>{t('cancel.back')}</a>
        </p>
      </TextSection>
    </TextPage>
  );
}

interface GonePageProps {
  why: 'unknown' | 'disposed' | 'over';
  contact: React.ReactNode;
}

/** Says why a link leads no further. */
export function RegistrationGonePage({ why, contact }: GonePageProps) {
  const { t } = useTranslation('meetings');
  const { tag } = useLanguage();
  return (
    <TextPage title={t(`gone.${why}Title`)} lead={t(`gone.${why}Text`)}>
      {contact}
      <p>
        <a href={`/${tag}/dialoger`}>{t('gone.start')}</a>
      </p>
    </TextPage>
  );
}
