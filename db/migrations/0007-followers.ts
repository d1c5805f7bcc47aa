import type { Kysely } from 'kysely';

/** Who is told of what, and what there is to tell. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('follower')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) => column.references('account.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('follower_account_id').on('follower').columns(['account_id']).execute();

  await db.schema
    .createTable('subscription')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('follower_id', 'text', (column) =>
      column.notNull().references('follower.id').onDelete('cascade'),
    )
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('target_id', 'text', (column) => column.notNull())
    .addColumn('frequency', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('confirmed_at', 'text')
    .execute();
  await db.schema
    .createIndex('subscription_follower_id_scope_target_id')
    .on('subscription')
    .unique()
    .columns(['follower_id', 'scope', 'target_id'])
    .execute();
  await db.schema
    .createIndex('subscription_scope_target_id')
    .on('subscription')
    .columns(['scope', 'target_id'])
    .execute();

  await db.schema
    .createTable('news')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('dialogue_id', 'text', (column) =>
      column.notNull().references('dialogue.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text')
    .addColumn('data', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('handed_out_at', 'text')
    .execute();
  await db.schema
    .createIndex('news_handed_out_at_due_at')
    .on('news')
    .columns(['handed_out_at', 'due_at'])
    .execute();
  await db.schema.createIndex('news_dialogue_id').on('news').columns(['dialogue_id']).execute();

  await db.schema
    .createTable('follower_news')
    .addColumn('follower_id', 'text', (column) =>
      column.notNull().references('follower.id').onDelete('cascade'),
    )
    .addColumn('news_id', 'text', (column) => column.notNull().references('news.id').onDelete('cascade'))
    .addColumn('frequency', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('told_at', 'text')
    .addPrimaryKeyConstraint('follower_news_key', ['follower_id', 'news_id'])
    .execute();
  await db.schema
    .createIndex('follower_news_frequency_told_at')
    .on('follower_news')
    .columns(['frequency', 'told_at'])
    .execute();
}
