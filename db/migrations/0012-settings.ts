import type { Kysely } from 'kysely';

import { refuseChanges } from '../dialect';

/** What the kommun has decided in the portal about its portal, in every version; and words of its lists that are used no more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('setting_version')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('changed_at', 'text', (column) => column.notNull())
    // Of two who write the next version at once, one is refused: nobody writes over what they have not seen.
    .addPrimaryKeyConstraint('setting_version_key', ['name', 'version'])
    .execute();
  await refuseChanges(db, 'setting_version');

  await db.schema.alterTable('term').addColumn('retired_at', 'text').execute();
  await db.schema
    .alterTable('term')
    .addColumn('merged_into', 'text', (column) => column.references('term.id'))
    .execute();
}
