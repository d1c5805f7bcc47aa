import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What the portal's one secret key is used for. Each purpose has a key of its own, so that what is made for one is worth nothing to another. */
export interface Secrets {
  /** A keyed hash (HMAC-SHA-256, base64url): the same each time, and not to be made, guessed or undone without the key. */
  hash(purpose: string, text: string): string;
  /** A whole number below a bound, from the same source, for codes that people type. */
  number(purpose: string, text: string, below: number): number;
  /** Locks a text up for someone to carry, such as a browser (AES-256-GCM, base64url). */
  seal(purpose: string, text: string): string;
  /** What was sealed; null when it was not sealed here, for this, or has been changed. */
  open(purpose: string, sealed: string): string | null;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Makes the portal's secrets of the key in its environment.
 *
 * @param secretKey at least 32 characters that nobody can guess; whoever changes it signs everyone out and cuts the tie to personal numbers
 */
export function createSecrets(secretKey: string): Secrets {
  const keys = new Map<string, Buffer>();
  const keyFor = (purpose: string): Buffer => {
    const known = keys.get(purpose);
    if (known !== undefined) return known;
    const made = Buffer.from(hkdfSync('sha256', secretKey, 'dialogtorget', purpose, 32));
    keys.set(purpose, made);
    return made;
  };
  const mac = (purpose: string, text: string) =>
    createHmac('sha256', keyFor(purpose)).update(text, 'utf8').digest();
  return {
    hash: (purpose, text) => mac(purpose, text).toString('base64url'),
    // 64 bits against a bound of a few digits: what the remainder favours is too little to find.
    number: (purpose, text, below) => Number(mac(purpose, text).readBigUInt64BE() % BigInt(below)),
    seal(purpose, text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
      const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString('base64url');
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < nonceBytes + tagBytes) return null;
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        const locked = bytes.subarray(nonceBytes + tagBytes);
        return Buffer.concat([decipher.update(locked), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}

/** A secret that nobody can guess: 256 bits, base64url. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a {@link randomSecret}: enough to know it again, nothing to use. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('base64url');
}
