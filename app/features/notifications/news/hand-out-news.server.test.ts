import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { addDaysToInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';
import { openDatabase } from '~db/migrate';

import { addFollower } from '../../../../tests/support/add-follower';
import { makeDatabase, type DatabasePlace } from '../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { announce } from '../announce.server';
import { announceTimes } from './announce-times.server';
import { handOutNews } from './hand-out-news.server';
import { newsMailData } from './news-mail-data';
import { sendDigests } from './send-digests.server';

const now = sampleNow;
const instant = now.toISOString();
const at = (days: number) => new Date(addDaysToInstant(instant, days));

describe.each(['sqlite', 'postgres'] as const)('on %s', (dialect) => {
  let place: DatabasePlace;
  /** On PostgreSQL each has connections of its own, as processes do. Connections to one SQLite file can't wait for each other within one process, so there they share. */
  let processes: Database[] = [];
  const db = () => processes[0]!;

  beforeAll(async () => {
    place = await makeDatabase(dialect);
    processes = [await openDatabase(place.url)];
    for (let more = 0; more < 3; more += 1)
      processes.push(dialect === 'sqlite' ? db() : await openDatabase(place.url));
  });
  afterAll(async () => {
    await Promise.all([...new Set(processes)].map((process) => process.destroy()));
    await place.remove();
  });
  beforeEach(async () => {
    for (const table of ['outgoing_mail', 'follower', 'news', 'dialogue'] as const)
      await db().deleteFrom(table).execute();
  });

  const save = (changes: Partial<DialogueRecord> = {}, when = now) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue(changes), { now: when }));
  const mails = async () =>
    (await db().selectFrom('outgoing_mail').selectAll().orderBy('recipient').execute()).map((row) => ({
      to: row.recipient,
      ...newsMailData.parse(row.data === null ? null : fromJson(row.data)),
    }));
  const tell = (dialogueId: string, key: string, dueAt = instant) =>
    announce(db(), { key, dialogueId, kind: 'result_published', subjectId: null, dueAt }, instant);

  test('someone who follows a dialogue, its theme, its area or the portal is told; nobody else is', async () => {
    const id = await save();
    const term = async (kind: 'theme' | 'area') =>
      (await db().selectFrom('term').select('id').where('kind', '=', kind).executeTakeFirstOrThrow()).id;
    await addFollower(db(), 'dialog@example.se', { scope: 'dialogue', targetId: id });
    await addFollower(db(), 'tema@example.se', { scope: 'theme', targetId: await term('theme') });
    await addFollower(db(), 'omrade@example.se', { scope: 'area', targetId: await term('area') });
    await addFollower(db(), 'allt@example.se', { scope: 'portal' });
    await addFollower(db(), 'annat@example.se', { scope: 'dialogue', targetId: 'another' });
    await addFollower(db(), 'obekraftad@example.se', { scope: 'portal', confirmedAt: null });
    await tell(id, 'a');
    await handOutNews(db(), now);
    expect((await mails()).map(({ to }) => to)).toEqual([
      'allt@example.se',
      'dialog@example.se',
      'omrade@example.se',
      'tema@example.se',
    ]);
  });

  test('someone who follows it in several ways gets one mail, as often as the most frequent', async () => {
    const id = await save();
    const follower = await addFollower(db(), 'alla@example.se', { scope: 'portal', frequency: 'weekly' });
    await addFollower(db(), 'alla@example.se', { scope: 'dialogue', targetId: id, frequency: 'at_once' });
    await tell(id, 'a');
    await tell(id, 'b');
    await handOutNews(db(), now);
    await sendDigests(db(), at(10));
    const [mail, ...others] = await mails();
    expect(mail).toMatchObject({ to: 'alla@example.se', followerId: follower, frequency: 'at_once' });
    expect(mail?.newsIds).toHaveLength(2);
    expect(others).toEqual([]);
  });

  test('several processes at once tell everyone once', async () => {
    const id = await save();
    for (let number = 0; number < 10; number += 1) {
      const frequency = number < 5 ? 'at_once' : 'daily';
      await addFollower(db(), `f${number}@example.se`, { scope: 'portal', frequency });
    }
    for (const key of ['a', 'b', 'c']) await tell(id, key);
    await Promise.all(processes.map((process) => handOutNews(process, now)));
    await Promise.all(processes.map((process) => sendDigests(process, at(1))));
    const sent = await mails();
    for (let number = 0; number < 10; number += 1) {
      const told = sent.filter(({ to }) => to === `f${number}@example.se`).flatMap(({ newsIds }) => newsIds);
      expect(told).toHaveLength(3);
      expect(new Set(told).size).toBe(3);
    }
  });

  test('nothing is told before its time, nor of a dialogue that is not public', async () => {
    const id = await save();
    const draft = await save({ slug: 'utkast', publishedAt: addDaysToInstant(instant, 5) });
    await addFollower(db(), 'a@example.se', { scope: 'portal' });
    await tell(id, 'later', addDaysToInstant(instant, 2));
    await tell(draft, 'hidden');
    await handOutNews(db(), now);
    expect(await mails()).toEqual([]);
    await handOutNews(db(), at(2));
    expect(await mails()).toHaveLength(1);
    // The draft's own publication is told; what was there from the beginning is not.
    await handOutNews(db(), at(5));
    const told = (await mails()).flatMap(({ newsIds }) => newsIds);
    const kinds = await db().selectFrom('news').select('kind').where('id', 'in', told).execute();
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['dialogue_published', 'result_published']);
  });

  test('the day’s and the week’s mails are collected until their morning, and go once', async () => {
    const id = await save();
    await addFollower(db(), 'dag@example.se', { scope: 'portal', frequency: 'daily' });
    await addFollower(db(), 'vecka@example.se', { scope: 'portal', frequency: 'weekly' });
    // Sunday evening; the next morning is a Monday's.
    await tell(id, 'a');
    await handOutNews(db(), now);
    await sendDigests(db(), now);
    expect(await mails()).toEqual([]);
    await tell(id, 'b', '2026-11-23T10:00:00.000Z');
    const monday = new Date('2026-11-23T06:00:00.000Z');
    await sendDigests(db(), monday);
    await sendDigests(db(), monday);
    expect((await mails()).map(({ to, newsIds }) => [to, newsIds.length])).toEqual([
      ['dag@example.se', 1],
      ['vecka@example.se', 1],
    ]);
    await handOutNews(db(), new Date('2026-11-23T12:00:00.000Z'));
    await sendDigests(db(), new Date('2026-11-24T06:00:00.000Z'));
    expect((await mails()).map(({ to }) => to)).toEqual([
      'dag@example.se',
      'dag@example.se',
      'vecka@example.se',
    ]);
  });

  test('a process that dies while it hands out loses nothing and doubles nothing', async () => {
    const id = await save();
    await addFollower(db(), 'a@example.se', { scope: 'portal' });
    await tell(id, 'a');
    const dying = db().withPlugin({
      transformQuery({ node }) {
        if (node.kind === 'InsertQueryNode' && JSON.stringify(node.into).includes('outgoing_mail'))
          throw new Error('killed');
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    await expect(handOutNews(dying, now)).rejects.toThrow('killed');
    expect(await mails()).toEqual([]);
    await handOutNews(db(), now);
    await handOutNews(db(), now);
    expect(await mails()).toHaveLength(1);
  });

  test('time alone brings an opening and a closing, each told once', async () => {
    await addFollower(db(), 'a@example.se', { scope: 'portal' });
    await save({ opensAt: at(2).toISOString(), closesAt: at(12).toISOString() });
    const kinds = async (when: Date) => {
      await announceTimes(db(), when);
      await announceTimes(db(), when);
      await handOutNews(db(), when);
      const rows = await db().selectFrom('news').select('kind').orderBy('due_at').execute();
      return rows.map(({ kind }) => kind);
    };
    expect(await kinds(at(1))).toEqual([]);
    expect(await kinds(at(3))).toEqual(['dialogue_opened']);
    expect(await kinds(at(8))).toEqual(['dialogue_opened']);
    expect(await kinds(at(10))).toEqual(['dialogue_opened', 'dialogue_closing']);
    expect(await kinds(at(13))).toEqual(['dialogue_opened', 'dialogue_closing']);
    expect(await mails()).toHaveLength(2);
  });
});
