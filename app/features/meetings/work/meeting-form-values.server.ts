import { pickList, pickOptional } from '~/i18n/localized';
import { dayOf, timeZone } from '~/platform/clock';
import type { Instant } from '~db/columns';

import type { Meeting } from '../meeting';
import { meetingVersion } from './hold-meeting.server';
import { interpreterLanguages, typedFrom, type TypedMeeting } from './meeting-form';
import { writeRepresentatives } from './retold';

/** A form about a meeting as it is when it is opened: filled in with what is known, in the language that the dialogue was written in. */
export function formFrom(meeting: Meeting): TypedMeeting {
  const source = meeting.sourceLanguage;
  const text = (told: Meeting['place']) => pickOptional(told, source, source)?.text ?? '';
  return typedFrom(
    {
      title: text(meeting.title),
      description: text(meeting.description),
      day: dayOf(meeting.startsAt),
      starts: meeting.hasTime ? hourOf(meeting.startsAt) : '',
      ends: meeting.hasTime && meeting.endsAt !== null ? hourOf(meeting.endsAt) : '',
      place: text(meeting.place),
      entry: meeting.entry,
      cap: meeting.cap === null ? '' : String(meeting.cap),
      closesOn: meeting.closesOn ?? '',
      stepFree: meeting.stepFree ?? '',
      hearingLoop: meeting.hearingLoop ?? '',
      travel: text(meeting.travel),
      digitalLink: meeting.digitalLink ?? '',
      agenda: (pickList(meeting.agenda, source, source)?.texts ?? []).join('\n'),
      representatives: writeRepresentatives(meeting.representatives, source),
      pictureAlt: text(meeting.pictureAlt),
    },
    interpreterLanguages.filter((language) => meeting.interpreters.includes(language)),
    meetingVersion(meeting),
  );
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The hour on a Swedish clock, as a time field takes it: `18:00`. */
function hourOf(instant: Instant): string {
  return clock.format(new Date(instant));
}
