import './meeting-work.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { inputPath } from '~/features/compilation/input-path';
import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';

import { takesRegistrations, type MeetingStanding } from '../meeting';
import { MeetingNeeds } from './meeting-needs';
import type { MeetingReceipt } from './meeting-receipt';
import { MeetingReceiptText } from './meeting-receipt-text';
import { useWhen } from './meeting-when';
import { ParticipantTable } from './participant-table';
import type { MeetingOverview } from './participants';
import type { MeetingRights } from './read-meeting-work.server';
import type { Participants } from './read-participants.server';
import { RingList } from './ring-list';

export interface MeetingWorkPageProps {
  work: WorkActor;
  meeting: MeetingOverview;
  rights: MeetingRights;
  who: Participants;
  /** Whether it is time to say who came. */
  canCount: boolean;
  receipt: MeetingReceipt | null;
}

/** Whether one just comes, and nobody is on any list. */
function isWithoutList({ isDropIn }: MeetingOverview, { participants }: Participants): boolean {
  return isDropIn && participants?.length === 0;
}

/** While someone who comes can still say that they don't. */
const comesYet: readonly MeetingStanding[] = ['open', 'line', 'closed'];

/** A meeting as the kommun's people see it: how many come, who, and what can be done. */
export function MeetingWorkPage({ work, meeting, rights, who, canCount, receipt }: MeetingWorkPageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const { kind = null } = receipt ?? {};
  const isOfRinging = kind === 'called' || kind === 'callUndone';
  const ringing = isOfRinging && who.toRing.length > 0 ? kind : null;
  return (
    <WorkFrame
      actor={work}
      current="meetings"
      above={[]}
      title={meeting.title.text}
      top={
        receipt === null || ringing !== null ? null : (
          <MeetingReceiptText receipt={receipt} id={meeting.id} mayRing={rights.participants} />
        )
      }
    >
      <div className="meeting-work">
        <section className="stack" aria-labelledby="korthet">
          <h2 id="korthet">{t('meeting.facts')}</h2>
          <Facts meeting={meeting} who={who} />
          {meeting.isPublic ? (
            <p>
              <a href={`/${tag}/dialoger/${meeting.slug}/moten/${meeting.id}`}>{t('meeting.toPage')}</a>
            </p>
          ) : null}
        </section>
        <Deeds
          meeting={meeting}
          rights={rights}
          canCount={canCount}
          hasList={rights.participants && !isWithoutList(meeting, who)}
        />
      </div>
      <RingList id={meeting.id} toRing={who.toRing} done={ringing} />
      {rights.needs && !meeting.isDropIn ? <MeetingNeeds meeting={meeting} needs={who.needs} /> : null}
      <section className="stack" id="anmalda">
        <h2>{t('participants.heading')}</h2>
        {who.participants === null ? (
          <p>{t('participants.hidden')}</p>
        ) : isWithoutList(meeting, who) ? (
          <p>{t('standing.drop-in')}</p>
        ) : (
          <ParticipantTable
            participants={who.participants}
            showNeeds={rights.needs}
            cancelAt={comesYet.includes(meeting.standing) ? meeting.id : null}
          />
        )}
      </section>
    </WorkFrame>
  );
}

function Facts({ meeting, who: { counts } }: Pick<MeetingWorkPageProps, 'meeting' | 'who'>) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const format = useFormat();
  const when = useWhen();
  const seated = format.number(counts.seated);
  const { cap, closesOn, attended, changeNote, place, isDropIn } = meeting;
  const rows: (readonly [string, React.ReactNode])[] = [
    [
      t('meeting.inDialogue'),
      <a key="dialogue" href={`/${tag}/arbete/dialoger/${meeting.slug}`}>
        <Content of={meeting.dialogue} />
      </a>,
    ],
    [t('meeting.when'), when(meeting)],
    [t('meeting.place'), place === null ? t('meeting.noPlace') : <Content of={place} />],
    [t('meeting.state'), meeting.isPublic ? t(`standing.${meeting.standing}`) : t('meeting.unpublished')],
  ];
  if (!isDropIn) {
    rows.push([
      t('meeting.seats'),
      cap === null
        ? t('meeting.seatsOpen', { taken: seated })
        : t('meeting.seatsOf', { taken: seated, cap: format.number(cap) }),
    ]);
    rows.push([t('meeting.inLine'), format.number(counts.waiting)]);
    if (closesOn !== null) rows.push([t('meeting.closesOn'), format.day(closesOn)]);
  }
  if (attended !== null) rows.push([t('meeting.attended'), format.number(attended)]);
  if (counts.came > 0) rows.push([t('meeting.came'), format.number(counts.came)]);
  if (changeNote !== null) rows.push([t('meeting.changeNote'), <Paragraphs key="note" of={changeNote} />]);
  return (
    <dl className="meeting-facts">
      {rows.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be done, the one most likely first: before the meeting its facts, from its day on who came, and once they are counted what they said. */
function Deeds({
  meeting: { id, slug, standing, attended, isPublic },
  rights,
  canCount,
  hasList,
}: Pick<MeetingWorkPageProps, 'meeting' | 'rights' | 'canCount'> & { hasList: boolean }) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const here = `/${tag}/arbete/moten/${id}`;
  const isToBe = standing !== 'past' && standing !== 'cancelled';
  const hasBegun = canCount && standing !== 'cancelled';
  const afterwards = [
    ...(rights.participants && hasBegun ? [{ href: `${here}/narvaro`, text: t('meeting.attendance') }] : []),
    ...(rights.notes && hasBegun
      ? [{ href: `${inputPath(tag, slug, 'new')}?mote=${id}`, text: t('meeting.notes') }]
      : []),
  ];
  const deeds = [
    ...(attended === null ? afterwards : afterwards.toReversed()),
    ...(rights.change && isToBe
      ? [
          { href: `${here}/andra`, text: t('meeting.change') },
          { href: `${here}/flytta`, text: t('meeting.move') },
          { href: `${here}/installt`, text: t('meeting.cancel') },
        ]
      : []),
    ...(rights.participants && isPublic && takesRegistrations(standing)
      ? [{ href: `/${tag}/dialoger/${slug}/moten/${id}/anmalan`, text: t('meeting.register') }]
      : []),
  ];
  const files = [
    { href: `${here}/lista`, text: t('meeting.print') },
    { href: `${here}/deltagare.csv`, text: t('meeting.csv') },
    { href: `${here}/deltagare.ods`, text: t('meeting.ods') },
  ];
  return (
    <section className="stack no-print" aria-labelledby="mer">
      <h2 id="mer">{t('meeting.do')}</h2>
      <ul className="plain-list meeting-deeds">
        {deeds.map(({ href, text }, index) => (
          <li key={href}>
            <a className={index === 0 ? 'action' : undefined} href={href}>
              {text}
            </a>
          </li>
        ))}
        {hasList
          ? files.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))
          : null}
      </ul>
      {hasList ? <p className="small soft">{t('meeting.exportNote')}</p> : null}
    </section>
  );
}
