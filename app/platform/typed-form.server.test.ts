import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTypedForm } from './typed-form.server';

const posted = (body: BodyInit) => new Request('https://dialog.viken.example/sv/x', { method: 'POST', body });

/** What a browser makes of line ends in a form with a file. */
const lines = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');

describe('what someone typed who is no longer signed in', () => {
  test('is read whole and in order, whatever it is, from a form with and without a file', async () => {
    const fields = fc.array(fc.tuple(fc.stringMatching(/^[a-z.]{1,12}$/), fc.string({ unit: 'grapheme' })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fields, async (typed) => {
        const unique = [...new Map(typed)];
        expect(await readTypedForm(posted(new URLSearchParams(unique.map(([n, v]) => [n, v]))))).toEqual({
          fields: unique,
          hadFile: false,
        });
        const form = new FormData();
        for (const [name, text] of unique) form.append(name, text);
        form.append('file', new File(['%PDF'], 'protokoll.pdf'));
        expect(await readTypedForm(posted(form))).toEqual({
          fields: unique.map(([name, text]) => [name, lines(text)]),
          hadFile: true,
        });
      }),
      { numRuns: 30 },
    );
  });

  test('is read past a large file, which is not held on to', async () => {
    const form = new FormData();
    form.append('before', 'a');
    form.append('file', new File([new Uint8Array(20 * 1024 * 1024)], 'film.mov'));
    form.append('after', 'b');
    const typed = await readTypedForm(posted(form));
    expect(typed).toEqual({
      fields: [
        ['before', 'a'],
        ['after', 'b'],
      ],
      hadFile: true,
    });
  });

  test('is not said to have had a file where none was chosen', async () => {
    const form = new FormData();
    form.append('text', 'a');
    form.append('file', new File([], ''));
    expect((await readTypedForm(posted(form)))?.hadFile).toBe(false);
  });

  test('is read when it is fifty thousand words long', async () => {
    const text = 'invånardialog '.repeat(50_000);
    expect((await readTypedForm(posted(new URLSearchParams({ text }))))?.fields).toEqual([['text', text]]);
  });

  test('is nothing when more was sent than any form takes, or no form at all', async () => {
    const text = 'a'.repeat(1024 * 1024 + 1);
    const form = new FormData();
    form.append('text', text);
    expect(await readTypedForm(posted(form))).toBeNull();
    expect(await readTypedForm(posted(new URLSearchParams({ text })))).toBeNull();
    expect(await readTypedForm(posted('{"a":1}'))).toBeNull();
    expect(await readTypedForm(posted(new URLSearchParams()))).toBeNull();
    expect(
      await readTypedForm(new Request('https://dialog.viken.example/sv/x', { method: 'POST' })),
    ).toBeNull();
  });
});
