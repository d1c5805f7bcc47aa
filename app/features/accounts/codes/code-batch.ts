import { addDays, dayOf, endOfDay, isDay } from '~/platform/clock';
import type { Day, Id, Instant } from '~db/columns';

/** The most codes that are made at once: letters to a part of town, or every pupil of a few schools. */
export const mostCodes = 2000;
export const longestBatchName = 120;
/** A code that lies about for longer than this is too likely to have been found by someone else. */
export const longestDays = 366;
/** How long whoever made codes can print them. */
const printingMinutes = 60;
/** How many are printed at once: a browser holds no more codes with pictures than this with ease. */
export const codesInPart = 200;

/** The fields of the form, by the names that are posted. */
export const batchFields = {
  name: 'namn',
  dialogue: 'dialog',
  size: 'antal',
  lastDay: 'sista-dag',
} as const;

export type BatchField = keyof typeof batchFields;

/** What the form holds, right or not. */
export type TypedBatch = Readonly<Record<BatchField, string>>;

/** Why a form was not received. Codes: the page words them. */
export type BatchProblem =
  | { field: 'name'; code: 'name-missing' | 'name-too-long' }
  | { field: 'dialogue'; code: 'dialogue-unknown' }
  | { field: 'size'; code: 'size-missing' | 'size-out-of-range' }
  | { field: 'lastDay'; code: 'day-missing' | 'day-past' | 'day-too-far' };

/** Codes to make. */
export interface NewBatch {
  name: string;
  dialogueId: Id | null;
  size: number;
  expiresAt: Instant;
}

/** What was typed, from a posted form. */
export function readTypedBatch(form: ReadonlyMap<string, string>): TypedBatch {
  const read = (field: BatchField) => form.get(batchFields[field]) ?? '';
  return { name: read('name'), dialogue: read('dialogue'), size: read('size'), lastDay: read('lastDay') };
}

/**
 * Judges what was typed, and tells everything that is wrong at once.
 *
 * @param allowed what codes may be made for: dialogues by id, and null for the portal as a whole
 */
export function parseBatch(
  typed: TypedBatch,
  allowed: readonly (Id | null)[],
  today: Day,
): { kind: 'right'; batch: NewBatch } | { kind: 'wrong'; problems: readonly BatchProblem[] } {
  // Signs that are not seen are no name, and PostgreSQL takes no NUL.
  const name = typed.name.replace(/\p{Cc}|\p{Cs}/gu, ' ').trim();
  const dialogueId = typed.dialogue === '' ? null : typed.dialogue;
  const digits = typed.size.replace(/\s/g, '');
  const size = /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
  const problems: BatchProblem[] = [];
  if (name === '') problems.push({ field: 'name', code: 'name-missing' });
  else if (name.length > longestBatchName) problems.push({ field: 'name', code: 'name-too-long' });
  if (!allowed.includes(dialogueId)) problems.push({ field: 'dialogue', code: 'dialogue-unknown' });
  if (digits === '') problems.push({ field: 'size', code: 'size-missing' });
  else if (size < 1 || size > mostCodes) problems.push({ field: 'size', code: 'size-out-of-range' });
  if (!isDay(typed.lastDay)) problems.push({ field: 'lastDay', code: 'day-missing' });
  else if (typed.lastDay < today) problems.push({ field: 'lastDay', code: 'day-past' });
  else if (typed.lastDay > addDays(today, longestDays))
    problems.push({ field: 'lastDay', code: 'day-too-far' });
  return problems.length > 0
    ? { kind: 'wrong', problems }
    : { kind: 'right', batch: { name, dialogueId, size, expiresAt: endOfDay(typed.lastDay) } };
}

interface BatchTimes {
  createdAt: Instant;
  expiresAt: Instant;
  revokedAt: Instant | null;
}

/** Whether codes can be used. Revoked ones stay revoked when their time is out. */
export type BatchState = 'valid' | 'expired' | 'revoked';

export function batchState({ expiresAt, revokedAt }: BatchTimes, now: Date): BatchState {
  if (revokedAt !== null) return 'revoked';
  return now.getTime() < Date.parse(expiresAt) ? 'valid' : 'expired';
}

/** The last day on which codes can be used. */
export function lastDayOf({ expiresAt }: Pick<BatchTimes, 'expiresAt'>): Day {
  return dayOf(new Date(Date.parse(expiresAt) - 1));
}

/** The instant from which codes are never shown again. */
export function printableUntil({ createdAt }: Pick<BatchTimes, 'createdAt'>): Instant {
  return new Date(Date.parse(createdAt) + printingMinutes * 60_000).toISOString();
}

/** Whether someone may see codes to print them, and if not, why. */
export type PrintVerdict = 'printable' | 'not-theirs' | 'too-late' | 'revoked' | 'expired';

/** Judges who may print codes: whoever made them, for an hour, while they can be used. */
export function mayPrint(batch: BatchTimes & { createdBy: Id }, accountId: Id, now: Date): PrintVerdict {
  const state = batchState(batch, now);
  if (state !== 'valid') return state;
  if (batch.createdBy !== accountId) return 'not-theirs';
  return now.getTime() < Date.parse(printableUntil(batch)) ? 'printable' : 'too-late';
}
