import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { noteParting, splitNotes } from './split-notes';

const written = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \t\n', '\u2028', '\f', '- ', '• '),
    ),
  )
  .map((parts) => parts.join(''));
const solid = (text: string) => text.replace(/[\s\p{Cc}]/gu, '');

describe.each(noteParting)('notes parted by %s', (parting) => {
  test('lose no character that is not blank, and keep the order', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(solid(splitNotes(text, parting).join(''))).toBe(solid(text));
      }),
    );
  });

  test('are never blank, and are the same when what was read is written out again', () => {
    fc.assert(
      fc.property(written, (text) => {
        const notes = splitNotes(text, parting);
        expect(notes.filter((note) => note.trim() === '')).toEqual([]);
        expect(splitNotes(notes.join(parting === 'lines' ? '\n' : '\n\n'), parting)).toEqual(notes);
      }),
    );
  });
});

test('a note that stands there twice is there twice', () => {
  expect(splitNotes('Mer ljus\nMer ljus\r\nCykelväg', 'lines')).toEqual(['Mer ljus', 'Mer ljus', 'Cykelväg']);
});

test('a block keeps its lines', () => {
  expect(splitNotes('Mer ljus\nvid skolan\n\n \nCykelväg', 'blocks')).toEqual([
    'Mer ljus\nvid skolan',
    'Cykelväg',
  ]);
});
