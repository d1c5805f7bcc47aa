import { describe, expect, test } from 'vitest';

import { deriveState, dialogueStates, type DialogueState } from '~/features/dialogues/dialogue';
import { influenceLevels, isParticipation } from '~/features/dialogues/influence-level';
import { isMethodCode, methodCodes } from '~/features/dialogues/method';
import { readSummaries } from '~/features/dialogues/read-summaries.server';
import { dayOf, toInstant } from '~/platform/clock';
import { readContentVersion } from '~/platform/content-version.server';
import type { DialogueRecord } from '~db/dialogue-record';
import { demoDialogues } from '~db/seeds/demo';

import { eachDatabase } from '../../../tests/support/database';
import { sampleSecrets } from '../../../tests/support/sample-meeting';
import { demoCalendar, fillDemo } from './fill-demo.server';

/** Just after midnight in Sweden, when the least of the day has happened. */
const now = new Date('2026-11-21T23:00:30.000Z');
const recordsOn = (date: Date) => demoDialogues.map((make) => make(demoCalendar(date)));
const records = recordsOn(now);

/** The days of two years to come, some way apart, at different hours; the days on which clocks change among them. */
const daysAhead = [
  ...Array.from({ length: 50 }, (_, index) => new Date(now.getTime() + index * (15 * 24 + 7) * 3_600_000)),
  new Date('2027-03-28T01:30:00.000Z'),
  new Date('2027-10-31T00:30:00.000Z'),
  new Date('2028-02-29T12:00:00.000Z'),
];

function stateOf(record: DialogueRecord, at: Date): DialogueState {
  const days = (record.decisions ?? []).map(({ decidedOn }) => decidedOn);
  const dated = days.filter((day) => day !== undefined).sort();
  const states = (record.actions ?? []).map(({ updates }) => updates.at(-1)?.state ?? 'planned');
  return deriveState(
    {
      opensAt: record.opensAt ?? null,
      closesAt: record.closesAt ?? null,
      cancelledAt: record.cancelledAt ?? null,
      completedAt: record.completedAt ?? null,
      decidedOn: dated[0] ?? null,
      hasUndatedDecision: dated.length < days.length,
      decisionExpected: record.decisionExpectedOn !== undefined,
      feedbackGivenOn: record.feedbackGivenOn ?? null,
      openActions: states.filter((state) => state !== 'done' && state !== 'stopped').length,
      reportedState: record.reportedState ?? null,
    },
    toInstant(at),
    dayOf(at),
  );
}

