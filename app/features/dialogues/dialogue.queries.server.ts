import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely';

import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson, type Day, type Id, type Instant, type Localized } from '~db/columns';
import type { Schema } from '~db/schema';
import type { DialogueTable } from '~db/schema/dialogue';
import type { TermKind } from '~db/schema/term';

import type { StateFacts } from './dialogue';
import { usualMeetingMs } from './dialogue-steps';

/** A row of a kommun's own list, as a dialogue carries it. */
export interface Term {
  id: Id;
  kind: TermKind;
  slug: string;
  name: Localized;
}

/** A dialogue with what every list and filter needs to know of it. */
export interface DialogueOverview {
  row: Selectable<DialogueTable>;
  facts: StateFacts;
  body: Term | null;
  terms: readonly Term[];
  methods: readonly string[];
}

/** The visibility policy (`visibility.ts`) as a condition in SQL. */
export function publishedBy(now: Instant) {
  return (eb: ExpressionBuilder<Schema, 'dialogue'>): Expression<SqlBool> =>
    eb('dialogue.published_at', '<=', now);
}

/** Every dialogue that everyone may see, with the facts that its state follows from. */
export async function findPublicDialogues(db: Database, now: Instant): Promise<DialogueOverview[]> {
  const rows = await db.selectFrom('dialogue').selectAll().where(publishedBy(now)).execute();
  return withOverview(db, rows, now);
}

/** Every dialogue, published or not, with the facts that its state follows from. */
export async function findEveryDialogue(db: Database, now: Instant): Promise<DialogueOverview[]> {
  return withOverview(db, await db.selectFrom('dialogue').selectAll().execute(), now);
}

/** One dialogue by its slug, published or not. */
export async function findAnyDialogue(
  db: Database,
  slug: string,
  now: Instant,
): Promise<DialogueOverview | null> {
  const rows = await db.selectFrom('dialogue').selectAll().where('slug', '=', slug).execute();
  const [overview] = await withOverview(db, rows, now);
  return overview ?? null;
}

/** One dialogue that everyone may see, by its slug. */
export async function findPublicDialogue(
  db: Database,
  slug: string,
  now: Instant,
): Promise<DialogueOverview | null> {
  const rows = await db
    .selectFrom('dialogue')
    .selectAll()
    .where('slug', '=', slug)
    .where(publishedBy(now))
    .execute();
  const [overview] = await withOverview(db, rows, now);
  return overview ?? null;
}

/**
 * The first instant after `now` at which something public changes by itself: a step, an opening, a closing, a publication. Null
 * when nothing is planned. Pages may be kept until then, or until the day ends.
 */
export async function findNextChange(db: Database, now: Instant): Promise<Instant | null> {
  const moments = await Promise.all([
    ...(['published_at', 'opens_at', 'closes_at', 'cancelled_at', 'completed_at'] as const).map((column) =>
      db
        .selectFrom('dialogue')
        .select((eb) => eb.fn.min(column).as('moment'))
        .where(column, '>', now)
        .executeTakeFirst(),
    ),
    ...(['starts_at', 'ends_at', 'cancelled_at'] as const).map((column) =>
      db
        .selectFrom('dialogue_step')
        .select((eb) => eb.fn.min(column).as('moment'))
        .where(column, '>', now)
        .executeTakeFirst(),
    ),
    db
      .selectFrom('result_version')
      .select((eb) => eb.fn.min('published_at').as('moment'))
      .where('published_at', '>', now)
      .executeTakeFirst(),
    findNextUsualEnd(db, now),
  ]);
  const known = moments.map((row) => row?.moment ?? null).filter((moment) => moment !== null);
  return known.sort()[0] ?? null;
}

