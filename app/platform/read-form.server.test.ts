import { describe, expect, test } from 'vitest';

import { readForm } from './read-form.server';

function posted(body: RequestInit['body'], type?: string): Request {
  return new Request('https://dialog.example/sv', {
    method: 'POST',
    body,
    headers: type === undefined ? {} : { 'content-type': type },
  });
}

const refusal = (request: Request) =>
  readForm(request).catch((thrown: unknown) => (thrown as Response).status);

describe('reading a posted form', () => {
  test('gives each text field, with å, ä and ö', async () => {
    const form = await readForm(posted(new URLSearchParams({ message: 'Går inte att läsa', email: '' })));
    expect(Object.fromEntries(form)).toEqual({ message: 'Går inte att läsa', email: '' });
  });

  test('reads multipart forms too, and leaves files out', async () => {
    const data = new FormData();
    data.set('message', 'hej');
    data.set('email', new File(['x'], 'x.txt'));
    expect([...(await readForm(posted(data)))]).toEqual([['message', 'hej']]);
  });

  test.each([
    ['{"message":"hej"}', 'application/json'],
    ['no parts at all', 'multipart/form-data'],
    ['message=hej', ''],
  ])('answers 400 to %s sent as %s', async (body, type) => {
    expect(await refusal(posted(body, type))).toBe(400);
  });

  test('answers 413 to more than a form can hold', async () => {
    expect(await refusal(posted(new URLSearchParams({ message: 'a'.repeat(1_100_000) })))).toBe(413);
  });
});
