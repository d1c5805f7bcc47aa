import { z } from 'zod';

import { atTime } from '~/platform/clock';
import type { Day, Instant } from '~db/columns';

import {
  cap,
  day,
  dayOrNone,
  entry,
  line,
  lines,
  link,
  note,
  place,
  startTime,
  text,
  ticked,
  time,
  title,
  yesNo,
} from './meeting-field.schema';
import {
  meetingFields,
  type MeetingField,
  type MeetingFieldProblem,
  type MeetingProblem,
  type TypedMeeting,
} from './meeting-form';

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

/** What is told of any meeting besides its hours. */
const toldShape = {
  stepFree: yesNo,
  hearingLoop: yesNo,
  travel: text,
  digitalLink: link,
  agenda: lines,
  representatives: lines,
  pictureAlt: line,
};

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
  ...toldShape,
};

/** A meeting that is to be. */
export type NewMeetingFacts = ReturnType<typeof toNew> & { interpreters: readonly string[] };

function toNew({ day: on, starts, ends, ...facts }: z.infer<z.ZodObject<typeof newShape>>) {
  return { ...facts, ...hoursOf({ day: on, starts, ends }) };
}

/** Judges the form for a new meeting. @param willHavePicture whether there will be a picture, which then must be described */
export function parseNewMeeting(
  typed: TypedMeeting,
  now: Date,
  willHavePicture = false,
): Parsed<NewMeetingFacts> {
  const parsed = parse(newShape, typed, (right) => [
    ...togetherProblems(right, now),
    ...pictureProblems(right, willHavePicture),
  ]);
  if (parsed.kind === 'wrong') return parsed;
  return { kind: 'right', facts: { ...toNew(parsed.facts), interpreters: typed.interpreters } };
}

function pictureProblems(
  { pictureAlt }: Record<string, unknown>,
  willHavePicture: boolean,
): MeetingProblem[] {
  return willHavePicture && pictureAlt === '' ? [{ field: 'pictureAlt', code: 'alt-missing' }] : [];
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
  ...toldShape,
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
  const parsed = parse(factShape, typed, ({ closesOn, ...right }) => [
    ...(typeof closesOn === 'string' && closesOn > on
      ? [{ field: 'closesOn', code: 'closes-after-meeting' } as const]
      : []),
    ...pictureProblems(right, willHavePicture),
  ]);
  return parsed.kind === 'wrong'
    ? parsed
    : { kind: 'right', facts: { ...parsed.facts, interpreters: typed.interpreters } };
}

/** Judges what residents are told of why a meeting is cancelled. */
export function parseNote(typed: TypedMeeting): Parsed<{ note: string }> {
  return parse({ note }, typed);
}
