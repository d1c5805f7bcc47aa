import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { draftOf, textIn } from '../../../tests/support/draft-of';

import { parseEvaluation, readTypedEvaluation } from './evaluation/evaluation';
import { showParticipation } from './figures/show-participation';
import { isTooFew, showQuestions } from './figures/show-questions';
import { followUpFields, writeGroups } from './follow-up-fields';
import { findLessons, nearestLessons, type ArchivedLesson } from './lessons/lesson-archive';
import { draftReport, type ReportFacts } from './report/draft-report';
import { reportContent, reportObstacles } from './report/report-content';

const words = { t: getT('sv'), format: formatFor(languageOrSource('sv')) };
const nothingAnswered = { answered: 0, questions: [], quotes: [] };
const nothingKnown = { participants: null, published: [], names: [] };

describe('figures that are typed', () => {
  const read = (text: string) => followUpFields.counted.read({ '': text });

  test('are a group on each line, with its share when it is known', () => {
    expect(read('Kvinnor: 34, 49 %\n\nMän:21\nUnga under 20 : 7 (12,5 %)')).toEqual({
      kind: 'value',
      value: [
        { label: 'Kvinnor', count: 34, share: 49 },
        { label: 'Män', count: 21 },
        { label: 'Unga under 20', count: 7, share: 12.5 },
      ],
    });
  });

  test('say where a number is missing', () => {
    for (const text of ['Kvinnor', 'Kvinnor: många', 'Kvinnor: 3, 140 %'])
      expect(read(text)).toMatchObject({ kind: 'wrong', problems: [{ code: 'not-a-number' }] });
  });

  test('come back as they were written', () => {
    const group = fc.record({
      label: fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9 -]{0,20}[a-z]$/),
      count: fc.nat(999_999),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 20 }), (groups) => {
        expect(read(writeGroups(groups))).toEqual({ kind: 'value', value: groups });
      }),
    );
  });
});

describe('figures that are shown', () => {
  const counts = fc.array(fc.nat(12), { minLength: 2, maxLength: 6 });

  test('never tell of fewer than five, and never what would reveal them by subtraction', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const groups = all.map((count, index) => ({ label: { sv: `${index}` }, count }));
        const [shown] = showParticipation([{ dimension: 'age', groups }], { language: 'sv', source: 'sv' });
        const told = (shown?.groups ?? []).map(({ count }) => count);
        expect(told.some((count) => typeof count === 'number' && count > 0 && count < 5)).toBe(false);
        expect(told.filter((count) => count === 'suppressed')).not.toHaveLength(1);
      }),
    );
  });

  test('of an evaluation leave out a question that would point someone out', () => {
    const clear = { question: 'easy', yes: 9, partly: 6, no: 0 } as const;
    const telling = { question: 'heard', yes: 9, partly: 1, no: 0 } as const;
    expect(showQuestions([clear])).toMatchObject([{ question: 'easy', total: 15 }]);
    const told = showQuestions([telling]).flatMap(({ answers }) => answers.map(({ count }) => count));
    expect(told).not.toContain(1);
    expect([0, 1, 4].map(isTooFew)).toEqual([true, true, true]);
    expect(isTooFew(5)).toBe(false);
  });
});

describe('an answer to the evaluation', () => {
  const typed = (form: Record<string, string>) => readTypedEvaluation(new Map(Object.entries(form)));

  test('may leave out anything but not everything', () => {
    expect(parseEvaluation(typed({}), [])).toMatchObject({ problem: { code: 'nothing' } });
    expect(parseEvaluation(typed({ age: '18-24' }), [])).toMatchObject({ problem: { code: 'nothing' } });
    expect(parseEvaluation(typed({ better: ' Fler stolar ' }), [])).toMatchObject({
      given: { answers: { questions: {} }, better: 'Fler stolar' },
    });
  });

  test('keeps only what can be chosen', () => {
    const form = typed({ easy: 'yes', heard: 'kanske', age: '7', gender: 'other', area: 'okand' });
    expect(parseEvaluation(form, ['hamnen'])).toMatchObject({
      given: { answers: { questions: { easy: 'yes' }, gender: 'other' } },
    });
  });

  test('of fifty thousand letters is sent back', () => {
    expect(parseEvaluation(typed({ better: 'a'.repeat(50_000) }), [])).toMatchObject({
      problem: { field: 'better', code: 'better-too-long' },
    });
  });
});

