import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readCutForm } from './cut-form.server';

const address = 'https://dialog.viken.example/sv/arbete/x';

/** A form as it arrives: in pieces of some length. */
async function inPieces(form: FormData, length: number): Promise<Request> {
  const whole = new Request(address, { method: 'POST', body: form });
  const bytes = new Uint8Array(await whole.arrayBuffer());
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.subarray(at, (at += length)));
    },
  });
  const type = whole.headers.get('content-type') ?? '';
  return new Request(address, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    ...{ duplex: 'half' },
  });
}

describe('a form with files', () => {
  test('is the same when it is read, in whatever pieces it comes', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        bytes,
        fc.integer({ min: 1, max: 90 }),
        async (text, content, length) => {
          const form = new FormData();
          form.append('text', text);
          form.append('file', new File([content], 'Protokoll; "slutligt" = §.pdf'));
          form.append('after', '\r\n--\r\n----');
          const read = await readCutForm(await inPieces(form, length), {
            part: 10_000,
            whole: 10_000,
            read: 100_000,
          });
          expect(read.get('after')).toBe('\r\n--\r\n----');
          expect(read.get('text')).toBe(text.replace(/\r\n?|\n/g, '\r\n'));
          const file = read.get('file') as File;
          expect(new Uint8Array(await file.arrayBuffer())).toEqual(content);
          expect(file.name).toContain('Protokoll; ');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keeps what was typed before and after a file that is far too large, which is cut off', async () => {
    const form = new FormData();
    form.append('before', 'a'.repeat(5_000));
    form.append('file', new File([new Uint8Array(30_000_000)], 'film.mov'));
    form.append('after', 'b');
    const read = await readCutForm(await inPieces(form, 65_536), {
      part: 100_000,
      whole: 200_000,
      read: 40_000_000,
    });
    expect([read.get('before'), read.get('after')]).toEqual(['a'.repeat(5_000), 'b']);
    const { size } = read.get('file') as File;
    expect(size).toBeGreaterThan(99_000);
    expect(size).toBeLessThan(100_001);
  });

  test('has an end: one of very many parts, and one that never begins, are turned away', async () => {
    const many = new FormData();
    for (let part = 0; part < 100; part += 1) many.append('text', 'a'.repeat(5_000));
    const status = (thrown: unknown) => (thrown as Response).status;
    const limits = { part: 10_000, whole: 100_000, read: 1_000_000 };
    expect(await readCutForm(await inPieces(many, 65_536), limits).catch(status)).toBe(413);
    const film = new FormData();
    film.append('file', new File([new Uint8Array(2_000_000)], 'film.mov'));
    expect(await readCutForm(await inPieces(film, 65_536), limits).catch(status)).toBe(413);
    const odd = (type: string) =>
      new Request(address, { method: 'POST', body: 'no parts at all', headers: { 'content-type': type } });
    expect(await readCutForm(odd('multipart/form-data; boundary=x'), limits).catch(status)).toBe(400);
    expect(await readCutForm(odd('multipart/form-data'), limits).catch(status)).toBe(400);
  });
});
