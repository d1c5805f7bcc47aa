import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import { fromJson, type Id, type Json } from '~db/columns';
import type { DialogueRecord, StepRecord, TermRef } from '~db/dialogue-record';
import type { DialogueTable } from '~db/schema/dialogue';
import type { TermKind } from '~db/schema/term';

/** A step as a record tells it, with its id. */
export interface KnownStep {
  id: Id;
  step: StepRecord;
}

/** A dialogue's row as a record tells it, with its steps, terms and methods; null when there is none. */
export async function findRecord(
  db: Database,
  id: Id,
): Promise<{ record: DialogueRecord; steps: readonly KnownStep[]; sourceHash: string | null } | null> {
  const row = await db.selectFrom('dialogue').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const [terms, methods, steps] = await Promise.all([
    db
      .selectFrom('dialogue_term')
      .innerJoin('term', 'term.id', 'dialogue_term.term_id')
      .select(['term.kind', 'term.slug', 'term.name'])
      .where('dialogue_term.dialogue_id', '=', id)
      .orderBy('dialogue_term.position')
      .execute(),
    db
      .selectFrom('dialogue_method')
      .select('method')
      .where('dialogue_id', '=', id)
      .orderBy('position')
      .execute(),
    findKnownSteps(db, id),
  ]);
  const body = await findTermOf(db, row.body_id);
  const named = (kind: TermKind) =>
    terms
      .filter((term) => term.kind === kind)
      .map(({ slug, name }): TermRef => ({ slug, name: fromJson(name) }));
  return {
    record: {
      ...rowToRecord(row),
      body,
      areas: named('area'),
      themes: named('theme'),
      targetGroups: named('target_group'),
      methods: methods.map(({ method }) => method),
      steps: steps.map(({ step }) => step),
    },
    steps,
    sourceHash: row.source_hash,
  };
}

async function findTermOf(db: Database, id: Id | null): Promise<TermRef | undefined> {
  if (id === null) return undefined;
  const term = await db
    .selectFrom('term')
    .select(['slug', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { slug: term.slug, name: fromJson(term.name) };
}

function rowToRecord(row: Selectable<DialogueTable>): DialogueRecord {
  return {
    slug: row.slug,
    externalId: row.external_id ?? undefined,
    kind: row.kind,
    sourceLanguage: row.source_language,
    influenceLevel: row.influence_level,
    title: fromJson(row.title),
    question: optional(row.question),
    purpose: fromJson(row.purpose),
    about: optional(row.about),
    audience: optional(row.audience),
    participation: optional(row.participation),
    resultUse: optional(row.result_use),
    influenceable: optional(row.influenceable),
    fixed: optional(row.fixed),
    contact: optional(row.contact),
    opensAt: row.opens_at ?? undefined,
    closesAt: row.closes_at ?? undefined,
    decisionExpectedOn: row.decision_expected_on ?? undefined,
    feedbackPromisedOn: row.feedback_promised_on ?? undefined,
    feedbackGivenOn: row.feedback_given_on ?? undefined,
    publishedAt: row.published_at ?? undefined,
    cancelledAt: row.cancelled_at ?? undefined,
    cancelReason: optional(row.cancel_reason),
    completedAt: row.completed_at ?? undefined,
    reportedState: row.reported_state ?? undefined,
    participants: row.participants ?? undefined,
    source: row.source ?? undefined,
  };
}

/** A dialogue's steps in their order. Of a meeting with a page of its own, only that it has one. */
async function findKnownSteps(db: Database, dialogueId: Id): Promise<readonly KnownStep[]> {
  const rows = await db
    .selectFrom('dialogue_step')
    .leftJoin('meeting', 'meeting.step_id', 'dialogue_step.id')
    .selectAll('dialogue_step')
    .select('meeting.entry')
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    step: {
      kind: row.kind,
      mode: row.mode,
      influenceLevel: row.influence_level ?? undefined,
      method: row.method ?? undefined,
      title: fromJson(row.title),
      description: optional(row.description),
      place: optional(row.place),
      startsAt: row.starts_at,
      endsAt: row.ends_at ?? undefined,
      hasTime: row.has_time === 1,
      attended: row.attended ?? undefined,
      cancelledAt: row.cancelled_at ?? undefined,
      ...(row.entry === null ? {} : { meeting: { entry: row.entry } }),
    },
  }));
}

function optional<T>(json: Json<T> | null): T | undefined {
  return json === null ? undefined : fromJson(json);
}
