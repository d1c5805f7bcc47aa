/**
 * What became of a form whose page is shown again: it came back with something to put right, or is to be looked through before anything is done. Remix's
 * `meta` sees what loaders answer, never what an action did; both are handed the same context, the action first, so it is remembered by that.
 */
const shownAgain = new WeakMap<object, 'returned' | 'to-check'>();

/** Called by an action that sends a form back. @param context what the server handed to it, made anew for each request */
export function markFormReturned(context: object): void {
  shownAgain.set(context, 'returned');
}

/** Asked by the loader of the same page, which prefixes the title (WCAG 2.4.2, and the first thing that a screen reader says). */
export function isFormReturned(context: object): boolean {
  return shownAgain.get(context) === 'returned';
}

/** Called by an action that shows what was sent, to be looked through before anything is done (WCAG 3.3.4). */
export function markFormToCheck(context: object): void {
  shownAgain.set(context, 'to-check');
}

/** Asked by the loader of the same page, whose title then is that of the check: two pages of one address must be told apart. */
export function isFormToCheck(context: object): boolean {
  return shownAgain.get(context) === 'to-check';
}
