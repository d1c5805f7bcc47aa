import { isoCBOR } from '@simplewebauthn/server/helpers';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a test may have a key or its browser do otherwise than right. */
export interface KeyFaults {
  challenge?: string;
  origin?: string;
  rpId?: string;
  /** `webauthn.create` and `webauthn.get` are what they should be. */
  type?: string;
  /** Whether its holder unlocked it. */
  isUnlocked?: boolean;
  counter?: number;
  userHandle?: string;
  /** Whether the last byte of the signature is changed. */
  forged?: boolean;
}

interface Question {
  challenge: string;
  origin: string;
  rpId: string;
}

/** A passkey in software, as a browser and its authenticator make one: for tests that need it to answer wrongly too. */
export class SoftwareKey {
  readonly id = randomBytes(32).toString('base64url');
  private readonly pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;

  /** @param counts whether it counts its uses; keys that are kept in step between devices do not */
  constructor(private readonly counts = true) {}

  /** The JSON that a browser sends when the key has been made. */
  make(question: Question, faults: KeyFaults = {}): string {
    const asked = { ...question, ...faults };
    const authData = Buffer.concat([this.authenticatorData(asked, 0x41), this.credentialData()]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return JSON.stringify({
      ...this.envelope(),
      response: {
        clientDataJSON: clientData({ type: 'webauthn.create', ...asked }),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
        transports: ['internal', 'hybrid'],
      },
    });
  }

  /** The JSON that a browser sends when the key has answered. */
  answer(question: Question, faults: KeyFaults = {}): string {
    const asked = { ...question, ...faults };
    if (this.counts) this.counter += 1;
    const clientDataJSON = clientData({ type: 'webauthn.get', ...asked });
    const authData = this.authenticatorData(asked, 0x01);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = sign('sha256', Buffer.concat([authData, hash]), this.pair.privateKey);
    if (faults.forged === true) signature[signature.length - 1]! ^= 1;
    return JSON.stringify({
      ...this.envelope(),
      response: {
        clientDataJSON,
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
        ...(faults.userHandle === undefined
          ? {}
          : { userHandle: Buffer.from(faults.userHandle).toString('base64url') }),
      },
    });
  }

  private envelope() {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {} };
  }

  /** The hash of the relying party's id, flags and the counter (WebAuthn, 6.1). */
  private authenticatorData(
    { rpId, isUnlocked = true, counter }: Question & KeyFaults,
    flags: number,
  ): Buffer {
    const rest = Buffer.alloc(5);
    rest[0] = isUnlocked ? flags | 0x04 : flags;
    rest.writeUInt32BE(counter ?? this.counter, 1);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), rest]);
  }

  /** The key itself: no make, its id, and its public half as COSE (WebAuthn, 6.5.1). */
  private credentialData(): Buffer {
    const { x, y } = this.pair.publicKey.export({ format: 'jwk' });
    const point = (text: string | undefined) => new Uint8Array(Buffer.from(text ?? '', 'base64url'));
    const cose = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]);
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    return Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(cose as never))]);
  }
}

function clientData({
  type,
  challenge,
  origin,
}: {
  type: string;
  challenge: string;
  origin: string;
}): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
}
