import type { Database } from '~db/client';
import { fromJson, type Id } from '~db/columns';

/** A piece of news as a mail tells it: what it is about, in every language that it is written in. */
export type NewsToTell = Awaited<ReturnType<typeof findNewsToTell>>[number];

/** News to be told, the oldest first. */
export async function findNewsToTell(db: Database, ids: readonly Id[]) {
  const rows = await db
    .selectFrom('news')
    .innerJoin('dialogue', 'dialogue.id', 'news.dialogue_id')
    .leftJoin('dialogue_step', 'dialogue_step.id', 'news.subject_id')
    .leftJoin('decision', 'decision.id', 'news.subject_id')
    .leftJoin('action', 'action.id', 'news.subject_id')
    .leftJoin('dialogue_note', 'dialogue_note.id', 'news.subject_id')
    .select(['news.id', 'news.kind', 'news.due_at as dueAt', 'news.data'])
    .select(['news.dialogue_id as dialogueId', 'news.subject_id as subjectId'])
    .select(['dialogue.slug', 'dialogue.title', 'dialogue.source_language as source'])
    .select(['dialogue.published_at as publishedAt', 'dialogue_note.note'])
    .select('dialogue.influence_level as level')
    .select(['dialogue.opens_at as opensAt', 'dialogue.closes_at as closesAt'])
    .select(['dialogue.cancelled_at as cancelledAt', 'dialogue.cancel_reason as cancelReason'])
    .select(['dialogue_step.title as meetingTitle', 'dialogue_step.starts_at as startsAt'])
    .select(['dialogue_step.has_time as hasTime', 'dialogue_step.place'])
    .select(['dialogue_step.cancelled_at as meetingCancelledAt'])
    .select(['decision.decided_on as decidedOn', 'decision.outcome', 'action.title as actionTitle'])
    .where('news.id', 'in', ids)
    .orderBy('news.due_at')
    .orderBy('news.id')
    .execute();
  return rows.map(({ data, ...row }) => ({ ...row, data: fromJson(data) }));
}
