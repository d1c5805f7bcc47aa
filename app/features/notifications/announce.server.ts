import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id, type Instant } from '~db/columns';
import type { NewsKind } from '~db/schema/follower';

/** Something that followers of a dialogue are to be told of. */
export interface Announcement {
  /** What it is about, such as `meeting_moved:<id>:<start>`: told once, however often it is announced. */
  key: string;
  dialogueId: Id;
  kind: NewsKind;
  /** The meeting, decision, action or result that it is about; null where it is the dialogue itself. */
  subjectId: Id | null;
  /** When it becomes public: now, or a time that has been set. */
  dueAt: Instant;
  /** Facts that are gone when the mail is worded, such as the time that a meeting is moved from. Never what a person wrote or is called. */
  data?: Readonly<Record<string, string>>;
}

/**
 * Announces something, in the transaction that does it: both happen or neither. It is handed out to followers afterwards, and only once the dialogue is public;
 * what comes before the dialogue's publication is part of that, and told by it alone. Announced again before it is handed out, the later time and facts count.
 */
export async function announce(
  trx: Database,
  { key, dialogueId, kind, subjectId, dueAt, data = {} }: Announcement,
  now: Instant,
): Promise<void> {
  await trx
    .insertInto('news')
    .values({
      id: newId(),
      key,
      dialogue_id: dialogueId,
      kind,
      subject_id: subjectId,
      data: toJson(data),
      created_at: now,
      due_at: dueAt,
      handed_out_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ due_at: dueAt, data: toJson(data) })
        .where('news.handed_out_at', 'is', null),
    )
    .execute();
}
