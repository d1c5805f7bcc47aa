import type { Secrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

const purpose = 'registration';

/**
 * What stands in the link by which someone sees, changes and cancels what they have registered for. Made of the id by a key outside the database: never kept, and not to be guessed.
 *
 * @param joinedId what was registered for as one
 */
export function registrationToken(secrets: Secrets, joinedId: Id): string {
  return `${joinedId}.${secrets.hash(purpose, joinedId)}`;
}

/** What a link points to; null when it was not made here, or has been changed. */
export function readRegistrationToken(secrets: Secrets, token: string): Id | null {
  const [joinedId, ...rest] = token.split('.');
  if (joinedId === undefined || !/^[\w-]{1,64}$/.test(joinedId) || rest.length !== 1) return null;
  // Both sides are hashed once more, so that how long the comparison takes tells nothing of the right one.
  const given = secrets.hash(`${purpose}-compare`, rest[0] ?? '');
  const right = secrets.hash(`${purpose}-compare`, secrets.hash(purpose, joinedId));
  return given === right ? joinedId : null;
}
