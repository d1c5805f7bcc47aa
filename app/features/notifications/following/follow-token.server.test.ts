import fc from 'fast-check';
import { expect, test } from 'vitest';

import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';

import { followToken, readFollowToken, type FollowPurpose } from './follow-token.server';

const secrets = createSecrets('a key that is known to this test alone');
const others = createSecrets('another key, of another installation!!');
const purposes: FollowPurpose[] = ['follow-confirm', 'follow-choices', 'follow-end'];

test('a link leads back to what it was made for, and to nothing else', () => {
  const id = newId();
  for (const made of purposes) {
    const token = followToken(secrets, made, id);
    for (const asked of purposes)
      expect(readFollowToken(secrets, asked, token)).toBe(asked === made ? id : null);
    expect(readFollowToken(others, made, token)).toBeNull();
  }
});

test('a link that was changed, cut off or made up is none', () => {
  const token = followToken(secrets, 'follow-end', newId());
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('a', 'B', '9', '.', ''), (at, sign) => {
      const changed = token.slice(0, at) + sign + token.slice(at + 1);
      fc.pre(changed !== token);
      expect(readFollowToken(secrets, 'follow-end', changed)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (made) => {
      expect(readFollowToken(secrets, 'follow-end', made)).toBeNull();
    }),
  );
  expect(readFollowToken(secrets, 'follow-end', undefined)).toBeNull();
});
