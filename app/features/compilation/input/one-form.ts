import type { FormFields } from '~/platform/read-form.server';
import type { Id } from '~db/columns';

import type { CodingChoice, CodingProblem } from '../sorting/code-contribution.server';
import type { OriginProblem, TypedOrigin } from './correct-origin.server';

/** The names of the fields of a contribution's page. `tick` goes before a category's id. */
export const oneFields = {
  deed: 'gor',
  tick: 'kat-',
  shown: 'visade',
  without: 'ingen-kategori',
  title: 'ny-kategori',
  kind: 'ny-sort',
  text: 'text',
  seen: 'lydelse',
  reason: 'skal',
  registration: 'deltagare',
  from: 'varifran',
  day: 'dag',
  queue: 'ko',
} as const;

/** What the buttons of a contribution's page do, by what is posted. */
export const oneDeeds = {
  code: 'sortera',
  correct: 'ratta',
  move: 'flytta',
  hide: 'dolj',
  show: 'visa',
  name: 'deltagare',
} as const;

/** What has just been done to a contribution, by its word in the address. */
export const oneReceipts = {
  corrected: 'rattat',
  moved: 'flyttat',
  hidden: 'dolt',
  shown: 'visat',
  named: 'deltagare',
} as const;

export type OneReceipt = keyof typeof oneReceipts;

/** What an address says has just been done; null for any other word. */
export function readOneReceipt(word: string | null): OneReceipt | null {
  return (Object.keys(oneReceipts) as OneReceipt[]).find((one) => oneReceipts[one] === word) ?? null;
}

/** Why nothing was done, and with which part of the page. */
export type OneProblem =
  | { deed: 'code'; code: CodingProblem }
  | { deed: 'correct'; code: 'empty' | 'too-long' | 'meanwhile' | 'not-ours' }
  | { deed: 'move'; code: OriginProblem }
  | { deed: 'hide'; code: 'reason-missing' }
  | { deed: 'show'; code: 'gone' }
  | { deed: 'name'; code: 'not-registered' };

/** How someone sorts a contribution, as it was typed. */
export function readChoice(form: FormFields): CodingChoice {
  const { tick } = oneFields;
  return {
    ticked: [...form.keys()]
      .filter((name) => name.startsWith(tick))
      .map((name): Id => name.slice(tick.length)),
    shown: (form.get(oneFields.shown) ?? '').split(' ').filter((id) => id !== ''),
    without: form.get(oneFields.without) === '1',
    added: { title: form.get(oneFields.title) ?? '', kind: form.get(oneFields.kind) ?? '' },
  };
}

/** What was typed on the page, to be shown again. */
export interface TypedOne {
  choice: CodingChoice | null;
  text: string | null;
  origin: TypedOrigin | null;
}

export const nothingTypedOfOne: TypedOne = { choice: null, text: null, origin: null };
