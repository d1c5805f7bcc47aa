import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { aboutWords, similarTo, type AskedText } from './similar-texts';

const asked = (title: string, ...rest: string[]): AskedText => ({ title, rest, language: 'sv' });

const others = [
  asked('Lekplatsen vid ån', 'Vad ska barnen kunna göra på den nya lekplatsen?'),
  asked('Bibliotekets öppettider', 'När ska biblioteket vara öppet?'),
  asked('Tryggare väg till skolan', 'Var är skolvägen otrygg för barnen?'),
  asked('Medborgarbudget för Strandvallen', 'Vad ska pengarna gå till?'),
];
const titles = (places: readonly number[]) => places.map((place) => others[place]?.title);

describe('a dialogue that is like the one that is planned', () => {
  test('is found by what it asks about, however its words are inflected', () => {
    const planned = asked('Lekplatser i Östra', 'Vilka lekplatser behöver nya gungor?');
    expect(titles(similarTo(planned, others))).toEqual(['Lekplatsen vid ån']);
  });

  test('is found by a part of a compound', () => {
    const yard = asked('Barnen bestämde över skolgården', 'Vad vill ni göra på rasten?');
    const planned = asked('Parkskolans gård', 'Hur ska gården bli?');
    expect(similarTo(planned, [...others, yard])[0]).toBe(others.length);
  });

  test('is not one that shares only words that most have', () => {
    expect(similarTo(asked('Återvinning', 'Vad ska kommunen göra?'), others)).toEqual([]);
  });

  test('is none while nothing is written', () => {
    expect(similarTo(asked(''), others)).toEqual([]);
  });

  test('is most of all one with the very same words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: others.length - 1 }), (place) => {
        expect(similarTo(others[place] ?? asked(''), others)[0]).toBe(place);
      }),
    );
  });

  test('is asked for with any text, and never by a likeness that is no number', () => {
    const text = fc.record({
      title: fc.string({ unit: 'grapheme' }),
      rest: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
      language: fc.constantFrom('sv', 'en', 'so'),
    });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (one, list) => {
        const found = similarTo(one, list);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('a search among earlier dialogues', () => {
  test('finds those with the words, most words first', () => {
    expect(titles(aboutWords('barnens lekplats', others))).toEqual([
      'Lekplatsen vid ån',
      'Tryggare väg till skolan',
    ]);
  });

  test('finds nothing for what holds no words', () => {
    expect(aboutWords('  ?! ', others)).toEqual([]);
  });
});
