import { describe, expect, test } from 'vitest';

import { publicPartOf } from '~/features/dialogues/public-part';
import { demoCalendar } from '~/features/kommun/fill-demo.server';
import { newId } from '~/platform/ids';
import type { DialogueRecord, StepRecord, TermRef } from '~db/dialogue-record';
import type { TermKind } from '~db/schema/term';
import { demoDialogues } from '~db/seeds/demo';

import { keyOf, storedValue, type Draft } from '../draft/draft';
import { planFields } from '../plan/plan-fields';
import { draftFromRecord } from './draft-from-record';
import { changesTo } from './fill-draft';
import { recordFromDraft } from './record-from-draft';

const now = new Date('2026-11-22T18:00:00.000Z');
const records = demoDialogues.map((make) => make(demoCalendar(now)));

/** A working copy after a record was filled in: into an empty one, or into one that stands. */
function filledFrom(record: DialogueRecord, before?: Draft): Draft {
  const draft: Draft = before ?? { source: record.sourceLanguage, versions: new Map() };
  const versions = new Map(draft.versions);
  const changes = changesTo(draft, draftFromRecord(publicPartOf(record), newId));
  for (const { field, item, seen, value } of changes) {
    const key = keyOf(field, item);
    if (JSON.stringify(versions.get(key)?.value) !== JSON.stringify(value))
      versions.set(key, { field, item, version: seen + 1, value, changedBy: null, changedAt: '' });
  }
  return { source: draft.source, versions };
}

/** The words of a record's own lists. */
const termsOf = (record: DialogueRecord) => (kind: TermKind, slug: string) => {
  const lists: Readonly<Record<TermKind, readonly (TermRef | undefined)[]>> = {
    body: [record.body],
    area: record.areas ?? [],
    theme: record.themes ?? [],
    target_group: record.targetGroups ?? [],
  };
  return lists[kind].find((term) => term?.slug === slug);
};

describe('a working copy made from what is published says the same', () => {
  for (const record of records) {
    test(record.slug, () => {
      const part = publicPartOf(record);
      const draft = filledFrom(record);
      const term = termsOf(record);
      expect(recordFromDraft(draft, { term, published: part })).toEqual(part);
      // Without what is published, only the level is not known: nobody has decided it here.
      const alone = recordFromDraft(draft, { term, published: null });
      expect({ ...alone, methods: new Set(alone.methods) }).toEqual({
        ...part,
        methods: new Set(part.methods),
      });
    });
  }

  test('every value can be read back as its field keeps it', () => {
    for (const record of records) {
      const draft = filledFrom(record);
      for (const { field, item } of draft.versions.values()) {
        const own = Object.values(planFields).find(({ name }) => name === field);
        expect(own && storedValue<unknown>(draft, own, item)).not.toBeNull();
      }
    }
  });

  test('filled again with the same, nothing but the ids of its steps is different', () => {
    const [record] = records;
    if (record === undefined) throw new Error('the demo has dialogues');
    const draft = filledFrom(record);
    const again = changesTo(draft, draftFromRecord(publicPartOf(record), newId)).filter(
      ({ field, item, value }) =>
        JSON.stringify(draft.versions.get(keyOf(field, item))?.value) !== JSON.stringify(value),
    );
    expect(new Set(again.map(({ field }) => field))).toEqual(new Set(['way', 'wayTitle', 'wayDescription']));
  });
});

describe('what is published of a working copy', () => {
  const record: DialogueRecord = {
    slug: 'lek',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    title: { sv: 'Lek', en: 'Play' },
    purpose: { sv: 'Vi vill veta.' },
    opensAt: '2026-12-01T07:30:00.000Z',
    closesAt: '2026-12-20T23:00:00.000Z',
    methods: ['survey', 'map'],
    publishedAt: '2026-11-01T00:00:00.000Z',
  };
  const surroundings = { term: () => undefined, published: publicPartOf(record) };

  test('a translation of an earlier text gives way to the original until it is made anew', () => {
    const changed = { ...record, title: { sv: 'Lek vid ån' } };
    const draft = filledFrom(record);
    const key = keyOf('title', 'sv');
    const stands = draft.versions.get(key);
    if (stands === undefined) throw new Error('the title was filled in');
    const versions = new Map(draft.versions).set(key, {
      ...stands,
      version: 2,
      value: { text: 'Lek vid ån', of: null },
    });
    expect(recordFromDraft({ ...draft, versions }, surroundings).title).toEqual(changed.title);
    // A list that is read again brings its translation along with its text.
    const refilled = filledFrom({ ...record, title: { sv: 'Ny lek', en: 'New play' } }, draft);
    expect(recordFromDraft(refilled, surroundings).title).toEqual({ sv: 'Ny lek', en: 'New play' });
  });

  test('what a list no longer says is taken away', () => {
    const refilled = filledFrom({ ...record, methods: ['map'], title: { sv: 'Lek' } }, filledFrom(record));
    const part = recordFromDraft(refilled, surroundings);
    expect(part.title).toEqual({ sv: 'Lek' });
    expect(part.methods).toEqual(['map']);
  });

  test('an hour that is published stays while its day does', () => {
    const draft = filledFrom(record);
    expect(recordFromDraft(draft, surroundings).opensAt).toBe(record.opensAt);
    const versions = new Map(draft.versions).set('opensOn.', {
      ...draft.versions.get('opensOn.')!,
      value: '2026-12-02',
    });
    expect(recordFromDraft({ ...draft, versions }, surroundings).opensAt).toBe('2026-12-01T23:00:00.000Z');
  });

  test('a step with its hours and its place keeps them, over midnight and when the clocks are turned too', () => {
    const way: StepRecord[] = [
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutar' },
        place: { sv: 'Stadshuset' },
        startsAt: '2026-12-01T17:30:00.000Z',
        endsAt: '2026-12-01T19:00:00.000Z',
        hasTime: true,
      },
      {
        kind: 'collection',
        mode: 'circle',
        title: { sv: 'Natten' },
        startsAt: '2026-10-24T20:00:00.000Z',
        endsAt: '2026-10-25T07:15:00.000Z',
        hasTime: true,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Vi läser' },
        place: { sv: 'Biblioteket' },
        startsAt: '2026-12-09T23:00:00.000Z',
      },
    ];
    const planned = publicPartOf({ ...record, steps: way }).way;
    expect(planned).toEqual(way);
    const inOrder = [...way].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
    expect(recordFromDraft(filledFrom({ ...record, steps: way }), surroundings).way).toEqual(inOrder);
  });

  test('methods keep the order in which they are published', () => {
    expect(recordFromDraft(filledFrom(record), surroundings).methods).toEqual(['survey', 'map']);
  });
});
