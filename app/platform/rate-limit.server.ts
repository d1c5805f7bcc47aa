import { isIP } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much a network may do, and how long it is remembered. */
export interface RateLimitSettings {
  times: number;
  seconds: number;
}

/** Counts what each network does. */
export interface RateLimit {
  /**
   * Counts one more from a network.
   *
   * @param network the visitor's address or network; only its coarse form is kept, in memory, until the time is out
   * @returns whether it may be done
   */
  allows(network: string): Promise<boolean>;
}

/**
 * Makes a limit that lives in this process's memory: several processes each allow as much. It is coarse on purpose, since
 * a school or a library shares one address.
 */
export function createRateLimit({ times, seconds }: RateLimitSettings): RateLimit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  return {
    async allows(network) {
      try {
        await limiter.consume(coarseNetwork(network));
        return true;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return false;
        throw refusal;
      }
    },
  };
}

/**
 * The network of an address: the first 24 bits of IPv4, the first 48 of IPv6. Someone with an IPv6 connection has more addresses than can be counted,
 * and what is not kept whole points out nobody. A text that is no address stays as it is.
 */
export function coarseNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const version = isIP(mapped);
  if (version === 4) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  if (version === 6) return `${ipv6Groups(mapped).slice(0, 3).join(':')}::/48`;
  return mapped;
}

/** The eight groups of an IPv6 address, each without leading zeros. */
function ipv6Groups(address: string): readonly string[] {
  // The URL parser writes every form of an address alike; a zone, as in `fe80::1%eth0`, it would refuse.
  const canonical = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const [head = '', tail = ''] = canonical.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
