import { sql, type Kysely } from 'kysely';

import { bytesType } from '../dialect';

/** Who people are: accounts, sessions, and the ways to sign in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('name', 'text')
    .addColumn('person_hash', 'text', (column) => column.unique())
    .addColumn('age_band', 'text')
    .addColumn('registered_here', 'integer')
    .addColumn('directory_subject', 'text', (column) => column.unique())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_signed_in_at', 'text')
    .addColumn('erased_at', 'text')
    .execute();
  await db.schema
    .createIndex('account_kind_email')
    .on('account')
    .unique()
    .columns(['kind', 'email'])
    .execute();

  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('authenticated_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await db.schema.createIndex('session_account_id').on('session').columns(['account_id']).execute();
  await db.schema.createIndex('session_expires_at').on('session').columns(['expires_at']).execute();

  await db.schema
    .createTable('sign_in_token')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('link_hash', 'text', (column) => column.notNull().unique())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('return_to', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await db.schema
    .createIndex('sign_in_token_email_expires_at')
    .on('sign_in_token')
    .columns(['email', 'expires_at'])
    .execute();

  await db.schema
    .createTable('code_batch')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('dialogue_id', 'text', (column) => column.references('dialogue.id'))
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute();

  await db.schema
    .createTable('one_time_code')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('batch_id', 'text', (column) =>
      column.notNull().references('code_batch.id').onDelete('cascade'),
    )
    .addColumn('code_hash', 'text', (column) => column.notNull().unique())
    .addColumn('used_at', 'text')
    .addColumn('account_id', 'text', (column) => column.references('account.id'))
    .execute();
  await db.schema.createIndex('one_time_code_batch_id').on('one_time_code').columns(['batch_id']).execute();

  await db.schema
    .createTable('role_assignment')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('dialogue_id', 'text', (column) => column.references('dialogue.id').onDelete('cascade'))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('granted_by', 'text', (column) => column.references('account.id'))
    .addColumn('granted_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .execute();
  await db.schema
    .createIndex('role_assignment_account_id')
    .on('role_assignment')
    .columns(['account_id'])
    .execute();

  await db.schema
    .createTable('passkey')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('public_key', bytesType(db), (column) => column.notNull())
    .addColumn('counter', 'integer', (column) => column.notNull())
    .addColumn('transports', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_used_at', 'text')
    .addColumn('last_challenge_at', 'text')
    .execute();
  await db.schema.createIndex('passkey_account_id').on('passkey').columns(['account_id']).execute();

  await db.schema
    .createTable('staff_invitation')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_by', 'text', (column) => column.references('account.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();

  await db.schema
    .createTable('erasure_request')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('message', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('reason', 'text')
    .addColumn('decided_by', 'text', (column) => column.references('account.id'))
    .addColumn('decided_at', 'text')
    .execute();
  await db.schema
    .createIndex('erasure_request_account_id')
    .on('erasure_request')
    .columns(['account_id'])
    .execute();
  // One at a time: whoever asks twice has asked once.
  await db.schema
    .createIndex('erasure_request_waiting')
    .on('erasure_request')
    .unique()
    .columns(['account_id'])
    .where(sql.ref('decided_at'), 'is', null)
    .execute();
}
