import type { MailBlock, MailContent } from '~/features/notifications/mail/mail-content';
import type { MailContext, MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { pickOptional } from '~/i18n/localized';
import { dayOf, toInstant } from '~/platform/clock';

import { joinedTitle } from './joined-title.server';
import { isCancelled, isToCome } from './meeting';
import {
  joinedRegistrations,
  meetingMails,
  movedRegistration,
  oneRegistration,
  someRegistrations,
} from './meeting-mail';
import {
  attach,
  beforeAndAfter,
  factsOf,
  footer,
  footerWithoutLink,
  manage,
  pairUp,
  titleOf,
  type Pair,
} from './meeting-mail-parts.server';
import { countWaiting, findJoined, findRegistration } from './registration.queries.server';

/** Confirms what was registered for as one: a seat or a place in line at each meeting. */
const registered: MailTemplate = async (data, context) => {
  const { joinedId } = joinedRegistrations.parse(data);
  const { t, format, db, now } = context;
  const pairs = (await pairUp(context, await findJoined(db, joinedId))).filter(
    ({ registration, meeting }) => registration.state !== 'cancelled' && isToCome(meeting, toInstant(now)),
  );
  const [first] = pairs;
  if (first === undefined) return null;
  // Who stands in line everywhere is not to read, at a glance, that there is a seat.
  const isLine = pairs.every(({ registration }) => registration.state === 'waiting');
  const meetings = pairs.map(({ meeting }) => meeting);
  const title = (await joinedTitle(db, meetings, context.language.tag))?.text ?? titleOf(first, context);
  const blocks: MailBlock[] = [
    { kind: 'heading', text: t(`meetings:mail.registered.${isLine ? 'lineHeading' : 'heading'}`) },
  ];
  for (const pair of pairs) {
    const { state, meetingId, place } = pair.registration;
    const text =
      state === 'seated'
        ? t('meetings:mail.registered.seated')
        : t('meetings:mail.registered.waiting', {
            place: format.number((await countWaiting(db, meetingId, place)) + 1),
          });
    blocks.push(factsOf(pair, context), { kind: 'paragraph', text });
  }
  return {
    subject: t(`meetings:mail.registered.${isLine ? 'lineSubject' : 'subject'}`, { title }),
    blocks: [
      ...blocks,
      manage(first, context),
      { kind: 'paragraph', text: t('meetings:mail.registered.again') },
    ],
    footer: footer(context),
    attachments: await attach(pairs, context),
  };
};

/** Confirms that someone has cancelled. */
const unregistered: MailTemplate = async (data, context) => {
  const { registrationIds } = someRegistrations.parse(data);
  const { db, t } = context;
  const found = await Promise.all(registrationIds.map((id) => findRegistration(db, id)));
  const pairs = await pairUp(context, found);
  const [first] = pairs;
  if (first === undefined) return null;
  return {
    subject: t('meetings:mail.unregistered.subject', { title: titleOf(first, context) }),
    blocks: [
      { kind: 'heading', text: t('meetings:mail.unregistered.heading') },
      { kind: 'paragraph', text: t('meetings:mail.unregistered.text') },
      ...pairs.map((pair) => factsOf(pair, context)),
    ],
    footer: footerWithoutLink(context),
    attachments: await attach(pairs, context, true),
  };
};

/** What a mail about one registration says, or null when there is nothing left to tell. */
type OneWording = (
  pair: Pair,
  context: MailContext,
  data: unknown,
) => Omit<MailContent, 'attachments'> | null;

/** A mail about one registration, with the meeting's date for the calendar. */
function aboutOne(word: OneWording): MailTemplate {
  return async (data, context) => {
    const { registrationId } = oneRegistration.parse(data);
    const [pair] = await pairUp(context, [await findRegistration(context.db, registrationId)]);
    if (pair === undefined || pair.registration.state === 'cancelled') return null;
    const worded = word(pair, context, data);
    return worded === null
      ? null
      : { footer: footer(context), ...worded, attachments: await attach([pair], context) };
  };
}

/** Whether the meeting is still to come, and the seat still theirs. */
function isExpected({ registration, meeting }: Pair, now: Date): boolean {
  return registration.state === 'seated' && isToCome(meeting, toInstant(now));
}

const seat = aboutOne((pair, context) => {
  const { t, now } = context;
  if (!isExpected(pair, now)) return null;
  return {
    subject: t('meetings:mail.seat.subject', { title: titleOf(pair, context) }),
    blocks: [
      { kind: 'heading', text: t('meetings:mail.seat.heading') },
      { kind: 'paragraph', text: t('meetings:mail.seat.text') },
      factsOf(pair, context),
      manage(pair, context),
    ],
  };
});

const reminder = aboutOne((pair, context) => {
  const { t, now } = context;
  if (!isExpected(pair, now)) return null;
  const isToday = dayOf(pair.meeting.startsAt) === dayOf(now);
  return {
    subject: t(isToday ? 'meetings:mail.reminder.subjectToday' : 'meetings:mail.reminder.subject', {
      title: titleOf(pair, context),
    }),
    blocks: [
      { kind: 'heading', text: t('meetings:mail.reminder.heading') },
      { kind: 'paragraph', text: t('meetings:mail.reminder.text') },
      factsOf(pair, context),
      manage(pair, context),
    ],
  };
});

/** What the kommun has written of a change, in the language that it wrote in when the reader's is missing. */
function noteOf({ meeting }: Pair, { language }: MailContext): readonly MailBlock[] {
  const note = pickOptional(meeting.changeNote, language.tag, meeting.sourceLanguage);
  return note === null
    ? []
    : [
        {
          kind: 'paragraph',
          text: note.text,
          ...(note.language === language.tag ? {} : { language: note.language }),
        },
      ];
}

const moved = aboutOne((pair, context, data) => {
  const { t, now } = context;
  if (!isToCome(pair.meeting, toInstant(now))) return null;
  const { state } = pair.registration;
  const { was } = movedRegistration.parse(data);
  return {
    subject: t('meetings:mail.moved.subject', { title: titleOf(pair, context) }),
    blocks: [
      { kind: 'heading', text: t('meetings:mail.moved.heading') },
      ...noteOf(pair, context),
      ...(was === undefined ? [] : beforeAndAfter(pair, was, context)),
      factsOf(pair, context),
      { kind: 'paragraph', text: t(`meetings:mail.moved.${state}`) },
      manage(pair, context),
    ],
  };
});

const calledOff = aboutOne((pair, context) => {
  const { t, now, baseUrl, language } = context;
  if (!isCancelled(pair.meeting, toInstant(now))) return null;
  return {
    subject: t('meetings:mail.calledOff.subject', { title: titleOf(pair, context) }),
    blocks: [
      { kind: 'heading', text: t('meetings:mail.calledOff.heading') },
      { kind: 'paragraph', text: t('meetings:mail.calledOff.text') },
      ...noteOf(pair, context),
      factsOf(pair, context),
      {
        kind: 'link',
        text: t('meetings:mail.dialogue'),
        href: `${baseUrl}/${language.tag}/dialoger/${pair.meeting.dialogueSlug}`,
      },
    ],
    footer: footerWithoutLink(context),
  };
});

/** The mails about registrations, by the names that the outbox knows them by. */
export const meetingMailTemplates: Readonly<Record<string, MailTemplate>> = {
  [meetingMails.registered]: registered,
  [meetingMails.unregistered]: unregistered,
  [meetingMails.seat]: seat,
  [meetingMails.reminder]: reminder,
  [meetingMails.moved]: moved,
  [meetingMails.calledOff]: calledOff,
};
