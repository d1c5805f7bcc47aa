import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import { ContentFields, PictureFields, type ShownPicture } from './content-fields';
import { AccessFields, EntryFields, NameFields, PlaceField, SeenField } from './meeting-fields';
import { MeetingFormFrame, type MeetingFormPageProps } from './meeting-form-pages';

interface ChangeMeetingPageProps extends Omit<MeetingFormPageProps, 'reach'> {
  /** The picture that is shown now. */
  picture: ShownPicture | null;
}

/** Where what is told of a meeting is written. */
export function ChangeMeetingPage({ work, meeting, typed, problems, picture }: ChangeMeetingPageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const shared = { typed, problems };
  return (
    <MeetingFormFrame
      work={work}
      meeting={meeting}
      problems={problems}
      title={t('change.title', { meeting: meeting.title.text })}
      lead={t('change.lead')}
    >
      <form
        className="work-form"
        method="post"
        action={`/${tag}/arbete/moten/${meeting.id}/andra`}
        encType="multipart/form-data"
        noValidate
      >
        <SeenField typed={typed} />
        <p className="soft">{t('change.translations')}</p>
        <h2>{t('change.about')}</h2>
        <NameFields {...shared} />
        <PlaceField {...shared} />
        <h2>{t('change.registration')}</h2>
        <EntryFields {...shared} />
        <h2>{t('change.access')}</h2>
        <AccessFields {...shared} />
        <h2>{t('change.content')}</h2>
        <ContentFields {...shared} />
        <h2>{t('change.pictureHeading')}</h2>
        <PictureFields {...shared} picture={picture} />
        <p>
          <button className="action" type="submit">
            {t('change.send')}
          </button>
        </p>
      </form>
    </MeetingFormFrame>
  );
}
