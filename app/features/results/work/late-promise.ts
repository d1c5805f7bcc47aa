import type { LocalText } from '~/i18n/localized';
import { daysBetween } from '~/platform/clock';
import type { Day } from '~db/columns';

/** What can be promised by a day: to tell participants, a decision, to tell everyone, that something is done. */
export type PromiseKind = 'participants' | 'decision' | 'everyone' | 'action';

/** A promise whose day has passed without its being kept. */
export interface LatePromise {
  kind: PromiseKind;
  /** The action's id; empty where there is one promise of the kind alone. */
  id: string;
  on: Day;
  /** How late it is. */
  days: number;
  /** What was to be done; null for the others. */
  title: LocalText | null;
}

/** The promises among these that are late, the oldest first. One without a day was never one. */
export function latePromises(
  promises: readonly (Omit<LatePromise, 'on' | 'days'> & { on: Day | null; isKept: boolean })[],
  today: Day,
): readonly LatePromise[] {
  return promises
    .flatMap(({ kind, id, on, isKept, title }): LatePromise[] =>
      isKept || on === null || on >= today ? [] : [{ kind, id, on, days: daysBetween(on, today), title }],
    )
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
