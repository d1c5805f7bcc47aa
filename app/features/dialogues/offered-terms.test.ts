import { expect, test } from 'vitest';

import { offeredTerms } from './offered-terms';

test('a word that is used no more is offered only where it was chosen before', () => {
  const terms = [
    { slug: 'trafik', isRetired: false },
    { slug: 'vagar', isRetired: true },
  ];
  expect(offeredTerms(terms).map(({ slug }) => slug)).toEqual(['trafik']);
  expect(offeredTerms(terms, ['vagar', 'annat']).map(({ slug }) => slug)).toEqual(['trafik', 'vagar']);
});
