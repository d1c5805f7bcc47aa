import type { Insertable } from 'kysely';

import { toJson, type Json, type Localized } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';
import type { DialogueTable } from '~db/schema/dialogue';

/** The columns that a record decides; ids, times of writing and the body's id are added by the use case. */
export type DialogueColumns = Omit<
  Insertable<DialogueTable>,
  'id' | 'body_id' | 'created_at' | 'updated_at' | 'source_hash'
>;

/** Turns a record into its row. */
export function recordToRow(record: DialogueRecord): DialogueColumns {
  return {
    slug: record.slug,
    external_id: record.externalId ?? null,
    kind: record.kind ?? 'resident',
    source_language: record.sourceLanguage,
    influence_level: record.influenceLevel,
    title: toJson(record.title),
    question: optional(record.question),
    purpose: toJson(record.purpose),
    about: optional(record.about),
    audience: optional(record.audience),
    participation: optional(record.participation),
    result_use: optional(record.resultUse),
    influenceable: record.influenceable === undefined ? null : toJson(record.influenceable),
    fixed: record.fixed === undefined ? null : toJson(record.fixed),
    contact: record.contact === undefined ? null : toJson(record.contact),
    opens_at: record.opensAt ?? null,
    closes_at: record.closesAt ?? null,
    decision_expected_on: record.decisionExpectedOn ?? null,
    feedback_promised_on: record.feedbackPromisedOn ?? null,
    feedback_given_on: record.feedbackGivenOn ?? null,
    published_at: record.publishedAt ?? null,
    cancelled_at: record.cancelledAt ?? null,
    cancel_reason: optional(record.cancelReason),
    completed_at: record.completedAt ?? null,
    reported_state: record.reportedState ?? null,
    participants: record.participants ?? null,
    source: record.source ?? null,
  };
}

function optional(texts: Localized | undefined): Json<Localized> | null {
  return texts === undefined ? null : toJson(texts);
}
