import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeReference, readReference } from './report-reference';

const references = fc
  .infiniteStream(fc.nat())
  .map((numbers) => makeReference((below) => numbers.next().value! % below));

describe('a reference number', () => {
  test('is TG- and six signs, none of which is mistaken for another', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(/^TG-(?:(?![015AEIOULZSBY])[0-9A-Z]){6}$/);
      }),
    );
  });

  test('is read back however a person writes it', () => {
    const writings = [
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => ` ${text.replace('-', ' ')} `,
    ];
    fc.assert(
      fc.property(references, fc.constantFrom(...writings), (reference, write) => {
        expect(readReference(write(reference))).toBe(reference);
      }),
    );
  });

  test('can have every sign at every place', () => {
    const first = Array.from({ length: 23 }, (_, index) => makeReference(() => index));
    expect(new Set(first).size).toBe(23);
    expect(first.every((reference) => readReference(reference) === reference)).toBe(true);
  });

  test.each([
    '',
    'TG-',
    'TG-7K3F9',
    'TG-7K3F9QQ',
    'TG-0K3F9Q',
    'XX-7K3F9Q',
    'TG-7K3F9Q\nTG-7K3F9Q',
    'constructor',
  ])('%j is none', (text) => {
    expect(readReference(text)).toBeNull();
  });
});
