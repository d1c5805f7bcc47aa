import { z } from 'zod';

import { atTime, isDay } from '~/platform/clock';
import type { Day, Instant } from '~db/columns';
import type { MeetingEntry, YesNo } from '~db/schema/meeting';

import {
  longestText,
  longestTitle,
  meetingFields,
  mostSeats,
  type MeetingField,
  type MeetingFieldProblem,
  type MeetingProblem,
  type TypedMeeting,
} from './meeting-form';

const code = <Code extends MeetingFieldProblem>(problem: Code): Code => problem;

/** Text as it is kept: lines end alike, and nothing is left that a terminal or PostgreSQL would choke on. */
const text = z
  .string()
  .transform((typed) =>
    typed
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
      .trim(),
  )
  .pipe(z.string().max(longestText, code('text-too-long')));

const line = z
  .string()
  .transform((typed) => typed.replace(/[\p{Cc}\u2028\u2029]|\p{Cs}/gu, ' ').trim())
  .pipe(z.string().max(longestText, code('text-too-long')));

const lines = text.transform((typed) =>
  typed
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

const title = line.pipe(z.string().min(1, code('title-missing')).max(longestTitle, code('title-too-long')));
const place = line.pipe(z.string().min(1, code('place-missing')));
const note = text.pipe(z.string().min(1, code('note-missing')));

const day = line.pipe(
  z
    .string()
    .min(1, code('day-missing'))
    .refine((typed) => typed === '' || isDay(typed), code('day-invalid')),
);
const dayOrNone = line
  .pipe(z.string().refine((typed) => typed === '' || isDay(typed), code('day-invalid')))
  .transform((typed): Day | null => (typed === '' ? null : typed));

/** An hour as a time field sends it, and as people write it: `18:00`, `18.00`, `18`. */
const hour = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?::00)?$/;
const time = line
  .pipe(z.string().refine((typed) => typed === '' || hour.test(typed), code('time-invalid')))
  .transform((typed) => {
    const [, hours = '', minutes = '00'] = hour.exec(typed) ?? [];
    return typed === '' ? null : `${hours.padStart(2, '0')}:${minutes}`;
  });
const startTime = z.string().trim().min(1, code('starts-missing')).pipe(time);

const cap = line
  .pipe(
    z
      .string()
      .refine(
        (typed) =>
          typed === '' || (/^\d{1,6}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostSeats),
        code('cap-invalid'),
      ),
  )
  .transform((typed) => (typed === '' ? null : Number(typed)));

const entry = z.enum(['registration', 'drop_in'] satisfies MeetingEntry[], code('entry-missing'));
const yesNo = z
  .enum(['yes', 'partly', 'no', ''] satisfies (YesNo | '')[])
  .catch('')
  .transform((typed) => (typed === '' ? null : typed));
const link = line
  .pipe(z.string().refine((typed) => typed === '' || isWebAddress(typed), code('link-invalid')))
  .transform((typed) => (typed === '' ? null : typed));
const ticked = z.string().transform((typed) => typed === '1');

/** A link that a reader is led to: nothing but https. */
function isWebAddress(typed: string): boolean {
  return URL.canParse(typed) && new URL(typed).protocol === 'https:' && !/\s/.test(typed);
}

/** When a meeting is held. */
export interface MeetingHours {
  startsAt: Instant;
  endsAt: Instant | null;
}

interface Hours {
  day: string;
  starts: string | null;
  ends: string | null;
}

function hoursOf({ day: on, starts, ends }: Hours): MeetingHours {
  return { startsAt: atTime(on, starts ?? '00:00'), endsAt: ends === null ? null : atTime(on, ends) };
}

/** What is only wrong of fields together; asked even when another field is wrong, so that everything is said at once. */
function togetherProblems(typed: Partial<Hours & { closesOn: Day | null }>, now: Date): MeetingProblem[] {
  const { day: on, starts, ends, closesOn } = typed;
  if (on === undefined || starts == null) return [];
  const problems: MeetingProblem[] = [];
  if (atTime(on, starts) <= now.toISOString()) problems.push({ field: 'day', code: 'day-past' });
  if (ends != null && ends <= starts) problems.push({ field: 'ends', code: 'ends-before-start' });
  if (closesOn != null && closesOn > on) problems.push({ field: 'closesOn', code: 'closes-after-meeting' });
  return problems;
}

