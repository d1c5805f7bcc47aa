import type { Database } from '~db/client';
import type { Id } from '~db/columns';

/** Dialogues of whose working copy nothing has ever been written. @param id whether it is this one, rather than all */
export async function findDialoguesWithoutDraft(db: Database, id?: Id): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('dialogue')
    .select('id')
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('draft_value')
            .select('draft_value.field')
            .whereRef('draft_value.dialogue_id', '=', 'dialogue.id'),
        ),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Whether anyone has written in a dialogue's working copy, or asked for something of it to be published. What came from a list or the demo has no writer. */
export async function isChangedByPerson(db: Database, dialogueId: Id): Promise<boolean> {
  const row = await db
    .selectFrom('dialogue')
    .select('id')
    .where('id', '=', dialogueId)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('draft_value')
            .select('draft_value.field')
            .whereRef('draft_value.dialogue_id', '=', 'dialogue.id')
            .where('draft_value.changed_by', 'is not', null),
        ),
        exists(
          selectFrom('publication')
            .select('publication.id')
            .whereRef('publication.dialogue_id', '=', 'dialogue.id'),
        ),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}
