import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { useLanguage } from '~/i18n/use-language';
import { pictureAccept } from '~/platform/uploads/picture-limits';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';
import { FileField } from '~/ui/file-field/file-field';
import { TextArea } from '~/ui/text-area/text-area';

import {
  AccessFields,
  EntryFields,
  NameFields,
  PlaceField,
  SeenField,
  useMeetingWords,
  type MeetingFieldsProps,
} from './meeting-fields';
import { MeetingFormFrame, type MeetingFormPageProps } from './meeting-form-pages';

interface ChangeMeetingPageProps extends Omit<MeetingFormPageProps, 'reach'> {
  /** The picture that is shown now. */
  picture: { path: string; alt: LocalText | null } | null;
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

/** What the meeting is about, who attends, and how one can be there from elsewhere. */
function ContentFields({ typed: { fields }, problems }: MeetingFieldsProps) {
  const words = useMeetingWords(problems);
  return (
    <>
      <TextArea {...words('agenda')} name="agenda" rows={5} defaultValue={fields.agenda} />
      <TextArea
        {...words('representatives')}
        name="representatives"
        rows={4}
        defaultValue={fields.representatives}
      />
      <Field {...words('digitalLink')} name="digitalLink" type="url" defaultValue={fields.digitalLink} />
    </>
  );
}

function PictureFields({
  typed: { fields },
  problems,
  picture,
}: MeetingFieldsProps & Pick<ChangeMeetingPageProps, 'picture'>) {
  const { t } = useTranslation('meeting-work');
  const words = useMeetingWords(problems);
  return (
    <>
      {picture === null ? null : (
        <>
          <figure className="meeting-picture">
            <img src={picture.path} alt={picture.alt?.text ?? ''} lang={picture.alt?.language} />
            <figcaption className="small soft">{t('form.currentPicture')}</figcaption>
          </figure>
          <Checkbox
            {...words('removePicture')}
            name="removePicture"
            defaultChecked={fields.removePicture === '1'}
          />
        </>
      )}
      <FileField {...words('picture')} name="picture" accept={pictureAccept} />
      <Field {...words('pictureAlt')} name="pictureAlt" defaultValue={fields.pictureAlt} />
    </>
  );
}
