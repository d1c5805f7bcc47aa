import './participant-print.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';

import { useWhen } from './meeting-when';
import type { MeetingOverview, Participant } from './participants';

interface ParticipantPrintProps {
  meeting: MeetingOverview;
  participants: readonly Participant[];
}

/** Empty lines for those who come without having registered. */
const dropInBoxes = 20;

/** A list for the door, in A4: a box to tick for each. Nothing of contact or needs, since it lies where others can read it. */
export function ParticipantPrint({ meeting, participants }: ParticipantPrintProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const format = useFormat();
  const when = useWhen();
  const named = participants.filter(({ name }) => name !== null);
  const seated = named.filter(({ state }) => state === 'seated');
  const waiting = named.filter(({ state }) => state === 'waiting');
  return (
    <main className="wrap door-list">
      <div className="door-list__hint no-print">
        <p>{t('print.hint')}</p>
        <p>
          <a href={`/${tag}/arbete/moten/${meeting.id}`}>{t('print.back')}</a>
        </p>
      </div>
      <header>
        <h1>
          <Content of={meeting.title} />
        </h1>
        <p>
          <Content of={meeting.dialogue} />
        </p>
        <p>
          <strong>{when(meeting)}</strong>
          {meeting.place === null ? null : (
            <>
              <br />
              <Content of={meeting.place} />
            </>
          )}
        </p>
        <p>{t('print.count', { count: seated.length, number: format.number(seated.length) })}</p>
      </header>
      <TickList heading={t('print.seated')} people={seated} />
      <TickList heading={t('print.waiting')} people={waiting} />
      <section>
        <h2>{t('print.dropIns')}</h2>
        <div className="door-list__boxes" aria-hidden="true">
          {Array.from({ length: dropInBoxes }, (_, index) => (
            <span className="door-list__box" key={index} />
          ))}
        </div>
      </section>
    </main>
  );
}

function TickList({ heading, people }: { heading: string; people: readonly Participant[] }) {
  const format = useFormat();
  if (people.length === 0) return null;
  const byName = [...people].sort((a, b) =>
    a.state === 'waiting' ? a.place - b.place : (a.name ?? '').localeCompare(b.name ?? '', 'sv'),
  );
  return (
    <section>
      <h2>{heading}</h2>
      <ol className="plain-list door-list__people">
        {byName.map(({ id, name, state }, index) => (
          <li key={id}>
            <span className="door-list__box" aria-hidden="true" />
            {state === 'waiting' ? <span>{format.number(index + 1)}.</span> : null}
            <bdi>{name}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
