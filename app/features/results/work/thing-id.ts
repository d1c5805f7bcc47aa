import { isId, newId } from '~/platform/ids';
import type { Id } from '~db/columns';

/** The id in the address of a decision or an action: one of its own for a new one. @throws {Response} 404 for what can be no id */
export function requireThing(id = ''): Id {
  if (id === 'ny') return newId();
  // Those from lists have ids of the same form.
  if (!isId(id)) throw new Response(null, { status: 404 });
  return id;
}
