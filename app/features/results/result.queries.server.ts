import type { Database } from '~db/client';
import { fromJson, type Day, type Id, type Instant, type Localized } from '~db/columns';
import type { ActionState } from '~db/schema/action';
import type { ResultContent } from '~db/schema/result-version';

/** A published version, with the moment until which it was the newest. */
export interface VersionRow {
  dialogueId: Id;
  version: number;
  content: ResultContent;
  changeNote: Localized | null;
  publishedAt: Instant;
}

/** Every version of a result that is public, oldest first. */
export async function findVersions(db: Database, dialogueId: Id, now: Instant): Promise<VersionRow[]> {
  const rows = await db
    .selectFrom('result_version')
    .select(['dialogue_id', 'version', 'content', 'change_note', 'published_at'])
    .where('dialogue_id', '=', dialogueId)
    .where('published_at', '<=', now)
    .orderBy('version')
    .execute();
  return rows.map(rowToVersion);
}

/** The newest public version of every result. */
export async function findNewestVersions(db: Database, now: Instant): Promise<Map<Id, VersionRow>> {
  const rows = await db
    .selectFrom('result_version')
    .select(['dialogue_id', 'version', 'content', 'change_note', 'published_at'])
    .where('published_at', '<=', now)
    .orderBy('version')
    .execute();
  return new Map(rows.map((row) => [row.dialogue_id, rowToVersion(row)]));
}

function rowToVersion(row: {
  dialogue_id: Id;
  version: number;
  content: Parameters<typeof fromJson<ResultContent>>[0];
  change_note: Parameters<typeof fromJson<Localized>>[0] | null;
  published_at: Instant;
}): VersionRow {
  return {
    dialogueId: row.dialogue_id,
    version: row.version,
    content: fromJson(row.content),
    changeNote: row.change_note === null ? null : fromJson(row.change_note),
    publishedAt: row.published_at,
  };
}

/** A decision as it is on record. */
export interface DecisionRow {
  id: Id;
  dialogueId: Id;
  body: { slug: string; name: Localized } | null;
  decidedOn: Day | null;
  section: string | null;
  reference: string | null;
  outcome: Localized;
  grounds: Localized | null;
  protocol: {
    id: Id;
    fileName: string;
    mediaType: string;
    bytes: number;
    language: string;
    title: Localized;
  } | null;
  recordedAt: Instant;
}

/** The decisions of one dialogue, or of all, in the order in which they were taken; those without a day come first. */
export async function findDecisions(db: Database, dialogueId: Id | null): Promise<DecisionRow[]> {
  const rows = await db
    .selectFrom('decision')
    .leftJoin('term', 'term.id', 'decision.body_id')
    .leftJoin('document', 'document.id', 'decision.document_id')
    .select([
      'decision.id',
      'decision.dialogue_id',
      'decision.decided_on',
      'decision.section',
      'decision.reference',
      'decision.outcome',
      'decision.grounds',
      'decision.recorded_at',
      'term.slug as body_slug',
      'term.name as body_name',
      'document.id as document_id',
      'document.file_name',
      'document.media_type',
      'document.bytes',
      'document.language as document_language',
      'document.title as document_title',
    ])
    .$if(dialogueId !== null, (query) => query.where('decision.dialogue_id', '=', dialogueId ?? ''))
    // Told, because the databases put what is missing at different ends.
    .orderBy('decision.decided_on', (order) => order.asc().nullsFirst())
    .orderBy('decision.position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    dialogueId: row.dialogue_id,
    body:
      row.body_slug === null || row.body_name === null
        ? null
        : { slug: row.body_slug, name: fromJson(row.body_name) },
    decidedOn: row.decided_on,
    section: row.section,
    reference: row.reference,
    outcome: fromJson(row.outcome),
    grounds: row.grounds === null ? null : fromJson(row.grounds),
    protocol:
      row.document_id === null || row.document_title === null
        ? null
        : {
            id: row.document_id,
            fileName: row.file_name ?? '',
            mediaType: row.media_type ?? '',
            bytes: row.bytes ?? 0,
            language: row.document_language ?? '',
            title: fromJson(row.document_title),
          },
    recordedAt: row.recorded_at,
  }));
}

/** An action as it is on record, with every update, oldest first. */
export interface ActionRow {
  id: Id;
  title: Localized;
  responsible: Localized;
  dueOn: Day | null;
  /** The decision that it follows from. */
  decisionId: Id | null;
  recordedAt: Instant;
  updates: { state: ActionState; updatedOn: Day; note: Localized | null }[];
}

/** The action plan of a dialogue. */
export async function findActions(db: Database, dialogueId: Id): Promise<ActionRow[]> {
  const [actions, updates] = await Promise.all([
    db.selectFrom('action').selectAll().where('dialogue_id', '=', dialogueId).orderBy('position').execute(),
    db
      .selectFrom('action_update')
      .innerJoin('action', 'action.id', 'action_update.action_id')
      .select([
        'action_update.action_id',
        'action_update.state',
        'action_update.updated_on',
        'action_update.note',
      ])
      .where('action.dialogue_id', '=', dialogueId)
      .orderBy('action_update.updated_on')
      .orderBy('action_update.id')
      .execute(),
  ]);
  return actions.map((action) => ({
    id: action.id,
    title: fromJson(action.title),
    responsible: fromJson(action.responsible),
    dueOn: action.due_on,
    decisionId: action.decision_id,
    recordedAt: action.recorded_at,
    updates: updates
      .filter((update) => update.action_id === action.id)
      .map((update) => ({
        state: update.state,
        updatedOn: update.updated_on,
        note: update.note === null ? null : fromJson(update.note),
      })),
  }));
}
