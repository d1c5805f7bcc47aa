import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant, type Localized } from '~db/columns';
import type { DialogueNoteKind, PublicationTable } from '~db/schema/publication';

import type { Publication, PublicationKind, PublicationState } from './publication';
import type { PublishedDialogue } from './publication-handler.server';

function rowToPublication(row: Selectable<PublicationTable>): Publication {
  return {
    id: row.id,
    dialogueId: row.dialogue_id,
    kind: row.kind,
    content: fromJson(row.content),
    note: row.note === null ? null : fromJson(row.note),
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    publishAt: row.publish_at,
    state: row.state,
    judgedBy: row.judged_by,
    judgedAt: row.judged_at,
    judgedNote: row.judged_note,
    closedAt: row.closed_at,
    publishedAt: row.published_at,
  };
}

/** Something that is asked to be published. */
export interface NewPublication {
  id: Id;
  dialogueId: Id;
  kind: PublicationKind;
  content: unknown;
  note: Localized | null;
  publishAt: Instant | null;
  by: Id;
  now: Instant;
}

/** Keeps what is asked to be published. @returns false when another of its kind waits already */
export async function insertPublication(trx: Database, asked: NewPublication): Promise<boolean> {
  const written = await trx
    .insertInto('publication')
    .values({
      id: asked.id,
      dialogue_id: asked.dialogueId,
      kind: asked.kind,
      content: toJson(asked.content),
      note: asked.note === null ? null : toJson(asked.note),
      asked_by: asked.by,
      asked_at: asked.now,
      publish_at: asked.publishAt,
      state: 'waiting',
      judged_by: null,
      judged_at: null,
      judged_note: null,
      closed_at: null,
      published_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** One publication. */
export async function findPublication(db: Database, id: Id): Promise<Publication | null> {
  const row = await db.selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : rowToPublication(row);
}

/** All that was ever asked to be published of a dialogue, the latest first. */
export async function findPublications(db: Database, dialogueId: Id): Promise<readonly Publication[]> {
  const rows = await db
    .selectFrom('publication')
    .selectAll()
    .where('dialogue_id', '=', dialogueId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(rowToPublication);
}

/** Moves a publication on. One who comes second finds it no longer in the state that it was. @returns it as it is now, or null when it had moved on already */
export async function movePublication(
  trx: Database,
  id: Id,
  { from, notAskedBy }: { from: readonly PublicationState[]; notAskedBy?: Id },
  to: Partial<Pick<Selectable<PublicationTable>, 'judged_by' | 'judged_at' | 'judged_note' | 'closed_at'>> & {
    state: PublicationState;
    published_at?: Instant;
  },
): Promise<Publication | null> {
  const row = await trx
    .updateTable('publication')
    .set(to)
    .where('id', '=', id)
    .where('state', 'in', from)
    .$if(notAskedBy !== undefined, (query) => query.where('asked_by', '!=', notAskedBy ?? ''))
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : rowToPublication(row);
}

/** What is approved and whose time has come. */
export async function findDuePublications(db: Database, now: Instant): Promise<readonly Publication[]> {
  const rows = await db
    .selectFrom('publication')
    .selectAll()
    .where('state', '=', 'approved')
    .where((eb) => eb.or([eb('publish_at', 'is', null), eb('publish_at', '<=', now)]))
    .orderBy('publish_at')
    .orderBy('id')
    .execute();
  return rows.map(rowToPublication);
}

/** The dialogue that a publication is about, with what it is called. */
export async function findPublishedDialogue(
  db: Database,
  id: Id,
): Promise<PublishedDialogue & { title: Localized }> {
  const row = await db
    .selectFrom('dialogue')
    .select(['id', 'slug', 'source_language', 'title'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { id: row.id, slug: row.slug, sourceLanguage: row.source_language, title: fromJson(row.title) };
}

/** What waits to be judged, in every dialogue. */
export async function findWaiting(
  db: Database,
): Promise<
  readonly (Pick<Publication, 'id' | 'dialogueId' | 'kind' | 'askedBy' | 'askedAt'> & { slug: string })[]
> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('dialogue', 'dialogue.id', 'publication.dialogue_id')
    .select(['publication.id', 'publication.dialogue_id', 'publication.kind'])
    .select(['publication.asked_by', 'publication.asked_at', 'dialogue.slug'])
    .where('publication.state', '=', 'waiting')
    .orderBy('publication.asked_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    dialogueId: row.dialogue_id,
    kind: row.kind,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    slug: row.slug,
  }));
}

/** What someone has asked for that came back to them, and of which nothing newer has been asked for. */
export async function findSentBack(
  db: Database,
  accountId: Id,
): Promise<readonly { kind: PublicationKind; closedAt: Instant | null; slug: string }[]> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('dialogue', 'dialogue.id', 'publication.dialogue_id')
    .select(['publication.kind', 'publication.closed_at', 'dialogue.slug'])
    .where('publication.asked_by', '=', accountId)
    .where('publication.state', 'in', ['returned', 'stopped'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('publication as later')
            .select('later.id')
            .whereRef('later.dialogue_id', '=', 'publication.dialogue_id')
            .whereRef('later.kind', '=', 'publication.kind')
            .whereRef('later.asked_at', '>', 'publication.asked_at'),
        ),
      ),
    )
    .orderBy('publication.closed_at')
    .execute();
  return rows.map((row) => ({ kind: row.kind, closedAt: row.closed_at, slug: row.slug }));
}

/** Keeps what everyone is told of a change. */
export async function insertNote(
  trx: Database,
  note: { id: Id; dialogueId: Id; kind: DialogueNoteKind; note: Localized; now: Instant },
): Promise<void> {
  await trx
    .insertInto('dialogue_note')
    .values({
      id: note.id,
      dialogue_id: note.dialogueId,
      kind: note.kind,
      note: toJson(note.note),
      published_at: note.now,
    })
    .execute();
}

/** What those who asked and judged are called. */
export async function findNames(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name', 'email'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name, email }) => [id, name ?? email ?? '']));
}
