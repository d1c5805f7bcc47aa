import type { Database } from '~db/client';
import { fromJson, toJson, type Instant } from '~db/columns';

import type { Secrets } from './secrets.server';

/** Facts of an entry: ids, codes and counts. Never what a person wrote or is called, since an entry can't be erased. */
export type AuditDetail = Readonly<Record<string, string | number | null>>;

/** Something that was done. */
export interface AuditEntry {
  at: Instant;
  /** An account's id, `anonymous` or `system`. */
  actor: string;
  /** What was done, such as `role.granted`. */
  action: string;
  /** The id of what it was done to. */
  subject: string | null;
  detail?: AuditDetail;
}

/** The end of the log, which someone can note elsewhere in order to see later that nothing has been cut off. */
export interface AuditHead {
  seq: number;
  hash: string;
}

/** What a look through the log finds: the first entry that is not as it was written, is gone, or was never written by the portal. */
export type AuditVerdict =
  | { kind: 'whole'; head: AuditHead }
  | { kind: 'broken'; seq: number; reason: 'changed' | 'missing' | 'added' };

const purpose = 'audit';

/**
 * Adds to the audit log, in the transaction that does what it tells. Each entry is hashed together with the one before it, with a key outside the
 * database, so that a change anywhere shows in {@link verifyAudit}.
 */
export async function writeAudit(trx: Database, secrets: Secrets, entry: AuditEntry): Promise<void> {
  // The head is a lock too: whoever comes next waits for it.
  const before = await trx
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  const row = {
    seq: before.seq,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    detail: toJson(entry.detail ?? {}),
  };
  const hash = hashOf(secrets, before.hash, row);
  await trx
    .insertInto('audit_entry')
    .values({ ...row, hash })
    .execute();
  await trx.updateTable('audit_head').set({ hash }).where('id', '=', 1).execute();
}

/**
 * Takes the turn at the log that every entry takes, before anything is read. For a rule that looks at more rows than it changes, such as that one administrator is
 * left: of two who would each leave the other, the second sees what the first did.
 */
export async function takeAuditTurn(trx: Database): Promise<void> {
  await trx
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb.ref('seq') }))
    .where('id', '=', 1)
    .execute();
}

type HashedRow = Pick<
  Awaited<ReturnType<typeof readPart>>[number],
  'seq' | 'at' | 'actor' | 'action' | 'subject' | 'detail'
>;

function hashOf(secrets: Secrets, before: string, row: HashedRow): string {
  const { seq, at, actor, action, subject, detail } = row;
  return secrets.hash(purpose, JSON.stringify([before, seq, at, actor, action, subject, detail]));
}

const partSize = 1000;

function readPart(db: Database, after: number) {
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(partSize)
    .execute();
}

/**
 * Looks the whole log through.
 *
 * @param known an end that was noted earlier; an entry with that number must still have that hash
 */
export async function verifyAudit(db: Database, secrets: Secrets, known?: AuditHead): Promise<AuditVerdict> {
  const head = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  let last: AuditHead = { seq: 0, hash: '' };
  for (;;) {
    const part = await readPart(db, last.seq);
    for (const row of part) {
      // Entries that came after the head was read are looked at next time.
      if (row.seq > head.seq) break;
      if (row.seq !== last.seq + 1) return { kind: 'broken', seq: last.seq + 1, reason: 'missing' };
      const isChanged = row.hash !== hashOf(secrets, last.hash, row);
      const differs = known?.seq === row.seq && known.hash !== row.hash;
      if (isChanged || differs) return { kind: 'broken', seq: row.seq, reason: 'changed' };
      last = { seq: row.seq, hash: row.hash };
    }
    if (part.length < partSize) break;
  }
  if (last.seq !== head.seq || (known !== undefined && known.seq > last.seq))
    return { kind: 'broken', seq: last.seq + 1, reason: 'missing' };
  if (last.hash !== head.hash) return { kind: 'broken', seq: last.seq, reason: 'changed' };
  const added = await findAdded(db);
  return added === null ? { kind: 'whole', head } : { kind: 'broken', seq: added, reason: 'added' };
}

/** An entry outside the chain: numbered before its first, or after its end. */
async function findAdded(db: Database): Promise<number | null> {
  const { first, latest } = await db
    .selectFrom('audit_entry')
    .select(({ fn }) => [fn.min<number | null>('seq').as('first'), fn.max<number | null>('seq').as('latest')])
    .executeTakeFirstOrThrow();
  // Read after the entries, so that one which was written meanwhile is within it.
  const head = await db.selectFrom('audit_head').select('seq').where('id', '=', 1).executeTakeFirstOrThrow();
  if (first !== null && first < 1) return first;
  return latest !== null && latest > head.seq ? head.seq + 1 : null;
}

/** The latest entries, newest first. */
export async function readAudit(
  db: Database,
  { before, most }: { before?: number; most: number },
): Promise<readonly (Required<AuditEntry> & { seq: number })[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0))
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ seq, at, actor, action, subject, detail }) => ({
    seq,
    at,
    actor,
    action,
    subject,
    detail: fromJson(detail),
  }));
}
