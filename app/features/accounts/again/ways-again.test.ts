import { expect, test } from 'vitest';

import { waysAgain } from './ways-again';

const providers = { eid: true, directory: true };
const staff = {
  kind: 'staff',
  method: 'passkey',
  email: 'a@viken.example',
  hasKeys: true,
  providers,
} as const;
const resident = {
  kind: 'resident',
  method: 'email',
  email: 'b@viken.example',
  hasKeys: false,
  providers,
} as const;

test('staff show who they are by what they have, never by a mail', () => {
  expect(waysAgain(staff)).toEqual(['key']);
  expect(waysAgain({ ...staff, method: 'directory' })).toEqual(['directory', 'key']);
  expect(waysAgain({ ...staff, method: 'directory', hasKeys: false })).toEqual(['directory']);
});

test('residents by the eID that they came with, or by their mail', () => {
  expect(waysAgain(resident)).toEqual(['mail']);
  expect(waysAgain({ ...resident, method: 'eid', email: null })).toEqual(['eid']);
});

test('someone who came by a code and left no address has no way', () => {
  expect(waysAgain({ ...resident, method: 'code', email: null })).toEqual([]);
});
