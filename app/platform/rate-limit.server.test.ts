import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { coarseNetwork, createRateLimit } from './rate-limit.server';

describe('a rate limit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('allows as often as it says, then refuses until the time is out', async () => {
    const limit = createRateLimit({ times: 2, seconds: 3600 });
    expect(await limit.allows('192.0.2.1')).toBe(true);
    expect(await limit.allows('192.0.2.1')).toBe(true);
    expect(await limit.allows('192.0.2.1')).toBe(false);
    await vi.advanceTimersByTimeAsync(3_599_000);
    expect(await limit.allows('192.0.2.1')).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await limit.allows('192.0.2.1')).toBe(true);
  });

  test('counts each network by itself, and neighbours in one network together', async () => {
    const limit = createRateLimit({ times: 1, seconds: 3600 });
    expect(await limit.allows('192.0.2.1')).toBe(true);
    expect(await limit.allows('192.0.2.77')).toBe(false);
    expect(await limit.allows('192.0.3.1')).toBe(true);
    expect(await limit.allows('2001:db8:1::1')).toBe(true);
    expect(await limit.allows('2001:db8:1:ffff::2')).toBe(false);
    expect(await limit.allows('2001:db8:2::1')).toBe(true);
  });

  test('does not mix up what different limits count', async () => {
    const [one, other] = [
      createRateLimit({ times: 1, seconds: 60 }),
      createRateLimit({ times: 1, seconds: 60 }),
    ];
    expect(await one.allows('192.0.2.1')).toBe(true);
    expect(await other.allows('192.0.2.1')).toBe(true);
  });
});

describe('a coarse network', () => {
  test.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:0DB8:0001::', '2001:db8:1::/48'],
    ['2001:db8::5', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['', ''],
    ['a test', 'a test'],
  ])('of %j is %j', (address, network) => {
    expect(coarseNetwork(address)).toBe(network);
  });

  test('is the same for every address within, however it is written', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(
        fc.tuple(group, group, group),
        fc.array(group, { minLength: 5, maxLength: 5 }),
        (prefix, rest) => {
          const written = [...prefix, ...rest]
            .map((number) => number.toString(16).padStart(4, '0'))
            .join(':');
          expect(coarseNetwork(written)).toBe(
            `${prefix.map((number) => number.toString(16)).join(':')}::/48`,
          );
        },
      ),
    );
  });
});
