import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { TextArea } from '~/ui/text-area/text-area';

import type { MoveReview } from './check-move.server';
import { ClosesField, HourFields, SeenField, useMeetingWords } from './meeting-fields';
import { checkedField, shiftedField, type MeetingField } from './meeting-form';
import { MeetingFormFrame, type MeetingFormPageProps } from './meeting-form-pages';
import { useWhen } from './meeting-when';
import { ToldToAll } from './reach-text';

interface MoveMeetingPageProps extends MeetingFormPageProps {
  /** What was written, to be looked through before anything is done; null while it is written. */
  review: MoveReview | null;
  /** Whether the last day to register has been moved along once. */
  wasShifted: boolean;
}

/** Where a meeting is moved to another time or place: first when, where and why, then a look at what will happen, then it happens. */
export function MoveMeetingPage({ review, ...page }: MoveMeetingPageProps) {
  return review === null ? <Write {...page} /> : <Check review={review} {...page} />;
}

type WriteProps = Omit<MoveMeetingPageProps, 'review'>;

function ShiftedField({ wasShifted }: Pick<MoveMeetingPageProps, 'wasShifted'>) {
  return wasShifted ? <input type="hidden" name={shiftedField} value="1" /> : null;
}

function Write({ work, meeting, typed, problems, wasShifted }: WriteProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const when = useWhen();
  const words = useMeetingWords(problems);
  return (
    <MeetingFormFrame
      work={work}
      meeting={meeting}
      problems={problems}
      title={t('move.title', { meeting: meeting.title.text })}
      lead={t('move.lead')}
    >
      <form
        className="work-form"
        method="post"
        action={`/${tag}/arbete/moten/${meeting.id}/flytta`}
        noValidate
      >
        <SeenField typed={typed} />
        <ShiftedField wasShifted={wasShifted} />
        <p className="meeting-now">{t('move.now', { when: when(meeting) })}</p>
        <HourFields typed={typed} problems={problems} />
        <Checkbox {...words('sameVenue')} name="sameVenue" defaultChecked={typed.fields.sameVenue === '1'} />
        {meeting.isDropIn ? null : <ClosesField typed={typed} problems={problems} />}
        <TextArea {...words('note')} name="note" rows={4} required defaultValue={typed.fields.note} />
        <p>
          <button className="action" type="submit">
            {t('check.next')}
          </button>
        </p>
      </form>
    </MeetingFormFrame>
  );
}

/** What was written, carried along by the page on which it is looked through. */
const carried: readonly MeetingField[] = ['day', 'starts', 'ends', 'place', 'sameVenue', 'closesOn', 'note'];

function Check({ work, meeting, reach, typed, review, wasShifted }: WriteProps & { review: MoveReview }) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  return (
    <MeetingFormFrame
      work={work}
      meeting={meeting}
      problems={[]}
      title={t('move.checkTitle')}
      lead={t('check.lead')}
    >
      <section className="stack">
        <h2>{meeting.title.text}</h2>
        <WhatMoves meeting={meeting} review={review} />
        <ToldToAll note={typed.fields.note} reach={reach} />
      </section>
      <form className="work-form" method="post" action={`/${tag}/arbete/moten/${meeting.id}/flytta`}>
        <SeenField typed={typed} />
        <ShiftedField wasShifted={wasShifted} />
        {carried.map((field) => (
          <input key={field} type="hidden" name={field} value={typed.fields[field]} />
        ))}
        <p className="meeting-choices">
          <button className="action" type="submit" name={checkedField} value="ja">
            {t('move.send')}
          </button>
          <button className="action action--quiet" type="submit" name={checkedField} value="nej">
            {t('move.back')}
          </button>
        </p>
      </form>
    </MeetingFormFrame>
  );
}

/** What was and what is to be, of what changes. */
function WhatMoves({ meeting, review }: Pick<MoveMeetingPageProps, 'meeting'> & { review: MoveReview }) {
  const { t } = useTranslation('meeting-work');
  const format = useFormat();
  const when = useWhen();
  const { hours, place, closesOn, isShifted, venue } = review;
  const last = closesOn === null ? t('move.noClosesOn') : format.day(closesOn);
  return (
    <dl className="meeting-facts">
      <div>
        <dt>{t('move.before')}</dt>
        {hours === null ? null : <dd>{when(meeting)}</dd>}
        {place === null ? null : (
          <dd>{meeting.place === null ? t('meeting.noPlace') : <Content of={meeting.place} />}</dd>
        )}
      </div>
      <div>
        <dt>{t('move.after')}</dt>
        {hours === null ? null : (
          <dd>
            <strong>{when(hours)}</strong>
          </dd>
        )}
        {place === null ? null : (
          <dd>
            <strong dir="auto">{place}</strong>
          </dd>
        )}
      </div>
      {meeting.isDropIn ? null : (
        <div>
          <dt>{t('move.closesOn')}</dt>
          <dd>{isShifted ? t('move.shifted', { day: last }) : last}</dd>
        </div>
      )}
      {venue === null ? null : (
        <div>
          <dt>{t('move.venue')}</dt>
          <dd>{venue === 'forgotten' ? t('move.venueForgotten') : t('move.venueKept')}</dd>
        </div>
      )}
    </dl>
  );
}
