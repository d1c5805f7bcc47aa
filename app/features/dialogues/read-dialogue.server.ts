import { pickList, pickOptional, pickText } from '~/i18n/localized';
import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson, type Json, type Localized } from '~db/columns';

import { feedbackPunctuality } from './dialogue';
import type { DialogueContact, DialogueDetail } from './dialogue-detail';
import { findDocuments, findNotes, findSteps } from './dialogue-detail.queries.server';
import { currentMode, placeSteps } from './dialogue-steps';
import { readSummary } from './read-summaries.server';
import type { Reading } from './summarise-dialogue.server';

/** Everything that a dialogue's page tells, or null when there is none that everyone may see. */
export async function readDialogue(
  db: Database,
  slug: string,
  reading: Reading,
): Promise<DialogueDetail | null> {
  const { language } = reading;
  const now = toInstant(reading.now);
  const found = await readSummary(db, slug, reading);
  if (found === null) return null;
  const { row } = found.overview;
  const source = row.source_language;
  const [unplaced, documents, notes] = await Promise.all([
    findSteps(db, row.id, language, source),
    findDocuments(db, row.id, language, source),
    findNotes(db, [row.id], now),
  ]);
  const { summary } = found;
  const steps = placeSteps(unplaced, now);
  const text = (column: Json<Localized> | null) =>
    column === null ? null : pickOptional(fromJson(column), language, source);
  return {
    summary,
    question: text(row.question),
    about: text(row.about),
    audience: text(row.audience),
    participation: text(row.participation),
    resultUse: text(row.result_use),
    influenceable:
      row.influenceable === null ? null : pickList(fromJson(row.influenceable), language, source),
    fixed: row.fixed === null ? null : pickList(fromJson(row.fixed), language, source),
    contact: row.contact === null ? null : showContact(fromJson(row.contact), language, source),
    steps,
    documents,
    decisionExpectedOn: row.decision_expected_on,
    feedback: {
      promisedOn: row.feedback_promised_on,
      givenOn: row.feedback_given_on,
      punctuality: feedbackPunctuality(
        row.feedback_promised_on,
        row.feedback_given_on,
        dayOf(reading.now),
        summary.state === 'cancelled',
      ),
    },
    cancelReason: text(row.cancel_reason),
    cancelledAt: row.cancelled_at,
    publishedAt: row.published_at ?? now,
    notes: notes.map(({ kind, note, publishedAt }) => ({
      kind,
      note: pickText(note, language, source),
      publishedAt,
    })),
    source: row.source,
    sourceLanguage: source,
    mode: currentMode(summary.state, steps),
  };
}

function showContact(
  contact: { name: string; role?: Localized; email?: string; phone?: string },
  language: string,
  source: string,
): DialogueContact {
  return {
    name: contact.name,
    role: pickOptional(contact.role, language, source),
    email: contact.email ?? null,
    phone: contact.phone ?? null,
  };
}