type Parsed<Facts> = { kind: 'right'; facts: Facts } | { kind: 'wrong'; problems: readonly MeetingProblem[] };

/** Judges fields one by one, then together. One problem a field, in the order of the fields. */
function parse<Shape extends z.ZodRawShape>(
  shape: Shape,
  typed: TypedMeeting,
  together: (right: Record<string, unknown>) => readonly MeetingProblem[] = () => [],
): Parsed<z.infer<z.ZodObject<Shape>>> {
  const found: MeetingProblem[] = [];
  const right: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(shape)) {
    const parsed = z.safeParse(schema, typed.fields[field as MeetingField]);
    if (parsed.success) right[field] = parsed.data;
    else
      found.push({
        field: field as MeetingField,
        code: parsed.error.issues[0]?.message as MeetingFieldProblem,
      });
  }
  found.push(...together(right));
  const problems = meetingFields.flatMap((field) => found.filter((one) => one.field === field).slice(0, 1));
  if (problems.length > 0) return { kind: 'wrong', problems };
  return { kind: 'right', facts: right as z.infer<z.ZodObject<Shape>> };
}

const newShape = {
  title,
  description: text,
  day,
  starts: startTime,
  ends: time,
  place,
  entry,
  cap,
  closesOn: dayOrNone,
};

/** A meeting that is to be. */
export type NewMeetingFacts = ReturnType<typeof toNew>;

function toNew({ day: on, starts, ends, ...facts }: z.infer<z.ZodObject<typeof newShape>>) {
  return { ...facts, ...hoursOf({ day: on, starts, ends }) };
}

/** Judges the form for a new meeting. */
export function parseNewMeeting(typed: TypedMeeting, now: Date): Parsed<NewMeetingFacts> {
  const parsed = parse(newShape, typed, (right) => togetherProblems(right, now));
  return parsed.kind === 'wrong' ? parsed : { kind: 'right', facts: toNew(parsed.facts) };
}

const moveShape = {
  day,
  starts: startTime,
  ends: time,
  place,
  sameVenue: ticked,
  closesOn: dayOrNone,
  note,
};

/** When and where a meeting is held instead, and what everyone is told of it. */
export type MoveFacts = ReturnType<typeof toMove>;

function toMove({ day: on, starts, ends, ...facts }: z.infer<z.ZodObject<typeof moveShape>>) {
  return { ...facts, ...hoursOf({ day: on, starts, ends }) };
}

/** Judges the form for moving a meeting. */
export function parseMove(typed: TypedMeeting, now: Date): Parsed<MoveFacts> {
  const parsed = parse(moveShape, typed, (right) => togetherProblems(right, now));
  return parsed.kind === 'wrong' ? parsed : { kind: 'right', facts: toMove(parsed.facts) };
}

const factShape = {
  title,
  description: text,
  place,
  entry,
  cap,
  closesOn: dayOrNone,
  stepFree: yesNo,
  hearingLoop: yesNo,
  travel: text,
  digitalLink: link,
  agenda: lines,
  representatives: lines,
  pictureAlt: line,
  removePicture: ticked,
};

/** What is told of a meeting besides its hours. Texts are in the language that the dialogue was written in. */
export type MeetingFacts = z.infer<z.ZodObject<typeof factShape>> & { interpreters: readonly string[] };

/**
 * Judges the form for a meeting's facts.
 *
 * @param on the day of the meeting
 * @param willHavePicture whether there will be a picture, which then must be described
 */
export function parseFacts(
  typed: TypedMeeting,
  { on, willHavePicture }: { on: Day; willHavePicture: boolean },
): Parsed<MeetingFacts> {
  const parsed = parse(factShape, typed, ({ closesOn, pictureAlt }) => [
    ...(typeof closesOn === 'string' && closesOn > on
      ? [{ field: 'closesOn', code: 'closes-after-meeting' } as const]
      : []),
    ...(willHavePicture && pictureAlt === '' ? [{ field: 'pictureAlt', code: 'alt-missing' } as const] : []),
  ]);
  return parsed.kind === 'wrong'
    ? parsed
    : { kind: 'right', facts: { ...parsed.facts, interpreters: typed.interpreters } };
}

/** Judges what residents are told of why a meeting is cancelled. */
export function parseNote(typed: TypedMeeting): Parsed<{ note: string }> {
  return parse({ note }, typed);
}
