import './meeting-work.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';
import { Select } from '~/ui/select/select';

import { useWhen } from './meeting-when';
import type { BareLine, MeetingLine, MeetingList } from './read-meeting-list.server';

/** The meetings of the dialogues that someone of the kommun works with. */
export function MeetingListPage({ work, list }: { work: WorkActor; list: MeetingList }) {
  const { t } = useTranslation('meeting-work');
  const { coming, past, dialogues } = list;
  return (
    <WorkFrame actor={work} current="meetings" title={t('list.title')} lead={t('list.lead')}>
      <section className="stack">
        <h2>{t('list.coming')}</h2>
        {coming.length === 0 ? (
          <p>{t('list.noComing')}</p>
        ) : (
          <MeetingTable id="coming" caption={t('list.coming')} meetings={coming} column="seats" />
        )}
      </section>
      {dialogues.length === 0 ? null : <AddMeeting dialogues={dialogues} />}
      {past.length === 0 ? null : (
        <section className="stack">
          <h2>{t('list.past')}</h2>
          <MeetingTable id="past" caption={t('list.past')} meetings={past} column="attended" />
        </section>
      )}
    </WorkFrame>
  );
}

/** Whether a meeting has a page of its own; of others nothing more is told than when and where. */
function hasPage(line: MeetingLine | BareLine): line is MeetingLine {
  return 'entry' in line;
}

interface MeetingTableProps {
  id: string;
  caption: string;
  meetings: readonly (MeetingLine | BareLine)[];
  /** What the last column tells: before the meeting the seats, afterwards how many came. */
  column: 'seats' | 'attended';
}

function MeetingTable({ id, caption, meetings, column }: MeetingTableProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const format = useFormat();
  const when = useWhen();
  return (
    <DataTable
      id={id}
      caption={caption}
      head={[t('list.table.meeting'), t('list.table.when'), t(`list.table.${column}`)]}
      rows={meetings.map((meeting) => ({
        key: meeting.id,
        cells: [
          <div key="meeting">
            {!hasPage(meeting) ? (
              <Content of={meeting.title} />
            ) : (
              <a href={`/${tag}/arbete/moten/${meeting.id}`}>
                <Content of={meeting.title} />
              </a>
            )}
            <p className="soft small meeting-line__dialogue">
              <Content of={meeting.dialogue} />
            </p>
          </div>,
          when(meeting),
          !hasPage(meeting) ? (
            <NoPage key="bare" id={meeting.id} title={meeting.title} />
          ) : meeting.cancelled ? (
            <strong key="cancelled">{t('list.cancelled')}</strong>
          ) : column === 'seats' ? (
            <Seats key="seats" meeting={meeting} />
          ) : meeting.attended === null ? (
            '–'
          ) : (
            format.number(meeting.attended)
          ),
        ],
      }))}
    />
  );
}

function Seats({ meeting: { entry, cap, seatsTaken, waiting } }: { meeting: MeetingLine }) {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  if (entry === 'drop_in') return <>{t('list.dropIn')}</>;
  const taken = format.number(seatsTaken);
  return (
    <>
      {cap === null
        ? t('list.seats', { count: seatsTaken, number: taken })
        : t('list.seatsOf', { taken, cap: format.number(cap) })}
      {waiting === 0 ? null : (
        <p className="small meeting-line__waiting">{t('list.waiting', { number: format.number(waiting) })}</p>
      )}
    </>
  );
}

function AddMeeting({ dialogues }: Pick<MeetingList, 'dialogues'>) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  return (
    <section className="stack">
      <h2>{t('list.add.heading')}</h2>
      <form className="work-form" method="get" action={`/${tag}/arbete/moten`}>
        <Select
          id="add-dialogue"
          name="dialog"
          label={t('list.add.dialogue')}
          options={dialogues.map(({ slug, title }) => ({
            value: slug,
            text: title.text,
            language: title.language,
          }))}
        />
        <p>
          <button className="action" type="submit">
            {t('list.add.button')}
          </button>
        </p>
      </form>
    </section>
  );
}

/** Tells that a meeting has no page of its own yet, and makes one. */
function NoPage({ id, title }: Pick<BareLine, 'id' | 'title'>) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  return (
    <form className="meeting-bare" method="post" action={`/${tag}/arbete/moten`}>
      <p>{t('list.bare.mark')}</p>
      <button
        className="action action--quiet"
        type="submit"
        name="open"
        value={id}
        aria-label={t('list.bare.openFor', { title: title.text })}
      >
        {t('list.bare.open')}
      </button>
    </form>
  );
}
