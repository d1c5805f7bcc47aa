import { pickOptional, pickText } from '~/i18n/localized';
import type { Database } from '~db/client';
import { fromJson, type Id, type Instant, type Localized } from '~db/columns';

import type { DialogueDocument, DialogueNote } from './dialogue-detail';
import type { UnplacedStep } from './dialogue-steps';
import { publishedBy } from './dialogue.queries.server';

/** A dialogue's steps, in order of time. */
export async function findSteps(
  db: Database,
  dialogueId: Id,
  language: string,
  source: string,
): Promise<UnplacedStep[]> {
  const rows = await db
    .selectFrom('dialogue_step')
    .leftJoin('meeting', 'meeting.step_id', 'dialogue_step.id')
    .selectAll('dialogue_step')
    .select(['meeting.entry', 'meeting.cap', 'meeting.seats_taken'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('starts_at')
    .orderBy('position')
    .execute();
  const optional = (text: (typeof rows)[number]['description']) =>
    text === null ? null : pickOptional(fromJson(text), language, source);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    mode: row.mode,
    level: row.influence_level,
    method: row.method,
    title: pickText(fromJson(row.title), language, source),
    description: optional(row.description),
    place: optional(row.place),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    hasTime: row.has_time === 1,
    attended: row.attended,
    cancelled: row.cancelled_at !== null,
    meeting: row.entry,
    isFull: row.entry === 'registration' && row.cap !== null && (row.seats_taken ?? 0) >= row.cap,
  }));
}

/** A dialogue's files, without their content. */
export async function findDocuments(
  db: Database,
  dialogueId: Id,
  language: string,
  source: string,
): Promise<DialogueDocument[]> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'title', 'file_name', 'media_type', 'bytes', 'language'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: pickText(fromJson(row.title), language, source),
    fileName: row.file_name,
    mediaType: row.media_type,
    bytes: row.bytes,
    language: row.language,
  }));
}

/** What everyone has been told of changes in dialogues, the latest first. */
export async function findNotes(
  db: Database,
  dialogueIds: readonly Id[],
  now: Instant,
): Promise<readonly { dialogueId: Id; kind: DialogueNote['kind']; note: Localized; publishedAt: Instant }[]> {
  if (dialogueIds.length === 0) return [];
  const rows = await db
    .selectFrom('dialogue_note')
    .select(['dialogue_id', 'kind', 'note', 'published_at'])
    .where('dialogue_id', 'in', dialogueIds)
    .where('published_at', '<=', now)
    .orderBy('published_at', 'desc')
    .execute();
  return rows.map(({ dialogue_id: dialogueId, kind, note, published_at: publishedAt }) => ({
    dialogueId,
    kind,
    note: fromJson(note),
    publishedAt,
  }));
}

/** Which dialogues have a published result. */
export async function findDialoguesWithResult(db: Database, now: Instant): Promise<ReadonlySet<Id>> {
  const rows = await db
    .selectFrom('result_version')
    .select('dialogue_id')
    .distinct()
    .where('published_at', '<=', now)
    .execute();
  return new Set(rows.map((row) => row.dialogue_id));
}

/** Which dialogues have a published report on how they were held. */
export async function findDialoguesWithReport(db: Database, now: Instant): Promise<ReadonlySet<Id>> {
  const rows = await db
    .selectFrom('report_version')
    .select('dialogue_id')
    .distinct()
    .where('published_at', '<=', now)
    .execute();
  return new Set(rows.map((row) => row.dialogue_id));
}

/** A file of a public dialogue, with its content. */
export async function findDocumentFile(
  db: Database,
  id: Id,
  now: Instant,
): Promise<{ fileName: string; mediaType: string; content: Buffer } | null> {
  const row = await db
    .selectFrom('document')
    .innerJoin('dialogue', 'dialogue.id', 'document.dialogue_id')
    .select(['document.file_name', 'document.media_type', 'document.content'])
    .where('document.id', '=', id)
    .where(publishedBy(now))
    .executeTakeFirst();
  return row === undefined
    ? null
    : { fileName: row.file_name, mediaType: row.media_type, content: row.content };
}
