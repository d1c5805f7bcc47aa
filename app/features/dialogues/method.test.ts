import { describe, expect, test } from 'vitest';

import methodTexts from '../../../locales/sv/methods.json';
import { influenceLevels } from './influence-level';
import { isMethodCode, methodCodes, methods, methodsFor } from './method';

describe('methods of participation', () => {
  test('each suits at least one level, levels are told from the lowest, and each level finds its methods', () => {
    for (const code of methodCodes) {
      const levels = methods[code].levels;
      expect(levels.length, code).toBeGreaterThan(0);
      expect(
        influenceLevels.filter((level) => methodsFor(level).includes(code)),
        code,
      ).toEqual(levels);
    }
  });

  test('each has its name and a description, and no name stands for a method that is not there', () => {
    const texts: Record<string, { name: string; what: string }> = methodTexts;
    expect(Object.keys(texts).sort()).toEqual([...methodCodes].sort());
    const names = Object.values(texts).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('no other text is taken for a code', () => {
    for (const text of ['', 'Survey', 'survey ', 'toString', '__proto__', 'constructor'])
      expect(isMethodCode(text), text).toBe(false);
    for (const code of methodCodes) expect(isMethodCode(code)).toBe(true);
  });
});
