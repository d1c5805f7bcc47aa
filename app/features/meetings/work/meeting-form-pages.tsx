import './meeting-work.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import type { LocalText } from '~/i18n/localized';
import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { TextArea } from '~/ui/text-area/text-area';

import {
  ClosesField,
  EntryFields,
  HourFields,
  MeetingErrors,
  NameFields,
  SeenField,
  useMeetingWords,
  type MeetingFieldsProps,
} from './meeting-fields';
import { useWhen } from './meeting-when';
import type { MeetingOverview } from './participants';

interface NewMeetingPageProps extends MeetingFieldsProps {
  work: WorkActor;
  dialogue: { slug: string; title: LocalText };
}

/** Where a meeting is added to a dialogue. */
export function NewMeetingPage({ work, dialogue, typed, problems }: NewMeetingPageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  return (
    <WorkFrame
      actor={work}
      current="meetings"
      above={[]}
      title={t('new.title')}
      top={<MeetingErrors problems={problems} />}
      lead={t('new.lead')}
    >
      <p>
        {t('new.dialogue')}{' '}
        <strong>
          <Content of={dialogue.title} />
        </strong>
      </p>
      <form
        className="work-form"
        method="post"
        action={`/${tag}/arbete/dialoger/${dialogue.slug}/moten/ny`}
        noValidate
      >
        <NameFields typed={typed} problems={problems} />
        <HourFields typed={typed} problems={problems} />
        <EntryFields typed={typed} problems={problems} />
        <p>
          <button className="action" type="submit">
            {t('new.send')}
          </button>
        </p>
      </form>
    </WorkFrame>
  );
}

export interface MeetingFormPageProps extends MeetingFieldsProps {
  work: WorkActor;
  meeting: MeetingOverview;
  /** How many would be told by mail. */
  mailed: number;
}

/** The frame of a page with a form about one meeting. */
export function MeetingFormFrame({
  work,
  meeting,
  problems,
  title,
  lead,
  children,
}: Pick<MeetingFormPageProps, 'work' | 'meeting' | 'problems'> & {
  title: string;
  lead: ReactNode;
  children: ReactNode;
}) {
  const { tag } = useLanguage();
  return (
    <WorkFrame
      actor={work}
      current="meetings"
      above={[{ href: `/${tag}/arbete/moten/${meeting.id}`, text: meeting.title.text }]}
      title={title}
      top={<MeetingErrors problems={problems} />}
      lead={lead}
    >
      {children}
    </WorkFrame>
  );
}

/** Where a meeting is moved to another time or place. */
export function MoveMeetingPage({ work, meeting, mailed, typed, problems }: MeetingFormPageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const format = useFormat();
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
        <p className="meeting-now">{t('move.now', { when: when(meeting) })}</p>
        <HourFields typed={typed} problems={problems} />
        {meeting.isDropIn ? null : <ClosesField typed={typed} problems={problems} />}
        <TextArea {...words('note')} name="note" rows={4} required defaultValue={typed.fields.note} />
        <p>
          {mailed === 0
            ? t('move.reachNobody')
            : t('move.reach', { count: mailed, number: format.number(mailed) })}
        </p>
        <p>
          <button className="action" type="submit">
            {t('move.send')}
          </button>
        </p>
      </form>
    </MeetingFormFrame>
  );
}
