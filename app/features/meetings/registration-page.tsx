import './registration-page.css';

import { useTranslation } from 'react-i18next';

import { ContentIn, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';
import { StateMark, type StateTone } from '~/ui/state-mark/state-mark';
import { TextPage, TextSection } from '~/ui/text-page/text-page';
import type { RegistrationState } from '~db/schema/meeting';

import { takesRegistrations } from './meeting';
import { MeetingPlace } from './meeting-place';
import type { RegisteredMeeting, RegistrationView } from './read-registration.server';
import type { Need } from './registration';

/** What has just been done. */
export type RegistrationReceipt = 'received' | 'changed' | 'cancelled';

interface RegistrationPageProps {
  view: RegistrationView;
  receipt: RegistrationReceipt | null;
  /** In the demo, where the mail can be read. */
  inbox?: React.ReactNode;
}

/** What someone has registered for: where they stand, what they told, and how to change it. */
export function RegistrationPage({ view, receipt, inbox }: RegistrationPageProps) {
  const { t } = useTranslation('meetings');
  const { tag } = useLanguage();
  const format = useFormat();
  const { facts, meetings } = view;
  const here = `/${tag}/anmalan/${view.token}`;
  const active = meetings.filter(({ state, isToCome }) => state !== 'cancelled' && isToCome);
  const waiting = active.filter(({ state }) => state === 'waiting');
  const receiptText = (what: RegistrationReceipt) => {
    if (what !== 'received') return t(`registration.${what}`);
    const { email } = facts;
    const [first] = waiting;
    if (first === undefined)
      return email === null ? t('registration.received') : t('registration.receivedMail', { email });
    const standing =
      active.length === 1
        ? t('registration.receivedInLine', { place: format.number(first.linePlace ?? 1) })
        : t('registration.receivedPartly');
    return email === null ? standing : `${standing} ${t('registration.mailComing', { email })}`;
  };
  return (
    <TextPage
      title={<ContentIn of={view.title} sentence={(title) => t('registration.titleFor', { title })} />}
      lead={t('registration.lead')}
      top={
        receipt === null ? null : (
          <div className="stack">
            <Receipt>{receiptText(receipt)}</Receipt>
            {inbox}
          </div>
        )
      }
    >
      {facts.email === null && active.length > 0 ? (
        <p className="registration-page__keep">{t('registration.keepLink')}</p>
      ) : null}
      <ul className="plain-list registration-page__meetings">
        {meetings.map((registered) => (
          <li key={registered.registrationId}>
            <Registered registered={registered} here={here} isOneOfSeveral={active.length > 1} />
          </li>
        ))}
      </ul>
      {active.length === 0 ? null : (
        <>
          <Told view={view} />
          <ul className="plain-list registration-page__ways no-print">
            <li>
              <a className="action" href={`${here}/andra`}>
                {t('registration.change')}
              </a>
            </li>
            <li>
              <a className="action action--quiet" href={`${here}/avboka`}>
                {t('registration.cancel')}
              </a>
            </li>
            <li>
              <a href={`${here}.ics`}>{t('registration.calendar')}</a>
            </li>
          </ul>
        </>
      )}
    </TextPage>
  );
}

const tones: Readonly<Record<RegistrationState, StateTone>> = {
  seated: 'done',
  waiting: 'working',
  cancelled: 'stopped',
};

interface RegisteredProps {
  registered: RegisteredMeeting;
  here: string;
  isOneOfSeveral: boolean;
}

function Registered({ registered, here, isOneOfSeveral }: RegisteredProps) {
  const { t } = useTranslation('meetings');
  const { tag } = useLanguage();
  const format = useFormat();
  const { meeting, state, linePlace, digitalLink } = registered;
  const place = `/${tag}/dialoger/${meeting.slug}/moten/${meeting.id}`;
  const isOver = meeting.standing === 'past' || meeting.standing === 'cancelled';
  return (
    <MeetingPlace meeting={meeting} href={place}>
      <p>
        <StateMark tone={isOver ? 'stopped' : tones[state]}>
          {isOver && state !== 'cancelled'
            ? t(`standing.${meeting.standing}`)
            : t(`registration.states.${state}`)}
        </StateMark>
      </p>
      {meeting.standing === 'cancelled' && meeting.changeNote !== null ? (
        <Paragraphs of={meeting.changeNote} />
      ) : null}
      {linePlace === null || isOver ? null : (
        <p>
          {linePlace === 1
            ? t('registration.first')
            : t('registration.place', { place: format.number(linePlace) })}
        </p>
      )}
      {digitalLink === null || isOver ? null : (
        <p>
          {t('registration.digital')}: <a href={digitalLink}>{digitalLink}</a>
        </p>
      )}
      {isOneOfSeveral && state !== 'cancelled' && registered.isToCome ? (
        <p className="no-print">
          <a
            href={`${here}/avboka?mote=${registered.registrationId}`}
            aria-label={t('registration.cancelOneNamed', { title: meeting.title.text })}
          >
            {t('registration.cancelOne')}
          </a>
        </p>
      ) : null}
      {state === 'cancelled' && takesRegistrations(meeting.standing) ? (
        <p className="no-print">
          <a
            href={`${place}/anmalan`}
            aria-label={t('registration.againNamed', { title: meeting.title.text })}
          >
            {t('registration.again')}
          </a>
        </p>
      ) : null}
    </MeetingPlace>
  );
}

function Told({ view: { facts } }: { view: RegistrationView }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const inWords = ({ kind, detail }: Need) => t(`registration.needs.${kind}`, { detail });
  const rows = [
    ['name', facts.name],
    ['email', facts.email ?? t('registration.facts.none')],
    ['phone', facts.phone ?? t('registration.facts.none')],
    [
      'needs',
      facts.needs.length === 0 ? t('registration.nothingNeeded') : format.list(facts.needs.map(inWords)),
    ],
  ] as const;
  return (
    <TextSection heading={t('registration.told')}>
      <dl className="registration-page__facts">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{t(`registration.facts.${name}`)}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </TextSection>
  );
}
