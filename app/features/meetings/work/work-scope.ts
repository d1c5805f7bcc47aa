import { may, type HeldRole, type Permission } from '~/features/accounts/role';
import type { Id } from '~db/columns';

/** The dialogues in which someone may do something: all of them, or some. */
export type WorkScope = 'all' | readonly Id[];

/** In which dialogues someone with these roles may do any of these things. */
export function scopeOf(held: readonly HeldRole[], permissions: readonly Permission[]): WorkScope {
  if (permissions.some((permission) => may(held, permission, null))) return 'all';
  const own = held.flatMap(({ dialogueId }) => (dialogueId === null ? [] : [dialogueId]));
  return [...new Set(own)].filter((id) => permissions.some((permission) => may(held, permission, id)));
}
