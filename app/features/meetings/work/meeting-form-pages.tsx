import './meeting-work.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import type { LocalText } from '~/i18n/localized';
import { Content, useLanguage } from '~/i18n/use-language';

import { ContentFields, PictureFields } from './content-fields';
import {
  AccessFields,
  EntryFields,
  HourFields,
  MeetingErrors,
  NameFields,
  type MeetingFieldsProps,
} from './meeting-fields';
import type { MeetingOverview } from './participants';
import type { ReachOf } from './reach-text';

interface NewMeetingPageProps extends MeetingFieldsProps {
  work: WorkActor;
  dialogue: { slug: string; title: LocalText; isPublic: boolean };
}

/** Where a meeting is added to a dialogue. */
export function NewMeetingPage({ work, dialogue, typed, problems }: NewMeetingPageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  return (
    <WorkFrame
      actor={work}
      current="meetings"
      above={[{ href: `/${tag}/arbete/dialoger/${dialogue.slug}`, text: dialogue.title.text }]}
      title={t('new.title')}
      top={<MeetingErrors problems={problems} />}
      lead={dialogue.isPublic ? t('new.lead') : t('new.unpublished')}
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
        encType="multipart/form-data"
        noValidate
      >
        <h2>{t('change.about')}</h2>
        <NameFields typed={typed} problems={problems} />
        <HourFields typed={typed} problems={problems} />
        <h2>{t('change.registration')}</h2>
        <EntryFields typed={typed} problems={problems} />
        <h2>{t('change.access')}</h2>
        <AccessFields typed={typed} problems={problems} />
        <h2>{t('change.content')}</h2>
        <ContentFields typed={typed} problems={problems} />
        <h2>{t('change.pictureHeading')}</h2>
        <PictureFields typed={typed} problems={problems} picture={null} />
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
  /** Whom a change would reach. */
  reach: ReachOf;
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
