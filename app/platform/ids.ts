import { v7, validate, version } from 'uuid';

import type { Id } from '~db/columns';

/** A new id for a row: a UUIDv7, which sorts by the time it was made. */
export function newId(): Id {
  return v7();
}

/** Whether a text can be such an id, in the form in which it is made. */
export function isId(text: string): text is Id {
  return validate(text) && version(text) === 7 && text === text.toLowerCase();
}
