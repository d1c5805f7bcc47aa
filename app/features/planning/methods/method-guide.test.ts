import { describe, expect, test } from 'vitest';

import { methodCodes, methods } from '~/features/dialogues/method';

import { methodGuide } from './method-guide';

describe.each(methodCodes)('the guide to %s', (code) => {
  const { steps, pros, cons } = methodGuide[code];

  test('begins with a political decision and ends with the answer to residents and the body, unless it is information', () => {
    const isInformation = (methods[code].levels as readonly string[]).includes('inform');
    expect(steps.slice(0, 3).includes('political_decision')).toBe(!isInformation);
    expect(steps.slice(-2)).toEqual(
      isInformation ? expect.not.arrayContaining(['reported_back']) : ['reported_back', 'returned_to_body'],
    );
  });

  test('has no step twice, and says both what speaks for it and what against', () => {
    expect(new Set(steps).size).toBe(steps.length);
    expect(Math.min(pros.length, cons.length)).toBeGreaterThan(0);
  });
});
