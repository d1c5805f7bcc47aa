import type { Id } from '~db/columns';

const prefix = 'kom-';

/** The name of the checkbox that says that someone came. */
export function cameField(registrationId: Id): string {
  return prefix + registrationId;
}

/** Whose checkboxes were ticked, from a posted form. */
export function readCame(form: ReadonlyMap<string, string>): readonly Id[] {
  return [...form.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}
