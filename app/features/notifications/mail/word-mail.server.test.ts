import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';

import { loadKommunSettings } from '~/features/kommun/load-kommun-settings.server';
import { languageOrSource, languages } from '~/i18n/i18n.server';
import type { OutgoingMessage } from '~/platform/mail/outgoing-message';

import type { MailContent } from './mail-content';
import { createWording, layOut } from './word-mail.server';

const { kommun } = loadKommunSettings(
  'db/seeds/demo/kommun.json',
  languages.map(({ tag }) => tag),
);
const content: MailContent = {
  subject: 'Mötet är flyttat',
  preview: 'Ny tid på torsdag',
  blocks: [
    { kind: 'paragraph', text: 'Hej <b>Maja</b> & alla.\nNy rad.' },
    { kind: 'heading', text: 'Nya tiden' },
    { kind: 'facts', rows: [{ term: 'När', text: 'Torsdag kl. 18.00' }] },
    { kind: 'code', label: 'Din kod', code: '123 456' },
    { kind: 'list', items: [{ text: 'Skolvägen', href: 'https://a.example/1?a=1&b=2', detail: 'öppen' }] },
    { kind: 'action', text: 'Se mötet', href: 'https://a.example/mote' },
    { kind: 'paragraph', text: 'مرحبا', language: 'ar' },
  ],
  footer: [{ kind: 'link', text: 'Alla dina val', href: 'https://a.example/val' }],
  oneClickUnsubscribe: 'https://a.example/sv/folj/avsluta/abc',
};
const inLanguage = (tag: string, more: Partial<MailContent> = {}): OutgoingMessage =>
  layOut(
    { ...content, ...more },
    {
      kommun,
      baseUrl: 'https://dialog.viken.example',
      sender: 'post@viken.example',
      language: languageOrSource(tag),
    },
  );

describe('a mail', () => {
  test('says the same in HTML and in text', () => {
    const { html, text } = inLanguage('sv');
    for (const words of [
      'Nya tiden',
      'Torsdag kl. 18.00',
      '123 456',
      'Skolvägen',
      'öppen',
      'Se mötet',
      'مرحبا',
    ])
      for (const form of [html, text]) expect(form).toContain(words);
    for (const href of [
      'https://a.example/mote',
      'https://a.example/val',
      'https://dialog.viken.example/sv',
    ]) {
      expect(html).toContain(`href="${href}"`);
    }
    expect(text).toContain('https://a.example/1?a=1&b=2');
    expect(text).toContain('https://a.example/mote');
    expect(text).toContain('https://dialog.viken.example/sv');
  });

  test('shows what someone has written as text', () => {
    expect(inLanguage('sv').html).toContain('Hej &lt;b&gt;Maja&lt;/b&gt; &amp; alla.<br/>Ny rad.');
  });

  test.each(['sv', 'ar', 'sv-x-lattlast'])(
    'is right HTML with one h1, its language and direction (%s)',
    async (tag) => {
      const { html, headers } = inLanguage(tag);
      const report = await new HtmlValidate({
        extends: ['html-validate:recommended', 'html-validate:a11y'],
        // React's own way of writing.
        rules: { 'doctype-style': 'off', 'void-style': 'off', 'require-sri': 'off', 'attr-case': 'off' },
      }).validateString(html);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain(`<html lang="${tag}" dir="${languageOrSource(tag).direction}">`);
      expect(html).toContain('<p lang="ar" dir="rtl">مرحبا</p>');
      expect(headers['Content-Language']).toBe(tag);
    },
  );

  test('has its first heading for a title, when it begins with one', () => {
    const { html } = inLanguage('sv', { blocks: [{ kind: 'heading', text: 'Välkommen' }] });
    expect(html).toContain('<h1>Välkommen</h1>');
    expect(html).not.toContain('<h2>');
  });

  test('can be ended with one click where it may, and is answered by the kommun', () => {
    const message = inLanguage('sv');
    expect(message.headers).toMatchObject({
      'List-Unsubscribe': '<https://a.example/sv/folj/avsluta/abc>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(message.from).toEqual({ name: 'Vikens kommun', address: 'post@viken.example' });
    expect(message.replyTo).toBe('dialog@viken.example');
    const { oneClickUnsubscribe: _left, ...without } = content;
    const plain = layOut(without, {
      kommun,
      baseUrl: 'https://dialog.viken.example',
      sender: kommun.contact.email,
      language: languageOrSource('sv'),
    });
    expect(Object.keys(plain.headers)).toEqual(['Content-Language']);
    expect(plain.replyTo).toBeUndefined();
  });
});

test('a mail of a kind that this release does not know waits for one that does', async () => {
  const word = createWording(
    // What a template would be handed; none is called.
    {
      db: undefined as never,
      readKommun: () => Promise.resolve(kommun),
      baseUrl: '',
      secrets: undefined as never,
      clock: () => new Date(),
    },
    {},
    'post@viken.example',
  );
  await expect(
    word({ id: '1', kind: 'toString', recipient: 'a@b.example', language: 'sv', data: {}, attempts: 1 }),
  ).rejects.toThrow('no template');
});
