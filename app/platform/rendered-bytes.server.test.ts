import { PassThrough, type Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createElement, type ReactElement } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { createRenderedBytes } from './rendered-bytes.server';

/** Pages in which characters of two, three and four bytes lie over the ends of React's pieces. */
const pages = [0, 1, 2, 3].map((before) =>
  createElement(
    'p',
    { title: 'x'.repeat(before) },
    ['مرحبا بكم ', 'Ласкаво просимо ', '’…– ', '🏛️ ']
      .flatMap((word) => Array<string>(200).fill(word))
      .map((word, key) => createElement('a', { key, href: `/${word}`, title: word }, word)),
  ),
);

function render(page: ReactElement, through: Duplex): Promise<Buffer> {
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(through) });
  return buffer(through);
}

test('a page is sent whole, in any script: what React leaves between its pieces is not', async () => {
  for (const page of pages) {
    const bytes = await render(page, createRenderedBytes());
    const sent = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(sent === renderToStaticMarkup(page)).toBe(true);
  }
});

test('React leaves something there; when it no longer does, nothing need be taken out', async () => {
  const bytes = await Promise.all(pages.map((page) => render(page, new PassThrough())));
  expect(bytes.some((sent) => sent.includes(0))).toBe(true);
});