describe('a drafted report', () => {
  const draft = draftOf({
    'purpose.sv': textIn('Vi vill veta vad barnen vill'),
    'question.sv': textIn('Vad ska finnas på lekplatsen?'),
    'goals.a': { type: 'process', goal: 'Minst 40 barn är med' },
    'goalOutcome.a': { reached: 'yes', outcome: '52 barn var med.' },
    'groups.g': { name: 'Barn vid ån', concerned: 'yes', active: 'no' },
    'groupReached.g': { reached: 'yes', count: 3 },
    'methods.area_walk': { done: [] },
    'followUp.well': 'Barnen visade vägen',
    'lessons.l': { lesson: 'Gå ut i stället för att kalla in.', next: 'Börja på skolgården' },
  });
  const facts: ReportFacts = {
    draft,
    level: 'dialogue',
    themes: [],
    decisions: [],
    actions: [],
    answered: 0,
    contributions: 0,
    questions: [],
  };

  test('says what is known in whole sentences, and nothing of what is not', () => {
    const { process, use, methods, lessons } = draftReport(facts, words);
    expect(process).toBe(
      'Syftet: Vi vill veta vad barnen vill.\n\nFrågan var: Vad ska finnas på lekplatsen?\n\nInflytandenivån var dialog.',
    );
    expect(use).toBe('');
    expect(methods).toContain('Gåtur');
    expect(lessons).toContain('Nästa gång: Börja på skolgården.');
  });

  test('leaves to the page what it shows beside the texts: goals and groups', () => {
    const told = Object.values(draftReport(facts, words)).join();
    expect(told).not.toContain('52 barn');
    expect(told).not.toContain('Barn vid ån');
  });

  test('of information does not tell of a dialogue or of influence', () => {
    const held = draftOf({ opensOn: '2026-09-01', closesOn: '2026-09-30' });
    const { process } = draftReport({ ...facts, draft: held, level: 'inform' }, words);
    expect(process).toContain('Det var information.');
    expect(process).not.toMatch(/dialog|inflytande|pågick/i);
  });

  test('parts what is done from what is to be done, and says what an answer is an answer to', () => {
    const answered = draftOf({ 'followUp.decisions': 'Ja' });
    const action = { responsible: 'Parkenheten' };
    const { use, results } = draftReport(
      {
        ...{ ...facts, draft: answered },
        themes: [{ title: 'Vad kostar det?', said: 'Många frågade.', conclusion: '' }],
        actions: [
          { ...action, title: 'Bygga staket', state: 'done' },
          { ...action, title: 'Plantera träd', state: 'started' },
        ],
      },
      words,
    );
    expect(use).toBe(
      'Det här är gjort:\n– Bygga staket (Parkenheten)\n\nDet här ska göras:\n– Plantera träd (Parkenheten)\n\nSå påverkade det besluten: Ja.',
    );
    expect(results).toBe('Vad kostar det?\nMånga frågade.');
  });

  test('can’t be published before the dialogue is over and its parts are written', () => {
    const content = reportContent(draft, nothingAnswered, nothingKnown);
    const stopped = (level: 'dialogue' | 'inform') =>
      reportObstacles(content, { isOver: false, isAsking: false, source: 'sv', level });
    const lacks = (...texts: string[]) => [
      { kind: 'not-over' },
      ...texts.map((text) => ({ kind: 'no-text', text })),
    ];
    expect(stopped('dialogue')).toEqual(lacks('process', 'results', 'use', 'lessons'));
    expect(stopped('inform')).toEqual(lacks('process', 'results', 'lessons'));
  });

  test('is published without a translation that was made from an earlier text', () => {
    const both = draftOf({
      'reportProcess.sv': textIn('Så gick det till.'),
      'reportProcess.en': textIn('An older text.', 0),
      'reportUse.sv': textIn('Så har det använts.'),
      'reportUse.en': textIn('How it was used.', 1),
    });
    expect(reportContent(both, nothingAnswered, nothingKnown)).toMatchObject({
      process: { sv: 'Så gick det till.' },
      use: { sv: 'Så har det använts.', en: 'How it was used.' },
    });
    expect(reportContent(both, nothingAnswered, nothingKnown).process).not.toHaveProperty('en');
  });
});

describe('the archive of lessons', () => {
  const lesson = (id: string, changes: Partial<ArchivedLesson>): ArchivedLesson => ({
    ...{ id, slug: id, title: { text: 'Lekplatsen', language: 'sv' }, level: 'dialogue', language: 'sv' },
    about: '',
    lesson: 'Gå ut till ungdomarna.',
    ...changes,
  });
  const all = [
    lesson('a', { method: 'area_walk', about: 'Gåtur' }),
    lesson('b', { lesson: 'Annonser når få.', group: 'unga', level: 'consult' }),
  ];
  const any = { words: '', method: '', group: '', level: '' };
  const found = (filter: Partial<typeof any>) => findLessons(all, { ...any, ...filter }).map(({ id }) => id);

  test('is searched in any form of a word, and by method, target group and level', () => {
    expect(found({ words: 'ungdom' })).toEqual(['a']);
    expect(found({ words: 'annonserna' })).toEqual(['b']);
    expect(found({ words: 'lekplats gåturen' })).toEqual(['a']);
    expect(found({ method: 'area_walk' })).toEqual(['a']);
    expect(found({ group: 'unga', level: 'consult' })).toEqual(['b']);
    expect(found({ group: 'unga', level: 'dialogue' })).toEqual([]);
  });

  test('gives whoever plans what is nearest, and nothing that has only the level in common', () => {
    const plan = { text: '', language: 'sv', level: 'dialogue' as const, themes: [], slug: 'ny' };
    const nearest = (methods: string[], groups: string[], slug = 'ny') =>
      nearestLessons(all, { ...plan, methods, groups, slug }).map(({ id }) => id);
    expect(nearest(['area_walk'], [])).toEqual(['a']);
    expect(nearest(['area_walk'], ['unga'])).toEqual(['a', 'b']);
    expect(nearest(['area_walk'], [], 'a')).toEqual([]);
    expect(nearest([], [])).toEqual([]);
    const named = { ...plan, methods: [], groups: [], text: 'En medborgarbudget för Norrby' };
    const told = lesson('c', { method: 'participatory_budget', about: 'Medborgarbudget' });
    expect(nearestLessons([...all, told], named).map(({ id }) => id)).toEqual(['c']);
  });
});
