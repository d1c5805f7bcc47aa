import { atTime, isDay, toInstant } from '~/platform/clock';
import type { Instant, Localized } from '~db/columns';

/** The fields of the forms about publishing, by the names that are posted. A note's field is followed by `.` and its language. */
export const publishFields = {
  deed: 'gor',
  request: 'begaran',
  note: 'not',
  when: 'nar',
  day: 'dag',
  time: 'tid',
  reason: 'skal',
} as const;

/** What is done on the page, by the value of its button. */
export const publishDeeds = {
  ask: 'be',
  approve: 'godkann',
  return: 'skicka-tillbaka',
  withdraw: 'ta-tillbaka',
} as const;

export type PublishDeed = keyof typeof publishDeeds;

/** What the forms hold, right or not. */
export interface TypedPublish {
  /** By language. */
  notes: Readonly<Record<string, string>>;
  when: 'now' | 'time';
  day: string;
  time: string;
  reason: string;
}

/** Why a form was not received. Codes: the page words them. */
export interface PublishProblem {
  field: 'note' | 'day' | 'time' | 'reason' | null;
  code:
    | 'note-missing'
    | 'note-too-long'
    | 'day-missing'
    | 'time-missing'
    | 'time-passed'
    | 'reason-missing'
    | 'reason-too-long'
    | 'obstacles'
    | 'nothing-changed'
    | 'asked-already'
    | 'own-request'
    | 'gone';
}

/** How long a note or a reason may be. */
export const longestNote = 2000;

export const emptyPublish: TypedPublish = { notes: {}, when: 'now', day: '', time: '', reason: '' };

/** What a posted form asks to be done; null when it is none of the page's own. */
export function readDeed(form: ReadonlyMap<string, string>): PublishDeed | null {
  const asked = form.get(publishFields.deed);
  return (Object.keys(publishDeeds) as PublishDeed[]).find((deed) => publishDeeds[deed] === asked) ?? null;
}

/** What was typed, from a posted form. */
export function readTypedPublish(form: ReadonlyMap<string, string>): TypedPublish {
  const before = `${publishFields.note}.`;
  const notes = [...form]
    .filter(([name]) => name.startsWith(before))
    .map(([name, text]) => [name.slice(before.length), text] as const);
  return {
    notes: Object.fromEntries(notes),
    when: form.get(publishFields.when) === 'time' ? 'time' : 'now',
    day: form.get(publishFields.day) ?? '',
    time: form.get(publishFields.time) ?? '',
    reason: form.get(publishFields.reason) ?? '',
  };
}

/** What was asked for, or what is wrong with it. */
export type ParsedPublish =
  | { kind: 'right'; note: Localized | null; publishAt: Instant | null }
  | { kind: 'wrong'; problems: readonly PublishProblem[] };

/**
 * Judges a request to publish.
 *
 * @param source the language in which a note must be written
 * @param languages those in which it may be
 */
export function parsePublish(
  typed: TypedPublish,
  {
    needsNote,
    source,
    languages,
    now,
  }: { needsNote: boolean; source: string; languages: readonly string[]; now: Date },
): ParsedPublish {
  const problems: PublishProblem[] = [];
  const note = Object.fromEntries(
    languages.flatMap((language) => {
      const text = (typed.notes[language] ?? '').trim();
      return text === '' ? [] : [[language, text] as const];
    }),
  );
  if (needsNote && note[source] === undefined) problems.push({ field: 'note', code: 'note-missing' });
  if (Object.values(note).some((text) => text.length > longestNote))
    problems.push({ field: 'note', code: 'note-too-long' });
  const at = typed.when === 'now' ? null : readMoment(typed, now, problems);
  return problems.length > 0
    ? { kind: 'wrong', problems }
    : { kind: 'right', note: needsNote ? note : null, publishAt: at };
}

function readMoment({ day, time }: TypedPublish, now: Date, problems: PublishProblem[]): Instant | null {
  const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(time.trim());
  const isReal = isDay(day.trim());
  if (!isReal) problems.push({ field: 'day', code: 'day-missing' });
  if (clock === null) problems.push({ field: 'time', code: 'time-missing' });
  if (!isReal || clock === null) return null;
  const at = atTime(day.trim(), `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}`);
  if (at <= toInstant(now)) problems.push({ field: 'day', code: 'time-passed' });
  return at;
}

/** The reason for which a request goes back, or what is wrong with it. */
export function parseReason({
  reason,
}: TypedPublish): { kind: 'right'; reason: string } | { kind: 'wrong'; problems: readonly PublishProblem[] } {
  const text = reason.trim();
  if (text === '') return { kind: 'wrong', problems: [{ field: 'reason', code: 'reason-missing' }] };
  return text.length > longestNote
    ? { kind: 'wrong', problems: [{ field: 'reason', code: 'reason-too-long' }] }
    : { kind: 'right', reason: text };
}
