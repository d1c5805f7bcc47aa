import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { TextArea } from '~/ui/text-area/text-area';

import { SeenField, useMeetingWords } from './meeting-fields';
import { checkedField } from './meeting-form';
import { MeetingFormFrame, type MeetingFormPageProps } from './meeting-form-pages';
import { useWhen } from './meeting-when';
import { ToldToAll } from './reach-text';

interface CancelMeetingPageProps extends MeetingFormPageProps {
  /** Whether what was written is shown to be looked through, before anything is done. */
  isCheck: boolean;
}

/** Where a meeting is cancelled: first why, then a look at what will happen, then it happens. */
export function CancelMeetingPage({ isCheck, ...page }: CancelMeetingPageProps) {
  return isCheck ? <Check {...page} /> : <Write {...page} />;
}

function Write({ work, meeting, typed, problems }: MeetingFormPageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const words = useMeetingWords(problems);
  return (
    <MeetingFormFrame
      work={work}
      meeting={meeting}
      problems={problems}
      title={t('cancel.title', { meeting: meeting.title.text })}
      lead={t('cancel.lead')}
    >
      <form
        className="work-form"
        method="post"
        action={`/${tag}/arbete/moten/${meeting.id}/installt`}
        noValidate
      >
        <SeenField typed={typed} />
        <TextArea {...words('note')} name="note" rows={5} required defaultValue={typed.fields.note} />
        <p>
          <button className="action" type="submit">
            {t('check.next')}
          </button>
        </p>
      </form>
    </MeetingFormFrame>
  );
}

function Check({ work, meeting, reach, typed }: MeetingFormPageProps) {
  const { t } = useTranslation('meeting-work');
  const { tag } = useLanguage();
  const when = useWhen();
  return (
    <MeetingFormFrame
      work={work}
      meeting={meeting}
      problems={[]}
      title={t('cancel.checkTitle')}
      lead={t('check.lead')}
    >
      <section className="stack">
        <h2>{meeting.title.text}</h2>
        <p>{when(meeting)}</p>
        <ToldToAll note={typed.fields.note} reach={reach} />
      </section>
      <form className="work-form" method="post" action={`/${tag}/arbete/moten/${meeting.id}/installt`}>
        <SeenField typed={typed} />
        <input type="hidden" name="note" value={typed.fields.note} />
        <p className="meeting-choices">
          <button className="action" type="submit" name={checkedField} value="ja">
            {t('cancel.send')}
          </button>
          <button className="action action--quiet" type="submit" name={checkedField} value="nej">
            {t('cancel.back')}
          </button>
        </p>
      </form>
    </MeetingFormFrame>
  );
}
