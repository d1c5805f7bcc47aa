import type { YesNo } from '~db/schema/meeting';

import type { PictureRefusal } from '~/platform/uploads/remake-picture.server';

/** The fields of the staff's forms about a meeting, by the names that are posted. */
export const meetingFields = [
  'title',
  'description',
  'day',
  'starts',
  'ends',
  'place',
  'sameVenue',
  'note',
  'entry',
  'cap',
  'closesOn',
  'stepFree',
  'hearingLoop',
  'travel',
  'digitalLink',
  'agenda',
  'representatives',
  'picture',
  'pictureAlt',
  'removePicture',
] as const;

export type MeetingField = (typeof meetingFields)[number];

/** Interpreters that a kommun most often has: Swedish sign language, national minority languages, and the largest others. Language tags. */
export const interpreterLanguages = [
  'sign',
  'ar',
  'ckb',
  'en',
  'es',
  'fa',
  'fi',
  'pl',
  'prs',
  'ru',
  'so',
  'ti',
  'tr',
  'uk',
] as const;

/** The name of the checkbox of an interpreter's language. */
export function interpreterField(language: string): string {
  return `interpreter-${language}`;
}

/** What a form holds: what was typed, whether it was right or not. Checkboxes hold `1` or nothing. */
export interface TypedMeeting {
  fields: Readonly<Record<MeetingField, string>>;
  interpreters: readonly string[];
  /** Which state of the meeting the form was filled in from. */
  seen: string;
}

/** The name of the field that tells {@link TypedMeeting.seen}. */
export const seenField = 'seen';

/** The name of the field that says that the last day to register has been moved along once: whoever sets it back then is heeded. */
export const shiftedField = 'sista-dag-flyttad';

/** The name of the button's value that says that what was written has been looked through (`ja`), or is to be changed (`nej`). */
export const checkedField = 'granskat';

/** What was typed, from a posted form. */
export function readTyped(form: ReadonlyMap<string, string>): TypedMeeting {
  return {
    fields: Object.fromEntries(meetingFields.map((field) => [field, form.get(field) ?? ''])) as Record<
      MeetingField,
      string
    >,
    interpreters: interpreterLanguages.filter((language) => form.has(interpreterField(language))),
    seen: form.get(seenField) ?? '',
  };
}

/** A form in which only what is known is filled in. */
export function typedFrom(
  known: Partial<Record<MeetingField, string>>,
  interpreters: readonly string[] = [],
  seen = '',
): TypedMeeting {
  const { fields } = readTyped(new Map(Object.entries(known)));
  return { fields, interpreters, seen };
}

/** What can be said of step-free access and of a hearing loop; nothing is "we don't know". */
export const yesNoChoices: readonly (YesNo | '')[] = ['yes', 'partly', 'no', ''];

export type MeetingFieldProblem =
  | 'title-missing'
  | 'title-too-long'
  | 'text-too-long'
  | 'day-missing'
  | 'day-invalid'
  | 'day-past'
  | 'starts-missing'
  | 'time-invalid'
  | 'ends-before-start'
  | 'place-missing'
  | 'note-missing'
  | 'entry-missing'
  | 'entry-has-registrations'
  | 'cap-invalid'
  | 'closes-after-meeting'
  | 'link-invalid'
  | 'alt-missing'
  | PictureRefusal;

/** Why a form was not received. Codes: the page words them. */
export type MeetingProblem =
  | { field: MeetingField; code: MeetingFieldProblem }
  /** `changed-meanwhile`: someone else has changed the meeting since the form was opened. `over`: it has been, or was cancelled. `nothing-changed`: it is there already. */
  | { field: null; code: 'changed-meanwhile' | 'over' | 'nothing-changed' };

/**
 * What a form holds when its page is opened or comes back. Only who has just been told that the meeting has changed meanwhile writes, the next time, over what is there now.
 *
 * @param known the meeting as it is now
 */
export function shownForm(
  sent: { typed: TypedMeeting; problems: readonly MeetingProblem[] } | undefined,
  known: TypedMeeting,
): TypedMeeting {
  if (sent === undefined) return known;
  const isTold = sent.problems.some(({ code }) => code === 'changed-meanwhile');
  return isTold ? { ...sent.typed, seen: known.seen } : sent.typed;
}

/** Lengths in UTF-16 units, as browsers count them. */
export const longestTitle = 150;
export const longestText = 2000;
export const mostSeats = 100_000;
