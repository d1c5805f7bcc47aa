import './meeting-page.css';

import { useTranslation } from 'react-i18next';

import { Content, Paragraphs, useLangAttributes, useLanguage, written } from '~/i18n/use-language';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';
import { StateMark, type StateTone } from '~/ui/state-mark/state-mark';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { MeetingStanding } from './meeting';
import { MeetingAccess } from './meeting-access';
import { MeetingCome } from './meeting-come';
import type { MeetingDetail } from './meeting-detail';
import type { MeetingPage as Page } from './read-meeting.server';
import { useMeetingTime } from './use-meeting-words';

const tones: Readonly<Record<MeetingStanding, StateTone>> = {
  open: 'open',
  line: 'working',
  closed: 'stopped',
  'drop-in': 'open',
  begun: 'working',
  past: 'done',
  cancelled: 'stopped',
};

interface MeetingPageProps extends Page {
  /** How the kommun is reached. */
  contact: React.ReactNode;
}

/** A meeting's own page: when, where, what for, how accessible, who comes, and how to come along. */
export function MeetingPage({ meeting, picture, waiting, series, contact }: MeetingPageProps) {
  const { t } = useTranslation(['meetings', 'dialogues', 'site']);
  const { tag } = useLanguage();
  const when = useMeetingTime();
  const { standing, title } = meeting;
  const dialogue = `/${tag}/dialoger/${meeting.slug}`;
  return (
    <TextPage
      above={
        <>
          <Breadcrumbs
            label={t('site:breadcrumbs')}
            links={[
              { href: `/${tag}/dialoger`, text: t('dialogues:page.breadcrumb') },
              { href: dialogue, text: <Content of={meeting.dialogueTitle} /> },
            ]}
          />
          <p>
            <StateMark tone={tones[standing]}>{t(`standing.${standing}`)}</StateMark>
          </p>
        </>
      }
      title={<Content of={title} />}
      top={<MeetingChange meeting={meeting} />}
      lead={
        <>
          <time className="meeting-page__when" dateTime={meeting.startsAt}>
            {when(meeting)}
          </time>
          {meeting.place === null ? null : (
            <>
              <br />
              <Content of={meeting.place} />
            </>
          )}
        </>
      }
      aside={<MeetingCome meeting={meeting} waiting={waiting} series={series} />}
    >
      <About meeting={meeting} />
      <Agenda meeting={meeting} />
      <MeetingAccess meeting={meeting} />
      <Travel meeting={meeting} picture={picture} />
      <Digital meeting={meeting} />
      <Representatives meeting={meeting} />
      <TextSection heading={t('page.ask')}>{contact}</TextSection>
    </TextPage>
  );
}

/** What has changed since someone may have read it last. */
function MeetingChange({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const isCancelled = meeting.standing === 'cancelled';
  if (!isCancelled && meeting.movedAt === null) return null;
  return (
    <div className="meeting-page__change">
      <p>
        <strong>{t(isCancelled ? 'page.calledOff' : 'page.moved')}</strong>
      </p>
      {meeting.changeNote !== null ? (
        <Paragraphs of={meeting.changeNote} />
      ) : isCancelled ? (
        <p>{t('page.calledOffText')}</p>
      ) : null}
    </div>
  );
}

function About({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const { description, attended } = meeting;
  if (description === null && attended === null) return null;
  return (
    <div className="stack">
      {description === null ? null : <Paragraphs of={description} />}
      {attended === null ? null : (
        <p>
          <strong>{t('page.attended', { count: attended })}</strong>
        </p>
      )}
    </div>
  );
}

function Agenda({ meeting: { agenda, standing } }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  const attributes = useLangAttributes(agenda?.language ?? '');
  if (agenda === null || standing === 'cancelled') return null;
  return (
    <TextSection heading={t('page.agenda')}>
      <ol className="plain-list meeting-page__agenda" {...attributes}>
        {agenda.texts.map((text) => (
          <li key={text}>{written(text, agenda.language)}</li>
        ))}
      </ol>
    </TextSection>
  );
}

function Travel({ meeting, picture }: { meeting: MeetingDetail; picture: string | null }) {
  const { t } = useTranslation('meetings');
  if (meeting.standing === 'past' || meeting.standing === 'cancelled') return null;
  if (meeting.travel === null && picture === null) return null;
  const alt = meeting.pictureAlt;
  return (
    <TextSection heading={t('page.travel')}>
      {meeting.travel === null ? null : <Paragraphs of={meeting.travel} />}
      {picture === null ? null : (
        <img
          className="meeting-page__picture"
          src={picture}
          alt={alt?.text ?? t('page.picture')}
          lang={alt?.language}
          loading="lazy"
        />
      )}
    </TextSection>
  );
}

function Digital({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  if (!meeting.isDigitalToo || meeting.standing === 'past' || meeting.standing === 'cancelled') return null;
  return (
    <TextSection heading={t('page.digital')}>
      {meeting.digitalLink === null ? (
        <p>{t('page.digitalSeated')}</p>
      ) : (
        <p>
          {t('page.digitalOpen')} <a href={meeting.digitalLink}>{meeting.digitalLink}</a>
        </p>
      )}
    </TextSection>
  );
}

function Representatives({ meeting: { representatives, standing } }: { meeting: MeetingDetail }) {
  const { t } = useTranslation('meetings');
  if (representatives.length === 0 || standing === 'cancelled') return null;
  return (
    <TextSection heading={t('page.representatives')}>
      <p>{t('page.representativesText')}</p>
      <ul>
        {representatives.map(({ name, role }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {role === null ? null : (
              <>
                {' · '}
                <Content of={role} />
              </>
            )}
          </li>
        ))}
      </ul>
    </TextSection>
  );
}
