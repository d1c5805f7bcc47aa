import { may, type HeldRole } from '~/features/accounts/role';
import { readWorkDialogues } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { valueOf } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import { addDays, dayOf, startOfDay } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Day, Instant } from '~db/columns';

import { findMisunderstandings } from '../feedback/misunderstanding.queries.server';
import { findRound } from '../feedback/participant.queries.server';
import { findPromises } from './outcome-work.queries.server';

/** How many promises press, from when the first does, and where each is kept, the most pressing first. */
export interface PressingPromises {
  count: number;
  /** The first day that was promised; null when none presses. */
  first: Instant | null;
  at: readonly { slug: string; part: 'result' | 'feedback' }[];
}

/** Promises show this many days before their day. */
const daysAhead = 14;

/** What has been promised to be told by a day that is near or has passed, in dialogues in which someone answers for it. */
export async function countPromises(
  db: Database,
  roles: readonly HeldRole[],
  now: Date,
): Promise<PressingPromises> {
  const until = addDays(dayOf(now), daysAhead);
  const found: { on: Day; slug: string; part: 'result' | 'feedback' }[] = [];
  for (const dialogue of await ownDialogues(db, roles, now)) {
    const { slug } = dialogue;
    const [promises, round, draft] = await Promise.all([
      findPromises(db, dialogue.id),
      findRound(db, dialogue.id),
      readDraft(db, dialogue, [planFields.participantsToldOn.name]),
    ]);
    const first = round === null ? valueOf(draft, planFields.participantsToldOn) : null;
    // Feedback to everyone keeps what was promised to those who took part.
    if (first !== null && first <= until && promises.feedbackGivenOn === null)
      found.push({ on: first, slug, part: 'feedback' });
    const { feedbackPromisedOn: second, feedbackGivenOn } = promises;
    if (second !== null && second <= until && feedbackGivenOn === null)
      found.push({ on: second, slug, part: 'result' });
  }
  const [first] = found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return {
    count: found.length,
    first: first === undefined ? null : startOfDay(first.on),
    at: found,
  };
}

/** How many misunderstandings wait for an answer, since when, and in which dialogues, the one that has waited longest first. */
export async function countMisunderstandings(
  db: Database,
  roles: readonly HeldRole[],
  now: Date,
): Promise<{ count: number; since: Instant | null; slugs: readonly string[] }> {
  const waiting: { since: Instant; slug: string }[] = [];
  for (const { id, slug } of await ownDialogues(db, roles, now))
    for (const { answer, receivedAt } of await findMisunderstandings(db, id))
      if (answer === null) waiting.push({ since: receivedAt, slug });
  const [first] = waiting.sort((one, other) => (one.since < other.since ? -1 : 1));
  return { count: waiting.length, since: first?.since ?? null, slugs: waiting.map(({ slug }) => slug) };
}

/** The dialogues under way in which someone with these roles answers for decisions and feedback. */
async function ownDialogues(db: Database, roles: readonly HeldRole[], now: Date) {
  return (await readWorkDialogues(db, now)).filter(
    ({ id, state }) =>
      state !== 'draft' && state !== 'cancelled' && state !== 'finished' && may(roles, 'record-decision', id),
  );
}
