import { expect, test } from 'vitest';

import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';

import { readRegistrationToken, registrationToken } from './registration-link.server';

const secrets = createSecrets('a key that only this test uses, long enough');

test('a link leads to what it was made for, and no other', () => {
  const [id, other] = [newId(), newId()];
  const token = registrationToken(secrets, id);
  expect(readRegistrationToken(secrets, token)).toBe(id);
  expect(readRegistrationToken(secrets, token.replace(id, other))).toBeNull();
  expect(readRegistrationToken(createSecrets('another key, just as long as the first'), token)).toBeNull();
});

test.each(['', '.', 'a.b.c', 'a', '../..', `${newId()}.`, 'å.ä'])('%j leads nowhere', (token) => {
  expect(readRegistrationToken(secrets, token)).toBeNull();
});
