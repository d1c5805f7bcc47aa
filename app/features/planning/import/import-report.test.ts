import { describe, expect, test } from 'vitest';

import { getT } from '~/i18n/i18n.server';

import { problemCodes } from './import-problem';
import { describeOutcome, describeProblems } from './import-report';

const t = getT('sv');

describe('what the command says', () => {
  test.each(problemCodes)('there are words for %s', (code) => {
    const [, line] = describeProblems([{ code }], 'csv', t);
    expect(line).not.toContain(code);
    expect(line).not.toContain('command-import:');
  });

  test('a fault is told with row, column, value and what is allowed', () => {
    const lines = describeProblems(
      [
        {
          code: 'word-unknown',
          row: 3,
          column: 'level',
          value: 'hög',
          details: { nearest: 'inform', allowed: 'inform (Information)' },
        },
      ],
      'csv',
      t,
    );
    expect(lines).toEqual([
      'Listan har 1 fel:',
      '  Rad 3, kolumnen ”level”, värdet ”hög”: ordet är okänt. Menade du ”inform”? Tillåtet: inform (Information).',
      'Inget har ändrats i portalen.',
    ]);
  });

  test('in JSON, objects are counted', () => {
    const [, line] = describeProblems(
      [{ code: 'id-twice', row: 4, column: 'id', value: 'a', otherRow: 2 }],
      'json',
      t,
    );
    expect(line).toBe(
      '  Objekt 4, kolumnen ”id”, värdet ”a”: samma id står redan på objekt 2. Varje dialog ska ha ett eget id.',
    );
  });

  test('a value is shown on one line, short, and can not steer the terminal', () => {
    const [, line = ''] = describeProblems(
      [{ code: 'too-long', row: 2, column: 'title', value: `\u001b[2J\u202e\n${'x'.repeat(500)}` }],
      'csv',
      t,
    );
    expect(line).toContain('\\u001b[2J\\u202e\\u000a');
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(line.length).toBeLessThan(200);
  });

  test('what was done is counted', () => {
    const outcome = { kind: 'done', created: 0, changed: 1, unchanged: 23, kept: [], warnings: [] } as const;
    expect(describeOutcome(outcome, 'csv', t)).toEqual([
      'Klart. Dialoger i listan: 0 nya, 1 ändrad, 23 oförändrade.',
    ]);
  });

  test('a dialogue that was changed in the portal is named, and left as it is', () => {
    const outcome = {
      kind: 'done',
      created: 0,
      changed: 0,
      unchanged: 2,
      kept: [{ row: 3, id: 'parken' }],
      warnings: [],
    } as const;
    expect(describeOutcome(outcome, 'csv', t)).toEqual([
      '1 rad lästes inte in. Dialogen har ändrats i portalen, och det gäller:',
      '  Rad 3: parken. Ändra den i portalen.',
      'Klart. Dialoger i listan: 0 nya, 0 ändrade, 2 oförändrade.',
    ]);
  });

  test('a state that dates contradict is told before', () => {
    const warnings = [{ row: 5, reported: 'finished', derived: 'open' }] as const;
    const [, line] = describeOutcome(
      { kind: 'done', created: 1, changed: 0, unchanged: 0, kept: [], warnings },
      'csv',
      t,
    );
    expect(line).toBe('  Rad 5: state är finished, men datumen i listan säger open. Portalen visar open.');
  });
});
