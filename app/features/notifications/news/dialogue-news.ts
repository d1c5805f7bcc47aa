import { deriveState, type StateFacts } from '~/features/dialogues/dialogue';
import { isPublic } from '~/features/dialogues/visibility';
import { addDays, addDaysToInstant, dayOf, startOfDay, toInstant } from '~/platform/clock';
import type { Day, Id, Instant } from '~db/columns';
import type { ActionState } from '~db/schema/action';
import type { NewsKind } from '~db/schema/follower';

/** What of a dialogue can become news. */
export interface DialogueSnapshot {
  publishedAt: Instant | null;
  cancelledAt: Instant | null;
  facts: StateFacts;
  results: readonly { id: Id; publishedAt: Instant }[];
  decisions: readonly { id: Id; decidedOn: Day | null }[];
  actions: readonly { id: Id; updates: readonly { state: ActionState; updatedOn: Day }[] }[];
}

/** Something that has become news in a dialogue. */
export interface DialogueNews {
  kind: NewsKind;
  /** The result, decision or action; null where it is the dialogue itself. */
  subjectId: Id | null;
  /** What tells it from other news of its kind about the same subject. */
  occasion: string;
  dueAt: Instant;
}

/** What happened longer ago is no news when it is written down: a list of old dialogues mails nobody about the past. */
const daysOfNews = 30;

/**
 * What is news when a dialogue is written. Of one that was not public before, its publication alone; the rest was there when everyone first saw it.
 *
 * @param before as it stood; null when it is new
 */
export function newsOf(
  before: DialogueSnapshot | null,
  after: DialogueSnapshot,
  now: Date,
): readonly DialogueNews[] {
  const instant = toInstant(now);
  if (after.publishedAt === null) return [];
  const wasPublic = before !== null && isPublic({ published_at: before.publishedAt }, instant);
  return [
    ...(wasPublic ? [] : publication(after, after.publishedAt, now)),
    ...(before === null ? [] : cancellation(before, after, now)),
    ...(before === null || !wasPublic ? [] : outcomes(before, after, now)),
  ];
}

function publication(after: DialogueSnapshot, publishedAt: Instant, now: Date): readonly DialogueNews[] {
  const at = publishedAt > toInstant(now) ? publishedAt : toInstant(now);
  const state = deriveState(after.facts, at, dayOf(at));
  const isOver = state === 'decided' || state === 'finished' || state === 'cancelled';
  if (isOver || publishedAt < earliest(now)) return [];
  return [{ kind: 'dialogue_published', subjectId: null, occasion: '', dueAt: publishedAt }];
}

function cancellation(before: DialogueSnapshot, after: DialogueSnapshot, now: Date): readonly DialogueNews[] {
  if (after.cancelledAt === null || before.cancelledAt !== null || after.cancelledAt < earliest(now))
    return [];
  return [
    { kind: 'dialogue_cancelled', subjectId: null, occasion: after.cancelledAt, dueAt: after.cancelledAt },
  ];
}

function outcomes(before: DialogueSnapshot, after: DialogueSnapshot, now: Date): readonly DialogueNews[] {
  const firstDay = addDays(dayOf(now), -daysOfNews);
  const known = (parts: readonly { id: Id }[]) => new Set(parts.map(({ id }) => id));
  const results = known(before.results);
  const decisions = known(before.decisions);
  const updates = new Set(before.actions.flatMap((action) => updatesOf(action).map(({ name }) => name)));
  return [
    ...after.results
      .filter(({ id, publishedAt }) => !results.has(id) && publishedAt >= earliest(now))
      .map(({ id, publishedAt }) => news('result_published', id, '', publishedAt)),
    ...after.decisions
      .filter(({ id, decidedOn }) => !decisions.has(id) && (decidedOn === null || decidedOn >= firstDay))
      .map(({ id, decidedOn }) => news('decision_made', id, '', notBefore(decidedOn, now))),
    ...after.actions
      .flatMap(updatesOf)
      .filter(({ name, updatedOn }) => !updates.has(name) && updatedOn >= firstDay)
      .map(({ id, occasion, updatedOn }) => news('action_updated', id, occasion, notBefore(updatedOn, now))),
  ];
}

function news(kind: NewsKind, subjectId: Id, occasion: string, dueAt: Instant): DialogueNews {
  return { kind, subjectId, occasion, dueAt };
}

function updatesOf({ id, updates }: DialogueSnapshot['actions'][number]) {
  return updates.map(({ state, updatedOn }) => {
    const occasion = `${updatedOn}:${state}`;
    return { id, occasion, updatedOn, name: `${id}:${occasion}` };
  });
}

/** A day that is still to come begins then; one that has begun is told now. */
function notBefore(day: Day | null, now: Date): Instant {
  const instant = toInstant(now);
  return day === null || startOfDay(day) < instant ? instant : startOfDay(day);
}

function earliest(now: Date): Instant {
  return addDaysToInstant(toInstant(now), -daysOfNews);
}
