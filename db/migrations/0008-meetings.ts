import type { Kysely } from 'kysely';

import { bytesType } from '../dialect';

/** Meetings, who comes to them, and the pictures of where they are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('upload')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('width', 'integer', (column) => column.notNull())
    .addColumn('height', 'integer', (column) => column.notNull())
    .addColumn('content', bytesType(db), (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('meeting_series')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) =>
      column.notNull().references('dialogue.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('meeting_series_dialogue_id')
    .on('meeting_series')
    .columns(['dialogue_id'])
    .execute();

  await db.schema
    .createTable('meeting')
    .addColumn('step_id', 'text', (column) =>
      column.notNull().primaryKey().references('dialogue_step.id').onDelete('cascade'),
    )
    .addColumn('series_id', 'text', (column) => column.references('meeting_series.id'))
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('cap', 'integer')
    .addColumn('seats_taken', 'integer', (column) => column.notNull())
    .addColumn('last_place', 'integer', (column) => column.notNull())
    .addColumn('closes_on', 'text')
    .addColumn('step_free', 'text')
    .addColumn('hearing_loop', 'text')
    .addColumn('interpreters', 'text', (column) => column.notNull())
    .addColumn('travel', 'text')
    .addColumn('digital_link', 'text')
    .addColumn('agenda', 'text')
    .addColumn('representatives', 'text', (column) => column.notNull())
    .addColumn('picture_id', 'text', (column) => column.references('upload.id'))
    .addColumn('picture_alt', 'text')
    .addColumn('moved_at', 'text')
    .addColumn('change_note', 'text')
    .addColumn('needs_disposed_at', 'text')
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('meeting_series_id').on('meeting').columns(['series_id']).execute();

  await db.schema
    .createTable('registration')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('meeting_id', 'text', (column) => column.notNull().references('meeting.step_id'))
    .addColumn('joined_id', 'text', (column) => column.notNull())
    .addColumn('form_key', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) => column.references('account.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('consented_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('cancelled_at', 'text')
    .addColumn('reminded_at', 'text')
    .addColumn('came', 'integer')
    .addColumn('disposed_at', 'text')
    .execute();
  await db.schema
    .createIndex('registration_meeting_id_form_key')
    .on('registration')
    .unique()
    .columns(['meeting_id', 'form_key'])
    .execute();
  await db.schema
    .createIndex('registration_meeting_id_place')
    .on('registration')
    .unique()
    .columns(['meeting_id', 'place'])
    .execute();
  await db.schema.createIndex('registration_joined_id').on('registration').columns(['joined_id']).execute();
  await db.schema.createIndex('registration_account_id').on('registration').columns(['account_id']).execute();
  await db.schema.createIndex('registration_email').on('registration').columns(['email']).execute();

  await db.schema
    .createTable('registration_need')
    .addColumn('registration_id', 'text', (column) =>
      column.notNull().references('registration.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('registration_need_key', ['registration_id', 'kind'])
    .execute();
}
