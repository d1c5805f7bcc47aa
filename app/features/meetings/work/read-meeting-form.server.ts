import { pageHead } from '~/features/kommun/page-head.server';
import { getT } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import { pickOptional } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { picturePath } from '~/platform/uploads/picture.server';

import { formFrom } from './meeting-form-values.server';
import type { MeetingWork } from './read-meeting-work.server';
import { overviewOf } from './read-participants.server';
import { countReach, findExpected } from './tell-registered.server';

interface FormPage {
  language: Language;
  /** The key of the page's title in `meeting-work.json`. */
  title: 'change.title' | 'move.title' | 'move.checkTitle' | 'cancel.title' | 'cancel.checkTitle';
}

/** What every page with a form about one meeting shows. */
export async function readMeetingForm(
  context: Pick<LoadContext, 'db' | 'kommun'>,
  { work, working, meeting, rights }: MeetingWork,
  { language: { tag }, title: key }: FormPage,
) {
  const t = getT(tag);
  const overview = overviewOf(meeting, tag, working.now);
  const title = t(`meeting-work:${key}`, { meeting: overview.title.text });
  return {
    work,
    meeting: overview,
    known: formFrom(meeting),
    reach: { ...countReach(await findExpected(context.db, meeting.id)), mayRing: rights.participants },
    picture:
      meeting.pictureId === null
        ? null
        : {
            path: picturePath(meeting.pictureId),
            alt: pickOptional(meeting.pictureAlt, tag, meeting.sourceLanguage),
          },
    meta: pageHead(context, tag, title),
  };
}