describe('the demo', () => {
  test('has at least forty dialogues, each with an address of its own', () => {
    expect(records.length).toBeGreaterThanOrEqual(40);
    expect(new Set(records.map(({ slug }) => slug)).size).toBe(records.length);
    for (const { slug } of records) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('shows every level and every method, and no method that the portal does not know', () => {
    const levels = new Set(records.map(({ influenceLevel }) => influenceLevel));
    expect(influenceLevels.filter((level) => !levels.has(level))).toEqual([]);
    const used = new Set(
      records.flatMap(({ methods = [], steps = [] }) => [
        ...methods,
        ...steps.flatMap(({ method }) => method ?? []),
      ]),
    );
    expect(methodCodes.filter((code) => !used.has(code))).toEqual([]);
    expect([...used].filter((code) => !isMethodCode(code))).toEqual([]);
  });

  test('spans several years', () => {
    const years = new Set(
      records.map(({ opensAt }) => opensAt?.slice(0, 4)).filter((year) => year !== undefined),
    );
    expect(years.size).toBeGreaterThanOrEqual(4);
  });

  test('has, filled on any day of the coming two years, every state and something to take part in', () => {
    for (const day of daysAhead) {
      const filled = recordsOn(day);
      const states = filled.map((record) => stateOf(record, day));
      expect(
        dialogueStates.filter((state) => !states.includes(state)),
        day.toISOString(),
      ).toEqual([]);
      const open = filled.filter(
        (record, index) => states[index] === 'open' && isParticipation(record.influenceLevel),
      );
      expect(open.length, day.toISOString()).toBeGreaterThanOrEqual(3);
    }
  });

  test('tells of nothing that has not happened yet', () => {
    const [instant, today] = [toInstant(now), dayOf(now)];
    const early = records.flatMap(({ slug, ...record }) => {
      const instants = [record.publishedAt, record.cancelledAt, record.completedAt];
      instants.push(...(record.results ?? []).map(({ publishedAt }) => publishedAt));
      instants.push(
        ...[...(record.decisions ?? []), ...(record.actions ?? [])].map(({ recordedAt }) => recordedAt),
      );
      const days = [record.feedbackGivenOn, ...(record.decisions ?? []).map(({ decidedOn }) => decidedOn)];
      days.push(
        ...(record.actions ?? []).flatMap(({ updates }) => updates.map(({ updatedOn }) => updatedOn)),
      );
      const counted = (record.steps ?? []).filter(
        ({ attended, startsAt }) => attended !== undefined && startsAt > instant,
      );
      return [
        ...instants.filter((moment) => moment !== undefined && moment > instant),
        ...days.filter((day) => day !== undefined && day > today),
        ...counted.map(({ startsAt }) => startsAt),
      ].map((moment) => `${slug} ${moment}`);
    });
    expect(early).toEqual([]);
    for (const { publishedAt, slug } of records) expect(publishedAt, slug).toBeDefined();
  });

  test('puts what belongs together in its order: opening, closing, decision; steps; versions; updates', () => {
    for (const { slug, opensAt, closesAt, steps = [], results = [], actions = [] } of records) {
      if (opensAt !== undefined && closesAt !== undefined) expect(opensAt < closesAt, slug).toBe(true);
      const ordered = (moments: string[]) => expect([...moments].sort(), slug).toEqual(moments);
      ordered(steps.map(({ startsAt }) => startsAt));
      ordered(results.map(({ publishedAt }) => publishedAt));
      for (const { updates } of actions) ordered(updates.map(({ updatedOn }) => updatedOn));
      for (const { startsAt, endsAt } of steps)
        if (endsAt !== undefined) expect(startsAt < endsAt, slug).toBe(true);
    }
  });

  test('is whole in every language that a dialogue’s title has', () => {
    const gaps = records.flatMap((record) => {
      const languages = Object.keys(record.title);
      return localizedIn(record, '').flatMap(({ path, texts }) =>
        languages
          .filter((language) => !Object.hasOwn(texts, language) || isEmpty(texts[language]))
          .map((language) => `${record.slug}${path} ${language}`),
      );
    });
    expect(gaps).toEqual([]);
    const translated = records.filter(({ title }) => Object.keys(title).length === 7);
    expect(translated.length).toBeGreaterThanOrEqual(5);
  });
});

eachDatabase((db) => {
  test('an empty database is filled with all of it, once', async () => {
    await fillDemo(db(), now, sampleSecrets);
    const read = await readSummaries(db(), { language: 'sv', now });
    expect(read.map(({ summary }) => [summary.slug, summary.state]).sort()).toEqual(
      records.map((record) => [record.slug, stateOf(record, now)]).sort(),
    );
    const version = await readContentVersion(db());
    await fillDemo(db(), now, sampleSecrets);
    expect(await readContentVersion(db())).toBe(version);
    expect(await readSummaries(db(), { language: 'sv', now })).toEqual(read);
  });
});

/** Every text of a value that is told in several languages, with where it stands; without names of terms and groups, which are often a place's. */
function localizedIn(value: unknown, path: string): { path: string; texts: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if ('sv' in value) return [{ path, texts: value }];
  return Object.entries(value)
    .filter(([key]) => key !== 'label' && !(key === 'name' && 'slug' in value))
    .flatMap(([key, part]) => localizedIn(part, `${path}.${key}`));
}

function isEmpty(text: unknown): boolean {
  return Array.isArray(text)
    ? text.length === 0 || text.some(isEmpty)
    : typeof text !== 'string' || text.trim() === '';
}
