import { randomInt } from 'node:crypto';

import { fingerprint, type Secrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

const purpose = 'evaluation';

/** Small letters and digits that are not taken for one another when they are read from a wall. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeLength = 8;

/** A new code for a room: whoever is there may answer. */
export function newRoomCode(): string {
  return Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join('');
}

/**
 * What stands in the link by which one participant answers once. Made by a key outside the database, which keeps nothing but its fingerprint.
 *
 * @param person a keyed hash of their address
 */
export function evaluationToken(secrets: Secrets, dialogueId: Id, person: string): string {
  return `${dialogueId}.${secrets.hash(purpose, `${dialogueId} ${person}`)}`;
}

/** What is kept of such a link: enough to know it again. */
export function tokenFingerprint(token: string): string {
  return fingerprint(token);
}

/** The dialogue that a link is about; null for the code of a room. */
export function dialogueOfToken(code: string): Id | null {
  return /^([\w-]{1,64})\.[\w-]{20,64}$/.exec(code)?.[1] ?? null;
}
