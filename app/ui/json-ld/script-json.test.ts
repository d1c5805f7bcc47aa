import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toScriptJson } from './script-json';

test('no text can end the script element that it stands in', () => {
  const written = toScriptJson({ name: '</script><script>alert(1)</script><!--' });
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});

test('what is read back is what was written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (data) => {
      expect(JSON.parse(toScriptJson(data))).toEqual({ ...data });
    }),
  );
});
