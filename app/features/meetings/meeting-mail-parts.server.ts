import type { MailAttachment, MailBlock } from '~/features/notifications/mail/mail-content';
import type { MailContext } from '~/features/notifications/mail/mail-template.server';
import { pickOptional, pickText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';

import { describeTime } from './describe-time';
import { isCancelled, type Meeting } from './meeting';
import type { MovedFrom } from './meeting-mail';
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
export function factsOf(
  { meeting, registration }: Pair,
  { t, format, language, now }: MailContext,
): MailBlock {
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
      ...(meeting.digitalLink === null ||
      registration.state !== 'seated' ||
      isCancelled(meeting, toInstant(now))
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

/** When and where the meeting was before it was moved, and is now, of what differs; nothing when nothing does any more. */
export function beforeAndAfter(
  { meeting }: Pair,
  was: MovedFrom,
  { t, format, language }: MailContext,
): readonly MailBlock[] {
  const times = [was, meeting].map((time) => describeTime(time, t, format));
  const places = [was, meeting].map(
    ({ place }) =>
      pickOptional(place, language.tag, meeting.sourceLanguage)?.text ?? t('meetings:mail.moved.noPlace'),
  );
  const changed = [times, places].filter(([before, after]) => before !== after);
  if (changed.length === 0) return [];
  const row = (name: 'before' | 'after', index: number) => ({
    term: t(`meetings:mail.moved.${name}`),
    text: changed.map((pair) => pair[index] ?? '').join(', '),
  });
  return [{ kind: 'facts', rows: [row('before', 0), row('after', 1)] }];
}

/** Why the reader gets it, and what the link in it is for. */
export function footer({ t }: MailContext): readonly MailBlock[] {
  return [{ kind: 'paragraph', text: t('meetings:mail.why') }];
}

/** Why the reader gets a mail in which there is no link to change anything by, since there is nothing left to change. */
export function footerWithoutLink({ t }: MailContext): readonly MailBlock[] {
  return [{ kind: 'paragraph', text: t('meetings:mail.whyOnly') }];
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
