import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { interpreterField, readTyped, shownForm, typedFrom, type MeetingField } from './meeting-form';
import { parseFacts, parseMove, parseNewMeeting } from './meeting-form.schema';

const now = new Date('2026-11-24T09:00:00.000Z');

const complete = {
  title: 'Träff om torget',
  day: '2026-12-03',
  starts: '18:00',
  ends: '20:00',
  place: 'Bibliotekets hörsal',
  entry: 'registration',
} satisfies Partial<Record<MeetingField, string>>;

function problemsOf(parsed: ReturnType<typeof parseNewMeeting | typeof parseMove>): Record<string, string> {
  return parsed.kind === 'right'
    ? {}
    : Object.fromEntries(parsed.problems.map(({ field, code }) => [field ?? '', code]));
}

describe('a new meeting', () => {
  test('is held at the hours of a Swedish clock', () => {
    const parsed = parseNewMeeting(typedFrom({ ...complete, cap: '40', closesOn: '2026-12-01' }), now);
    expect(parsed).toMatchObject({
      kind: 'right',
      facts: {
        title: 'Träff om torget',
        startsAt: '2026-12-03T17:00:00.000Z',
        endsAt: '2026-12-03T19:00:00.000Z',
        cap: 40,
        closesOn: '2026-12-01',
        entry: 'registration',
      },
    });
  });

  test('takes an hour as people write it', () => {
    for (const starts of ['18:00', '18.00', '18', '18:00:00', ' 18:00 '])
      expect(parseNewMeeting(typedFrom({ ...complete, starts }), now)).toMatchObject({
        kind: 'right',
        facts: { startsAt: '2026-12-03T17:00:00.000Z' },
      });
  });

  test('says everything that is missing at once', () => {
    expect(problemsOf(parseNewMeeting(typedFrom({}), now))).toEqual({
      title: 'title-missing',
      day: 'day-missing',
      starts: 'starts-missing',
      place: 'place-missing',
      entry: 'entry-missing',
    });
  });

  test.each<[Partial<Record<MeetingField, string>>, Partial<Record<MeetingField, string>>]>([
    [{ day: '2026-02-30' }, { day: 'day-invalid' }],
    [{ day: '2026-11-24', starts: '09:59' }, { day: 'day-past' }],
    [{ starts: '25:00' }, { starts: 'time-invalid' }],
    [{ ends: '17:00' }, { ends: 'ends-before-start' }],
    [{ cap: '0' }, { cap: 'cap-invalid' }],
    [{ cap: '12,5' }, { cap: 'cap-invalid' }],
    [{ cap: '1000000' }, { cap: 'cap-invalid' }],
    [{ closesOn: '2026-12-04' }, { closesOn: 'closes-after-meeting' }],
    [{ title: 'a'.repeat(151) }, { title: 'title-too-long' }],
  ])('is not taken with %j', (changes, expected) => {
    expect(problemsOf(parseNewMeeting(typedFrom({ ...complete, ...changes }), now))).toMatchObject(expected);
  });

  test('whatever is typed, it is taken or told what is wrong, never stumbled on', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (day, starts, ends, cap) => {
        const parsed = parseNewMeeting(typedFrom({ ...complete, day, starts, ends, cap }), now);
        if (parsed.kind === 'wrong') expect(parsed.problems.length).toBeGreaterThan(0);
        else expect(parsed.facts.startsAt > now.toISOString()).toBe(true);
      }),
    );
  });
});

describe('a move', () => {
  test('tells everyone why', () => {
    expect(problemsOf(parseMove(typedFrom(complete), now))).toEqual({ note: 'note-missing' });
  });
});

describe('a meeting’s facts', () => {
  const facts = (changes: Partial<Record<MeetingField, string>>, willHavePicture = false) =>
    parseFacts(typedFrom({ ...complete, ...changes }, ['sign']), { on: '2026-12-03', willHavePicture });

  test('hold a line for each point of the agenda and each who attends', () => {
    expect(
      facts({
        agenda: ' Välkommen\r\n\r\nSamtal ',
        representatives: 'Bo Ek, (S)\nEva Ask',
        stepFree: 'partly',
      }),
    ).toMatchObject({
      kind: 'right',
      facts: {
        agenda: ['Välkommen', 'Samtal'],
        representatives: ['Bo Ek, (S)', 'Eva Ask'],
        stepFree: 'partly',
        hearingLoop: null,
        interpreters: ['sign'],
      },
    });
  });

  test.each(['http://mote.example/x', 'javascript:alert(1)', 'mote.example', 'https://'])(
    'lead nowhere by %j',
    (digitalLink) => {
      expect(facts({ digitalLink })).toMatchObject({
        kind: 'wrong',
        problems: [{ field: 'digitalLink', code: 'link-invalid' }],
      });
    },
  );

  test('have no picture without words for who cannot see it', () => {
    expect(facts({}, true)).toMatchObject({ problems: [{ field: 'pictureAlt', code: 'alt-missing' }] });
    expect(facts({ pictureAlt: 'Entrén från gården' }, true)).toMatchObject({ kind: 'right' });
  });
});

test('only interpreters that can be chosen are read from a form', () => {
  const form = new Map([
    [interpreterField('ar'), '1'],
    [interpreterField('klingon'), '1'],
  ]);
  expect(readTyped(form).interpreters).toEqual(['ar']);
});

describe('a form that comes back', () => {
  const known = typedFrom({ title: 'Nu' }, [], 'now');
  const typed = typedFrom({ title: 'Mitt' }, [], 'before');

  test('keeps what was typed, and what it was filled in from', () => {
    const problems = [{ field: 'title', code: 'title-too-long' }] as const;
    expect(shownForm({ typed, problems }, known)).toBe(typed);
    expect(shownForm(undefined, known)).toBe(known);
  });

  test('writes over what others have written only after saying so', () => {
    const problems = [{ field: null, code: 'changed-meanwhile' }] as const;
    expect(shownForm({ typed, problems }, known)).toMatchObject({ seen: 'now', fields: { title: 'Mitt' } });
  });
});
