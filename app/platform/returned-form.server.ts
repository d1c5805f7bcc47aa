/**
 * Requests whose form came back with something to put right. Remix's `meta` sees what loaders answer, never what an action did; both are handed the same
 * context, the action first, so it is remembered by that.
 */
const returned = new WeakSet<object>();

/** Called by an action that sends a form back. @param context what the server handed to it, made anew for each request */
export function markFormReturned(context: object): void {
  returned.add(context);
}

/** Asked by the loader of the same page, which prefixes the title (WCAG 2.4.2, and the first thing that a screen reader says). */
export function isFormReturned(context: object): boolean {
  return returned.has(context);
}
