import { describe, expect, test } from 'vitest';

import { readForm, readFormWithFile } from './read-form.server';

function posted(body: RequestInit['body'], type?: string, path = '/sv'): Request {
  return new Request(`https://dialog.example${path}`, {
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

  test('leaves out a sign that no database keeps', async () => {
    const form = await readForm(posted(new URLSearchParams({ 'na\0me': 'a\0b\0' })));
    expect([...form]).toEqual([['name', 'ab']]);
  });

  test('answers 413 to more fields than any page has', async () => {
    const fields = Array.from({ length: 10_001 }, (_, index) => [`a${index}`, ''] as [string, string]);
    expect(await refusal(posted(new URLSearchParams(fields)))).toBe(413);
    expect((await readForm(posted(new URLSearchParams(fields.slice(1))))).size).toBe(10_000);
  });
});

describe('a form of the workspace', () => {
  const path = '/sv/arbete/dialoger/x/plan/page';

  test('is read whole with 50 000 words in it, in whatever letters', async () => {
    for (const word of ['громадський ', 'المشاركة ', 'överväganden ']) {
      const about = word.repeat(50_000);
      const form = await readForm(posted(new URLSearchParams({ about }), undefined, path));
      expect(form.get('about')).toBe(about);
    }
  });

  test('has an end too', async () => {
    const body = new URLSearchParams({ about: 'a'.repeat(5_000_000) });
    expect(await refusal(posted(body, undefined, path))).toBe(413);
  });
});

describe('reading a form with a file', () => {
  const withFile = (content: Uint8Array<ArrayBuffer>, name = 'bild.jpg') => {
    const data = new FormData();
    data.set('title', 'Torget på kvällen');
    data.set('picture', new File([content], name));
    return posted(data);
  };

  test('gives its bytes just as they were, and the text beside it', async () => {
    const content = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const { fields, file } = await readFormWithFile(withFile(content), 'picture', 100_000);
    expect(Object.fromEntries(fields)).toEqual({ title: 'Torget på kvällen' });
    expect(Buffer.from(file!).equals(Buffer.from(content))).toBe(true);
  });

  test('gives no file when none was chosen', async () => {
    expect((await readFormWithFile(withFile(new Uint8Array(), ''), 'picture', 100)).file).toBeNull();
    expect((await readFormWithFile(posted(new URLSearchParams({ picture: 'x' })), 'picture', 100)).file).toBe(
      null,
    );
  });

  test('cuts off what is larger than it said, however long it goes on', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
    });
    const request = new Request('https://dialog.example/sv', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      ...{ duplex: 'half' },
    });
    const answer = await readFormWithFile(request, 'picture', 2_000_000).catch((thrown: unknown) => thrown);
    expect((answer as Response).status).toBe(413);
  });
});
