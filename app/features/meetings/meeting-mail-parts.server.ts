import type { MailAttachment, MailBlock } from '~/features/notifications/mail/mail-content';
import type { MailContext } from '~/features/notifications/mail/mail-template.server';
import { pickOptional, pickText } from '~/i18n/localized';

import { describeTime } from './describe-time';
import type { Meeting } from './meeting';
import { findMeetings } from './meeting.queries.server';
import { calendarOf } from './read-calendar.server';
import type { Registration } from './registration';
import { registrationToken } from './registration-link.server';

/** A registration with its meeting. */
export interface Pair {
  registration: Registration;
  meeting: Meeting;
}

/** Registrations that are still kept, with their meetings, in order of time. */
export async function pairUp(
  { db }: MailContext,
  registrations: readonly (Registration | null)[],
): Promise<readonly Pair[]> {
  const kept = registrations.filter((one) => one !== null && one.disposedAt === null) as Registration[];
  const meetings = await findMeetings(
    db,
    kept.map(({ meetingId }) => meetingId),
  );
  return meetings.flatMap((meeting) =>
    kept
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map((registration) => ({ registration, meeting })),
  );
}

/** When, where and of which dialogue: what every mail about a meeting says. */
export function factsOf({ meeting, registration }: Pair, { t, format, language }: MailContext): MailBlock {
  const source = meeting.sourceLanguage;
  const place = pickOptional(meeting.place, language.tag, source);
  const row = (name: string, text: string) => ({ term: t(`meetings:mail.facts.${name}`), text });
  return {
    kind: 'facts',
    rows: [
      row('meeting', pickText(meeting.title, language.tag, source).text),
      row('dialogue', pickText(meeting.dialogueTitle, language.tag, source).text),
      row('when', describeTime(meeting, t, format)),
      ...(place === null ? [] : [row('place', place.text)]),
      ...(meeting.digitalLink === null || registration.state !== 'seated'
        ? []
        : [row('digital', meeting.digitalLink)]),
    ],
  };
}

/** The meeting's title in the reader's language. */
export function titleOf({ meeting }: Pair, { language }: MailContext): string {
  return pickText(meeting.title, language.tag, meeting.sourceLanguage).text;
}

/** The link to see, change and cancel by. */
export function manage({ registration }: Pair, { baseUrl, secrets, language, t }: MailContext): MailBlock {
  const token = registrationToken(secrets, registration.joinedId);
  return {
    kind: 'action',
    text: t('meetings:mail.manage'),
    href: `${baseUrl}/${language.tag}/anmalan/${token}`,
  };
}

/** Why the reader gets it. */
export function footer({ t }: MailContext): readonly MailBlock[] {
  return [{ kind: 'paragraph', text: t('meetings:mail.why') }];
}

/** The meetings' dates, for the reader's calendar; `withdrawn` takes them out of it. */
export async function attach(
  pairs: readonly Pair[],
  context: MailContext,
  withdrawn = false,
): Promise<readonly MailAttachment[]> {
  const content = await calendarOf(
    context,
    context.language.tag,
    pairs.map(({ registration }) => registration),
    withdrawn,
  );
  const method = withdrawn ? 'CANCEL' : 'PUBLISH';
  return [
    {
      fileName: context.t('meetings:mail.fileName'),
      mediaType: `text/calendar; charset=utf-8; method=${method}`,
      content,
    },
  ];
}
