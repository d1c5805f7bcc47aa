import { isDay } from '~/platform/clock';
import { isId } from '~/platform/ids';
import type { FormFields } from '~/platform/read-form.server';
import type { Day, Id } from '~db/columns';

import { enteredSources, type ContributionSource, type InputMeeting } from '../contribution';
import { noteParting, splitNotes, type NoteParting } from './split-notes';

/** The names of the form's fields, which are their ids too. */
export const notesFields = {
  from: 'varifran',
  day: 'dag',
  language: 'sprak',
  parting: 'delning',
  notes: 'anteckningar',
  key: 'nyckel',
  deed: 'gor',
} as const;

/** What the form's buttons do, by what is posted. */
export const notesDeeds = { check: 'kontrollera', save: 'spara', change: 'andra' } as const;

/** The form as it was typed. */
export interface TypedNotes {
  /** A meeting, as `moten:` and its id, or one of {@link enteredSources}. */
  from: string;
  day: string;
  language: string;
  parting: NoteParting;
  notes: string;
  /** Made with the form, so that what is sent twice is kept once. */
  key: string;
}

/** Notes that can be kept. */
export interface CheckedNotes {
  source: ContributionSource;
  stepId: Id | null;
  saidOn: Day;
  language: string;
  notes: readonly string[];
  key: string;
}

/** What is wrong with a form of notes, and in which field. */
export type NotesProblem =
  | { field: 'from'; code: 'from-missing' }
  | { field: 'day'; code: 'day-invalid' | 'day-ahead' }
  | { field: 'notes'; code: 'notes-missing' }
  | { field: 'notes'; code: 'too-many'; count: number; most: number }
  /** `place`: which note, from 1; `begins`: its first words. */
  | { field: 'notes'; code: 'note-too-long'; place: number; begins: string; count: number; most: number };

/** How many notes are taken at once: more than any meeting gives. */
export const mostNotes = 1000;
/** How many characters one note may have. Longer, it is several. */
export const mostNoteLength = 10_000;

const meetingPrefix = 'moten:';

/** The form's value for a meeting. */
export function fromMeeting(id: Id): string {
  return meetingPrefix + id;
}

/** Reads the form as it was typed. @param language what is chosen when the form says nothing that the portal has */
export function readTypedNotes(
  form: FormFields,
  { languages, language }: { languages: readonly string[]; language: string },
): TypedNotes {
  const typed = form.get(notesFields.language) ?? '';
  return {
    from: form.get(notesFields.from) ?? '',
    day: (form.get(notesFields.day) ?? '').trim(),
    language: languages.includes(typed) ? typed : language,
    parting: noteParting.find((one) => one === form.get(notesFields.parting)) ?? 'lines',
    notes: form.get(notesFields.notes) ?? '',
    key: form.get(notesFields.key) ?? '',
  };
}

/** Makes notes of what was typed, or says what stands in the way. @param meetings those of the dialogue */
export function checkNotes(
  typed: TypedNotes,
  { meetings, today }: { meetings: readonly InputMeeting[]; today: Day },
): { kind: 'checked'; checked: CheckedNotes } | { kind: 'wrong'; problems: readonly NotesProblem[] } {
  const problems: NotesProblem[] = [];
  const meeting = meetings.find(({ id }) => fromMeeting(id) === typed.from) ?? null;
  const source = meeting === null ? enteredSources.find((one) => one === typed.from) : 'meeting';
  if (source === undefined) problems.push({ field: 'from', code: 'from-missing' });
  const saidOn = typed.day === '' ? (meeting?.day ?? today) : typed.day;
  if (!isDay(saidOn)) problems.push({ field: 'day', code: 'day-invalid' });
  else if (saidOn > today) problems.push({ field: 'day', code: 'day-ahead' });
  const notes = splitNotes(typed.notes, typed.parting);
  problems.push(...problemsOf(notes));
  if (problems.length > 0 || source === undefined) return { kind: 'wrong', problems };
  const key = isId(typed.key) ? typed.key : '';
  return {
    kind: 'checked',
    checked: { source, stepId: meeting?.id ?? null, saidOn, language: typed.language, notes, key },
  };
}

function problemsOf(notes: readonly string[]): readonly NotesProblem[] {
  if (notes.length === 0) return [{ field: 'notes', code: 'notes-missing' }];
  const tooLong = notes.findIndex(({ length }) => length > mostNoteLength);
  const problems: NotesProblem[] = [];
  if (notes.length > mostNotes)
    problems.push({ field: 'notes', code: 'too-many', count: notes.length, most: mostNotes });
  const long = notes[tooLong];
  if (long !== undefined)
    problems.push({
      field: 'notes',
      code: 'note-too-long',
      place: tooLong + 1,
      begins: Array.from(long.slice(0, 60)).slice(0, 40).join(''),
      count: long.length,
      most: mostNoteLength,
    });
  return problems;
}
