import type { FormFields } from './read-form.server';
import { randomSecret, type Secrets } from './secrets.server';

/** The names of the two fields that tell a person from a program. */
export const guardFields = { stamp: 'stamp', trap: 'webbplats' } as const;

/** What the guard says of a form that was sent. */
export type GuardVerdict =
  /** `key` is the form's own: sent twice, it is the same. */
  | { kind: 'person'; key: string }
  /** `too-fast`: no one reads and writes that fast. `trapped`: a field that nobody sees was filled in. `stale`: the form is a day old, or not ours. */
  | { kind: 'refused'; code: 'too-fast' | 'trapped' | 'stale' };

const purpose = 'form';
const fewestMs = 1_000;
const mostMs = 24 * 60 * 60 * 1000;

/**
 * The stamp that goes with a form when it is shown: when that was, and a key of the form's own, sealed.
 *
 * @param kind which form it is; a stamp for one is worth nothing in another
 * @param now the machine's own time: a demo's clock may stand still
 */
export function stampForm(secrets: Secrets, kind: string, now = new Date()): string {
  return secrets.seal(`${purpose}:${kind}`, `${now.getTime()} ${randomSecret()}`);
}

/**
 * Judges whether a form was sent by a person: without a puzzle, and without script. A form that comes back with something to put right keeps its
 * stamp, so that the second try is not too fast.
 */
export function guardForm(secrets: Secrets, kind: string, form: FormFields, now = new Date()): GuardVerdict {
  if ((form.get(guardFields.trap) ?? '') !== '') return { kind: 'refused', code: 'trapped' };
  const opened = secrets.open(`${purpose}:${kind}`, form.get(guardFields.stamp) ?? '');
  const [shownAt, key] = opened?.split(' ') ?? [];
  if (shownAt === undefined || key === undefined) return { kind: 'refused', code: 'stale' };
  const age = now.getTime() - Number(shownAt);
  if (age > mostMs || Number.isNaN(age)) return { kind: 'refused', code: 'stale' };
  return age < fewestMs ? { kind: 'refused', code: 'too-fast' } : { kind: 'person', key };
}
