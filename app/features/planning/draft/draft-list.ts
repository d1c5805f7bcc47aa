import { inputName, splitKey, type DraftForm } from './draft-form';

/** The name of the button that keeps what is written and comes back with one more thing to fill in; its value is the list's field. */
export const moreButton = 'more';

/** The name of the button that keeps what is written and goes on to what comes next. */
export const onwardButton = 'onward';

/** The id of what is filled in to add one more thing to a list. */
export function newThingId(field: string): string {
  return `${field}-new`;
}

/** A thing of a list, as a form shows it. */
export interface ShownThing {
  id: string;
  /** Whether it is there to be filled in, and is not kept yet. */
  isNew: boolean;
}

/** The things of a list that a form shows, in the order in which they were made. One to fill in comes last. */
export function thingsIn(form: DraftForm, field: string): readonly ShownThing[] {
  return Object.entries(form.seen)
    .map(([key, version]) => ({ key: splitKey(key), isNew: version === 0 }))
    .filter(({ key: [name] }) => name === field)
    .map(({ key: [, id], isNew }) => ({ id, isNew }));
}

/** What stands in a part of a thing; empty when nothing does. */
export function partOf(form: DraftForm, field: string, id: string, part: string): string {
  return form.values[inputName(field, id, part)] ?? '';
}
