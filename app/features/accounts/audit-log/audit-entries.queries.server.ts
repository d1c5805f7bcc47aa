import type { ExpressionBuilder } from 'kysely';

import type { AuditEntry } from '~/platform/audit.server';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';
import type { Schema } from '~db/schema';

import { actionsOfKind, ownActions, type AuditKind } from './audit-kind';

/** The latest entries of a kind, newest first. */
export async function findAuditEntries(
  db: Database,
  { kind, before, most }: { kind: AuditKind; before?: number; most: number },
): Promise<readonly (Required<AuditEntry> & { seq: number })[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0))
    .$if(kind === 'staff', (query) =>
      query.where((eb) =>
        eb.or([
          eb.not(beginsWith(eb, ownActions)),
          eb('actor', 'in', eb.selectFrom('account').select('id').where('kind', '=', 'staff')),
        ]),
      ),
    )
    .$if(kind !== 'staff' && kind !== 'all', (query) =>
      query.where((eb) => beginsWith(eb, kind === 'staff' || kind === 'all' ? [] : actionsOfKind[kind])),
    )
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...row, detail: fromJson(row.detail) }));
}

function beginsWith(eb: ExpressionBuilder<Schema, 'audit_entry'>, beginnings: readonly string[]) {
  return eb.or(beginnings.map((beginning) => eb('action', 'like', `${beginning}%`)));
}
