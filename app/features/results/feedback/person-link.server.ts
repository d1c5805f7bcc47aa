import type { Secrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

/** Someone who took part in a dialogue: by a registration for a meeting, or by an account. */
export interface PersonInDialogue {
  dialogueId: Id;
  kind: 'registration' | 'account';
  id: Id;
}

const purpose = 'feedback';
const letters = { registration: 'r', account: 'a' } as const;

/**
 * What stands in the link by which someone reads what became of what they said. Made of ids by a key outside the database: never kept, and not to be guessed.
 */
export function personToken(secrets: Secrets, { dialogueId, kind, id }: PersonInDialogue): string {
  const person = `${letters[kind]}${id}.${dialogueId}`;
  return `${person}.${secrets.hash(purpose, person)}`;
}

/** Whom a link was made for; null when it was not made here, or has been changed. */
export function readPersonToken(secrets: Secrets, token: string): PersonInDialogue | null {
  const found = /^([ra])([\w-]{1,64})\.([\w-]{1,64})\.([\w-]{1,64})$/.exec(token);
  if (found === null) return null;
  const [, letter = '', id = '', dialogueId = '', given = ''] = found;
  // Both sides are hashed once more, so that how long the comparison takes tells nothing of the right one.
  const again = (text: string) => secrets.hash(`${purpose}-compare`, text);
  const right = secrets.hash(purpose, `${letter}${id}.${dialogueId}`);
  if (again(given) !== again(right)) return null;
  return { dialogueId, kind: letter === 'a' ? 'account' : 'registration', id };
}

/** How someone is known here without their address: the same for the same address, in one dialogue. */
export function personHash(secrets: Secrets, dialogueId: Id, email: string): string {
  return secrets.hash(`${purpose}-person`, `${dialogueId} ${email.toLowerCase()}`);
}
