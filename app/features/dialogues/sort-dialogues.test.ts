import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dialogueStates } from './dialogue';
import { sortOrders } from './dialogue-filter';
import type { DialogueSummary } from './dialogue-summary';
import { sortDialogues } from './sort-dialogues';

const swedish = new Intl.Collator('sv-SE');

function dialogue(
  slug: string,
  {
    timing,
    ...changes
  }: Partial<Omit<DialogueSummary, 'timing'>> & { timing?: Partial<DialogueSummary['timing']> } = {},
): DialogueSummary {
  return {
    slug,
    kind: 'resident',
    state: 'open',
    level: 'dialogue',
    title: { text: slug, language: 'sv' },
    purpose: { text: 'x', language: 'sv' },
    body: null,
    areas: [],
    themes: [],
    targetGroups: [],
    methods: [],
    timing: { opensAt: null, closesAt: null, daysLeft: null, lastDay: null, decidedOn: null, ...timing },
    participants: null,
    year: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    hasResult: false,
    hasReport: false,
    ...changes,
  };
}

const slugs = (dialogues: readonly DialogueSummary[]) => dialogues.map(({ slug }) => slug);

describe('the order of dialogues', () => {
  test('by title is that of the reader’s alphabet', () => {
    const titles = ['Ödegården', 'Zinken', 'ängen', 'Ån', 'badet', 'Apan'];
    const shown = sortDialogues(
      titles.map((title) => dialogue(title)),
      'title',
      swedish,
    );
    expect(slugs(shown)).toEqual(['Apan', 'badet', 'Zinken', 'Ån', 'ängen', 'Ödegården']);
  });

  test('by what is next: first what can be taken part in, soonest closing first, then what opens soonest', () => {
    const shown = sortDialogues(
      [
        dialogue('cancelled', { state: 'cancelled' }),
        dialogue('finished', { state: 'finished' }),
        dialogue('decided-before', { state: 'decided', timing: { decidedOn: '2026-01-01' } }),
        dialogue('decided-lately', { state: 'decided', timing: { decidedOn: '2026-10-01' } }),
        dialogue('analysing', { state: 'analysing' }),
        dialogue('opens-later', { state: 'planned', timing: { opensAt: '2027-02-01T00:00:00.000Z' } }),
        dialogue('opens-sometime', { state: 'planned' }),
        dialogue('opens-soon', { state: 'planned', timing: { opensAt: '2026-12-01T00:00:00.000Z' } }),
        dialogue('open-ended'),
        dialogue('closes-later', { timing: { closesAt: '2027-01-01T00:00:00.000Z' } }),
        dialogue('closes-soon', { timing: { closesAt: '2026-12-01T00:00:00.000Z' } }),
      ],
      'next',
      swedish,
    );
    expect(slugs(shown)).toEqual([
      'closes-soon',
      'closes-later',
      'open-ended',
      'opens-soon',
      'opens-later',
      'opens-sometime',
      'analysing',
      'decided-lately',
      'decided-before',
      'finished',
      'cancelled',
    ]);
  });

  test('by relevance follows the ranks, lower first, and among equals the titles', () => {
    const rank = new Map([
      ['a', 3],
      ['b', -2],
      ['c', 3],
    ]);
    const shown = sortDialogues(
      [dialogue('c'), dialogue('a'), dialogue('b')],
      'relevance',
      swedish,
      (slug) => rank.get(slug) ?? 0,
    );
    expect(slugs(shown)).toEqual(['b', 'a', 'c']);
  });

  test('is the same however they came, and loses none', () => {
    const moment = fc.option(fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'), {
      nil: null,
    });
    const dialogues = fc.uniqueArray(
      fc
        .record({
          slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
          title: fc.constantFrom('Å', 'a', 'A', 'é'),
          state: fc.constantFrom(...dialogueStates),
          opensAt: moment,
          closesAt: moment,
          decidedOn: fc.option(fc.constantFrom('2026-01-01', '2026-03-01'), { nil: null }),
        })
        .map(({ slug, title, state, ...timing }) =>
          dialogue(slug, { title: { text: title, language: 'sv' }, state, timing }),
        ),
      { selector: ({ slug }) => slug },
    );
    fc.assert(
      fc.property(
        dialogues,
        fc.constantFrom(...sortOrders),
        fc.infiniteStream(fc.nat()),
        (given, order, picks) => {
          const shuffled = [...given].sort(() => ((picks.next().value ?? 0) % 2) - 0.5);
          const sorted = sortDialogues(given, order, swedish);
          expect(slugs(sortDialogues(shuffled, order, swedish))).toEqual(slugs(sorted));
          expect(slugs(sorted).sort()).toEqual(slugs(given).sort());
        },
      ),
    );
  });
});
