import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { pictureAccept } from '~/platform/uploads/picture-limits';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';
import { FileField } from '~/ui/file-field/file-field';
import { TextArea } from '~/ui/text-area/text-area';

import { useMeetingWords, type MeetingFieldsProps } from './meeting-fields';

/** The picture that a meeting's page shows now. */
export interface ShownPicture {
  path: string;
  alt: LocalText | null;
}

/** What the meeting is about, who attends, and how one can be there from elsewhere. */
export function ContentFields({ typed: { fields }, problems }: MeetingFieldsProps) {
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

/** The picture of the entrance or the room: the one that is shown now, and a new one with its words. */
export function PictureFields({
  typed: { fields },
  problems,
  picture,
}: MeetingFieldsProps & { picture: ShownPicture | null }) {
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