/** When the next meeting whose end is not told is taken to be over. */
async function findNextUsualEnd(db: Database, now: Instant): Promise<{ moment: Instant } | null> {
  const row = await db
    .selectFrom('dialogue_step')
    .select((eb) => eb.fn.min('starts_at').as('start'))
    .where('ends_at', 'is', null)
    .where('has_time', '=', 1)
    .where('starts_at', '>', toInstant(new Date(Date.parse(now) - usualMeetingMs)))
    .executeTakeFirst();
  if (row?.start == null) return null;
  return { moment: toInstant(new Date(Date.parse(row.start) + usualMeetingMs)) };
}

async function withOverview(
  db: Database,
  rows: Selectable<DialogueTable>[],
  now: Instant,
): Promise<DialogueOverview[]> {
  const ids = rows.map((row) => row.id);
  const one = ids.length === 1 ? ids : null;
  const [terms, links, methods, decisions, openActions] = await Promise.all([
    db.selectFrom('term').select(['id', 'kind', 'slug', 'name']).execute(),
    db
      .selectFrom('dialogue_term')
      .select(['dialogue_id', 'term_id'])
      .$if(one !== null, (query) => query.where('dialogue_id', 'in', ids))
      .orderBy('position')
      .execute(),
    db
      .selectFrom('dialogue_method')
      .select(['dialogue_id', 'method'])
      .$if(one !== null, (query) => query.where('dialogue_id', 'in', ids))
      .orderBy('position')
      .execute(),
    db
      .selectFrom('decision')
      .select(['dialogue_id', 'decided_on'])
      .$if(one !== null, (query) => query.where('dialogue_id', 'in', ids))
      .execute(),
    findOpenActions(db, one, dayOf(now)),
  ]);

  const termById = new Map(terms.map((term) => [term.id, { ...term, name: fromJson(term.name) }]));
  const termsOf = groupBy(links, (link) => link.dialogue_id);
  const methodsOf = groupBy(methods, (method) => method.dialogue_id);
  const decisionsOf = groupBy(decisions, (decision) => decision.dialogue_id);

  return rows.map((row) => {
    const days = decisionsOf.get(row.id) ?? [];
    const dated = days.map((decision) => decision.decided_on).filter((day) => day !== null);
    return {
      row,
      body: row.body_id === null ? null : (termById.get(row.body_id) ?? null),
      terms: (termsOf.get(row.id) ?? []).flatMap((link) => termById.get(link.term_id) ?? []),
      methods: (methodsOf.get(row.id) ?? []).map((link) => link.method),
      facts: {
        opensAt: row.opens_at,
        closesAt: row.closes_at,
        cancelledAt: row.cancelled_at,
        completedAt: row.completed_at,
        decidedOn: dated.sort()[0] ?? null,
        hasUndatedDecision: dated.length < days.length,
        decisionExpected: row.decision_expected_on !== null,
        feedbackGivenOn: row.feedback_given_on,
        openActions: openActions.get(row.id) ?? 0,
        reportedState: row.reported_state,
      },
    };
  });
}

/** How many actions of each dialogue are, on a day, neither done nor stopped. */
async function findOpenActions(
  db: Database,
  dialogueIds: readonly Id[] | null,
  today: Day,
): Promise<Map<Id, number>> {
  const rows = await db
    .selectFrom('action')
    .leftJoin('action_update', (join) =>
      join.onRef('action_update.action_id', '=', 'action.id').on('action_update.updated_on', '<=', today),
    )
    .select(['action.id', 'action.dialogue_id', 'action_update.state'])
    .$if(dialogueIds !== null, (query) => query.where('action.dialogue_id', 'in', dialogueIds ?? []))
    .orderBy('action_update.updated_on')
    .orderBy('action_update.id')
    .execute();
  const latest = new Map(rows.map((row) => [row.id, row]));
  const counts = new Map<Id, number>();
  for (const { dialogue_id: dialogueId, state } of latest.values()) {
    if (state !== 'done' && state !== 'stopped') counts.set(dialogueId, (counts.get(dialogueId) ?? 0) + 1);
  }
  return counts;
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
