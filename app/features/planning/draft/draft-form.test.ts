import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { draftOf, textIn } from '../../../../tests/support/draft-of';
import { planFields } from '../plan/plan-fields';
import { draftInputs, inputName, readDraftForm, showDraft, writeSeen, type ShownValue } from './draft-form';

/** Text as it is kept: nothing blank around it, and one kind of line end. */
const words = fc
  .array(fc.constantFrom('ån', 'Å "b" = <c>', 'två\nrader', 'a.b.c', '1', '؟ ميناء', 'x=1 y=2'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const name = words.map((text) => text.replaceAll('\n', ' '));
const lines = fc.array(fc.constantFrom('vad', 'var', 'när på dagen'), { minLength: 1, maxLength: 5 });
const day = fc.constantFrom('2026-11-22', '2027-02-28');

/** One value of each kind of field, as it is kept. */
const anyPlan = fc.record(
  {
    'title.sv': name.map((text) => textIn(text)),
    'title.en': name.map((text) => textIn(text, 0)),
    'influenceable.sv': lines.map((text) => ({ text, of: null })),
    background: words,
    kind: fc.constantFrom('resident', 'user'),
    opensOn: day,
    areas: fc.uniqueArray(fc.constantFrom('osteras', 'centrum', 'a-b'), { minLength: 1 }),
    'responsible.gates': fc.record({
      who: fc.constantFrom('officer', 'both'),
      people: fc.constant(['a1', 'b2']),
    }),
    'gate.wanted': fc.record({ answer: fc.constantFrom('yes', 'no'), ground: words }),
    levelDecision: fc.record({ level: fc.constant('dialogue'), body: words, decidedOn: day, section: words }),
    'goals.g1': fc.record({ type: fc.constant('process'), goal: words }, { requiredKeys: ['type', 'goal'] }),
    'methods.survey': fc.record({ done: fc.constant(['send_question']), note: words }),
    'channels.c1': fc.record({ channel: fc.constant('post'), on: day, message: words }),
  },
  { requiredKeys: [] },
);

const fields = Object.fromEntries(Object.values(planFields).map((field) => [field.name, field]));
const shownIn = (plan: object): ShownValue[] =>
  Object.keys({ 'purpose.sv': 1, 'question.sv': 1, ...plan }).map((key) => {
    const [name = '', item = ''] = key.split('.');
    return { field: fields[name]!, item };
  });

describe('a form over a working copy', () => {
  test('asks for no change when it is sent as it was shown', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const draft = draftOf(plan);
        const shown = showDraft(draft, shownIn(plan));
        const sent = new Map([...Object.entries(shown.values), [draftInputs.seen, writeSeen(shown.seen)]]);
        const read = readDraftForm(fields, sent, draft);
        expect(read?.problems).toEqual([]);
        for (const { field, item, value } of read?.changes ?? [])
          expect(value).toEqual(draft.versions.get(`${field}.${item}`)?.value ?? null);
      }),
    );
  });

  test('keeps a browser’s line ends and blanks around a text out of it', () => {
    const seen = writeSeen({ 'background.': 0 });
    const read = readDraftForm(
      fields,
      new Map([
        ['background', '  en\r\ntvå \r\n'],
        ['seen', seen],
      ]),
      draftOf({}),
    );
    expect(read?.changes).toMatchObject([{ field: 'background', value: 'en\ntvå' }]);
  });

  test('keeps what is typed in one line in one, whatever is sent', () => {
    const sent = new Map([
      ['title.sv', 'Torget\r\nBEGIN:VEVENT'],
      ['purpose.sv', 'Ett\nTvå'],
      ['seen', writeSeen({ 'title.sv': 0, 'purpose.sv': 0 })],
    ]);
    expect(readDraftForm(fields, sent, draftOf({}))?.changes).toMatchObject([
      { field: 'title', value: { text: 'Torget BEGIN:VEVENT' } },
      { field: 'purpose', value: { text: 'Ett\nTvå' } },
    ]);
  });

  test('says of a text of 50 000 words, at its field, that it is too long, and gives it back whole', () => {
    const text = 'ord '.repeat(50_000);
    const sent = new Map([
      [inputName('about', 'sv'), text],
      ['seen', writeSeen({ 'about.sv': 0 })],
    ]);
    const read = readDraftForm(fields, sent, draftOf({}));
    expect(read?.problems).toEqual([{ name: 'about.sv', code: 'too-long', most: 10_000 }]);
    expect(read?.typed.values['about.sv']).toBe(text);
  });

  test('is no form of the portal’s when it asks for a field that the page has not, or says not what it was shown', () => {
    const { title } = planFields;
    const ask = (seen: string) =>
      readDraftForm(
        { title },
        new Map([
          ['seen', seen],
          ['title.sv', 'x'],
        ]),
        draftOf({}),
      );
    expect(ask('title.sv=0')).not.toBeNull();
    for (const forged of ['', 'levelDecision.=0', 'title.sv', 'title.sv=-1', 'title.sv=x', 'constructor.=0'])
      expect(ask(forged)).toBeNull();
  });

  test('is none of the portal’s either when it names a thing or a language as no page does', () => {
    const ask = (key: string) => readDraftForm(fields, new Map([['seen', `${key}=0`]]), draftOf({}));
    for (const right of ['goals.0192-a', 'gate.wanted', 'title.sv-x-lattlast', 'wayTitle.a/sv', 'opensOn.'])
      expect(ask(right), right).not.toBeNull();
    for (const forged of [
      ...['kind.a', 'title.', 'title."><img', 'title.__proto__', 'title.sv/en', 'goals.', 'goals.__proto__'],
      ...['goals.<b>', `goals.${'a'.repeat(81)}`, 'wayTitle.sv', 'wayTitle.a/b/sv', 'goals.a.b'],
    ])
      expect(ask(forged), forged).toBeNull();
  });

  test('is none of the portal’s when it asks for more values than any page has', () => {
    const ask = (count: number) => {
      const seen = Array.from({ length: count }, (_, index) => `goals.a${index}=0`).join(' ');
      return readDraftForm(fields, new Map([['seen', seen]]), draftOf({}));
    };
    expect(ask(2_000)).not.toBeNull();
    // Someone who sent a hundred thousand would keep everyone else waiting.
    expect(ask(2_001)).toBeNull();
  });

  test('does not send back what whoever looks may not change', () => {
    const draft = draftOf({ 'gate.wanted': { answer: 'yes', ground: 'Ja.' } });
    const shown = showDraft(draft, [{ field: planFields.gate, item: 'wanted' }], () => false);
    expect(shown.values).toEqual({ 'gate.wanted.answer': 'yes', 'gate.wanted.ground': 'Ja.' });
    expect(shown.seen).toEqual({});
  });
});
