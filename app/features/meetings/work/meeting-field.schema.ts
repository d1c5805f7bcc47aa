import { z } from 'zod';

import { isDay } from '~/platform/clock';
import type { Day } from '~db/columns';
import type { MeetingEntry, YesNo } from '~db/schema/meeting';

import { longestText, longestTitle, mostSeats, type MeetingFieldProblem } from './meeting-form';

const code = <Code extends MeetingFieldProblem>(problem: Code): Code => problem;

/** Text as it is kept: lines end alike, and nothing is left that a terminal or PostgreSQL would choke on. */
export const text = z
  .string()
  .transform((typed) =>
    typed
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
      .trim(),
  )
  .pipe(z.string().max(longestText, code('text-too-long')));

export const line = z
  .string()
  .transform((typed) => typed.replace(/[\p{Cc}\u2028\u2029]|\p{Cs}/gu, ' ').trim())
  .pipe(z.string().max(longestText, code('text-too-long')));

export const lines = text.transform((typed) =>
  typed
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

export const title = line.pipe(
  z.string().min(1, code('title-missing')).max(longestTitle, code('title-too-long')),
);
export const place = line.pipe(z.string().min(1, code('place-missing')));
export const note = text.pipe(z.string().min(1, code('note-missing')));

export const day = line.pipe(
  z
    .string()
    .min(1, code('day-missing'))
    .refine((typed) => typed === '' || isDay(typed), code('day-invalid')),
);
export const dayOrNone = line
  .pipe(z.string().refine((typed) => typed === '' || isDay(typed), code('day-invalid')))
  .transform((typed): Day | null => (typed === '' ? null : typed));

/** An hour as a time field sends it, and as people write it: `18:00`, `18.00`, `18`. */
const hour = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?::00)?$/;
export const time = line
  .pipe(z.string().refine((typed) => typed === '' || hour.test(typed), code('time-invalid')))
  .transform((typed) => {
    const [, hours = '', minutes = '00'] = hour.exec(typed) ?? [];
    return typed === '' ? null : `${hours.padStart(2, '0')}:${minutes}`;
  });
export const startTime = z.string().trim().min(1, code('starts-missing')).pipe(time);

export const cap = line
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

export const entry = z.enum(['registration', 'drop_in'] satisfies MeetingEntry[], code('entry-missing'));
export const yesNo = z
  .enum(['yes', 'partly', 'no', ''] satisfies (YesNo | '')[])
  .catch('')
  .transform((typed) => (typed === '' ? null : typed));
export const link = line
  .pipe(z.string().refine((typed) => typed === '' || isWebAddress(typed), code('link-invalid')))
  .transform((typed) => (typed === '' ? null : typed));
export const ticked = z.string().transform((typed) => typed === '1');

/** A link that a reader is led to: nothing but https. */
function isWebAddress(typed: string): boolean {
  return URL.canParse(typed) && new URL(typed).protocol === 'https:' && !/\s/.test(typed);
}
