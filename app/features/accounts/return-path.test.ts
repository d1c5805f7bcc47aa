import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { returnPath } from './return-path';

const portal = 'https://dialog.viken.example';

describe('after signing in, one comes back', () => {
  test('to the page that asked for it', () => {
    expect(returnPath('/sv/dialoger/torget?sida=2', '/sv')).toBe('/sv/dialoger/torget?sida=2');
  });

  test.each([
    '//other.example',
    '/\\other.example',
    '/sv/..//other.example',
    '/./\\other.example',
    'https://other.example/sv',
    'javascript:alert(1)',
    '/\t/other.example',
    '/sv\r\nSet-Cookie: a=b',
    '',
    'sv',
    `/${'a'.repeat(1001)}`,
  ])('never by %j, which could lead elsewhere', (wanted) => {
    expect(returnPath(wanted, '/sv')).toBe('/sv');
  });

  test('within the portal, whatever is asked for', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '//',
      '@',
      ':',
      'sv',
      'other.example',
      '?',
      '#',
      '%2f',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = returnPath(parts.join(''), '/sv');
        expect(new URL(path, portal).origin).toBe(portal);
      }),
    );
  });
});
