import { beforeAll, describe, expect, test } from 'vitest';

import { recordToRow } from '~/features/dialogues/dialogue-row';
import { publicPartOf } from '~/features/dialogues/public-part';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { searchDialogues } from '~/features/dialogues/search-dialogues.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { completeDrafts } from '~/features/planning/public-part/fill-draft.server';
import { recordFromDraft } from '~/features/planning/public-part/record-from-draft';
import { dayOf } from '~/platform/clock';
import { readContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import { demoDialogues } from '~db/seeds/demo';
import { demoDrafts } from '~db/seeds/demo/plans/drafts';

import { eachDatabase, withDatabase } from '../../../tests/support/database';
import { sampleDialogue } from '../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../tests/support/sample-meeting';
import { demoCalendar, fillDemo } from './fill-demo.server';
import { moveDemo, movedColumns, movedTogether } from './move-demo.server';

/** What people have done keeps its time. */
const stayingTables = [
  'accessibility_report',
  ...['account', 'session', 'sign_in_token', 'passkey', 'staff_invitation', 'role_assignment'],
  ...['code_batch', 'one_time_code', 'erasure_request', 'upload', 'audit_entry', 'setting'],
  'setting_version',
  ...['draft_value', 'draft_comment', 'dialogue_note', 'contribution_wording', 'contribution_origin'],
  // What has been handed over, sent or reported is never changed, not even its day.
  ...['handover', 'feedback_round', 'report_version'],
  ...['follower', 'subscription', 'follower_news', 'news', 'outgoing_mail'],
  ...['registration', 'registration_call'],
  ...['decision_file', 'feedback_told', 'feedback_opt_out'],
];

/** Filled late on a day of summer time, moved early on one of winter time. */
const filled = new Date('2026-10-01T21:30:00.000Z');
const later = new Date('2026-11-21T23:10:00.000Z');

eachDatabase((db) => {
  describe('a demo that was filled weeks ago', () => {
    let version = 0;
    beforeAll(async () => {
      await fillDemo(db(), filled, sampleSecrets);
      await completeDrafts(db(), filled);
      await db()
        .insertInto('accessibility_report')
        .values({
          id: 'a',
          reference: 'R-1',
          message: 'Hej',
          page: null,
          wants_accessible_version: 0,
          email: null,
          language: 'sv',
          created_at: filled.toISOString(),
          handled_at: null,
        })
        .execute();
      version = await readContentVersion(db());
      await fillDemo(db(), later, sampleSecrets);
    });

    test('stands as if it had been filled today', async () => {
      const rows = await db().selectFrom('dialogue').selectAll().execute();
      const bySlug = new Map(rows.map((row) => [row.slug, row]));
      const steps = await db().selectFrom('dialogue_step').selectAll().orderBy('position').execute();
      const decisions = await db().selectFrom('decision').selectAll().orderBy('position').execute();
      const results = await db().selectFrom('result_version').selectAll().orderBy('version').execute();
      for (const make of demoDialogues) {
        const record = make(demoCalendar(later));
        const row = bySlug.get(record.slug);
        expect(row).toMatchObject(recordToRow(record));
        const ofThis = <Part extends { dialogue_id: string }>(parts: Part[]) =>
          parts.filter((part) => part.dialogue_id === row?.id);
        expect(ofThis(steps).map((step) => [step.starts_at, step.ends_at])).toEqual(
          (record.steps ?? []).map((step) => [step.startsAt, step.endsAt ?? null]),
        );
        expect(ofThis(decisions).map((decision) => decision.decided_on)).toEqual(
          (record.decisions ?? []).map((decision) => decision.decidedOn ?? null),
        );
        expect(ofThis(results).map((result) => result.published_at)).toEqual(
          (record.results ?? []).map((result) => result.publishedAt),
        );
        const draft = await readDraft(db(), { id: row?.id ?? '', sourceLanguage: 'sv' });
        const terms = [record.body, ...(record.areas ?? []), ...(record.themes ?? [])];
        const { way, opensAt, closesAt } = recordFromDraft(draft, {
          term: (_kind, slug) => terms.find((term) => term?.slug === slug),
          published: null,
        });
        const part = publicPartOf(record);
        expect({ way, opensAt, closesAt }).toEqual({
          way: part.way,
          opensAt: part.opensAt,
          closesAt: part.closesAt,
        });
      }
      expect(rows).toHaveLength(demoDialogues.length + demoDrafts.length);
    });

    test('has nothing that was written later than now', async () => {
      const now = later.toISOString();
      for (const { created_at: created, updated_at: updated } of await db()
        .selectFrom('dialogue')
        .selectAll()
        .execute()) {
        expect(created <= now).toBe(true);
        expect(updated <= now).toBe(true);
      }
    });

    test('has nothing said before its dialogue opened', async () => {
      const said = await db()
        .selectFrom('contribution')
        .innerJoin('dialogue', 'dialogue.id', 'contribution.dialogue_id')
        .select(['slug', 'said_on', 'opens_at', 'received_at'])
        .execute();
      expect(said.length).toBeGreaterThan(1000);
      const now = later.toISOString();
      const early = said.filter((one) => one.said_on < dayOf(one.opens_at ?? '') || one.received_at > now);
      expect(early).toEqual([]);
    });

    test('is read anew by kept pages, and is moved once a day', async () => {
      expect(await readContentVersion(db())).toBe(version + 1);
      await moveDemo(db(), new Date(later.getTime() + 3_600_000));
      expect(await readContentVersion(db())).toBe(version + 1);
    });

    test('is never moved back', async () => {
      await moveDemo(db(), filled);
      expect(await readContentVersion(db())).toBe(version + 1);
    });

    test('is searched as before', async () => {
      const search = await searchDialogues(db(), 'skolväg', { language: 'sv', now: later });
      expect(search.hits.size).toBeGreaterThan(0);
    });

    test('leaves what people have sent at its time', async () => {
      const report = await db()
        .selectFrom('accessibility_report')
        .select('created_at')
        .executeTakeFirstOrThrow();
      expect(report.created_at).toBe(filled.toISOString());
    });
  });

  test('every column that holds a moment is either moved or known to stay', async () => {
    const tables = await db().introspection.getTables();
    const moments = tables.flatMap(({ name, columns }) =>
      columns
        .filter((column) => /_(at|on|from|until)$/.test(column.name))
        .map((column) => `${name}.${column.name}`),
    );
    const moved = Object.entries({ ...movedColumns, ...movedTogether }).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    );
    const staying = moments.filter((column) => stayingTables.includes(column.split('.')[0] ?? ''));
    expect([...moved, ...staying].sort()).toEqual(moments.sort());
  });
});

test('a database that is no demo is not touched', async () => {
  await withDatabase('sqlite', async (db) => {
    await db.transaction().execute((trx) => saveDialogue(trx, sampleDialogue(), { now: filled }));
    const before = await snapshot(db);
    await fillDemo(db, later, sampleSecrets);
    expect(await snapshot(db)).toEqual(before);
    expect(await db.selectFrom('setting').selectAll().execute()).toEqual([]);
  });
});

test('several servers that start at once move it once', async () => {
  await withDatabase('postgres', async (db) => {
    await fillDemo(db, filled, sampleSecrets);
    await Promise.all([1, 2, 3].map(() => moveDemo(db, later)));
    const make = demoDialogues[0]!;
    const { opensAt, slug } = make(demoCalendar(later));
    const row = await db
      .selectFrom('dialogue')
      .select('opens_at')
      .where('slug', '=', slug)
      .executeTakeFirst();
    expect(row?.opens_at).toBe(opensAt);
    const setting = await db.selectFrom('setting').select('value').executeTakeFirst();
    expect(setting?.value).toBe(dayOf(later));
  });
});

function snapshot(db: Database) {
  const tables = ['dialogue', 'dialogue_step', 'content_version', 'search_document'] as const;
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
}
