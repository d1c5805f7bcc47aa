import { createHash } from 'node:crypto';

import { writeAudit } from '~/platform/audit.server';
import { dayOf, toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findInputMeetings } from '../contribution.queries.server';
import { receiveContributions } from '../receive-contribution.server';
import type { Sorting } from '../sorting-context';
import { checkNotes, type NotesProblem, type TypedNotes } from './notes-form';

/** What became of notes that someone entered. */
export type NotesOutcome =
  /** `known`: how many of them had been kept before, when the form was sent the first time. */
  { kind: 'kept'; count: number; known: number } | { kind: 'wrong'; problems: readonly NotesProblem[] };

/** Looks notes through before anything is kept. */
export async function lookThroughNotes(
  db: Database,
  dialogueId: Id,
  typed: TypedNotes,
  now: Date,
): Promise<ReturnType<typeof checkNotes>> {
  return checkNotes(typed, { meetings: await findInputMeetings(db, dialogueId), today: dayOf(now) });
}

/**
 * Keeps the notes that an officer has written down of what residents said: all of them, none filtered out, also those that are alike.
 *
 * Sent twice, the form is kept once. Sent again with notes added, as from a browser's earlier page, those that were added are kept and the others are there once.
 */
export async function enterNotes(
  db: Database,
  dialogueId: Id,
  typed: TypedNotes,
  { by, now, secrets }: Sorting,
): Promise<NotesOutcome> {
  return db.transaction().execute(async (trx): Promise<NotesOutcome> => {
    const outcome = await lookThroughNotes(trx, dialogueId, typed, now);
    if (outcome.kind === 'wrong') return outcome;
    const { source, stepId, saidOn, language, notes, key } = outcome.checked;
    const keys = keysOf(key === '' ? newId() : key, notes);
    const count = await receiveContributions(
      trx,
      notes.map((text, index) => ({
        ...{ dialogueId, source, stepId, saidOn, language, text },
        key: keys[index] ?? newId(),
        enteredBy: by,
      })),
      now,
    );
    if (count > 0)
      await writeAudit(trx, secrets, {
        at: toInstant(now),
        actor: by,
        action: 'input.received',
        subject: stepId ?? dialogueId,
        detail: { count },
      });
    return { kind: 'kept', count, known: notes.length - count };
  });
}

/** A key for each note of a form: by what it says and how many times that has been said before in the same form. */
function keysOf(formKey: Id, notes: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return notes.map((note) => {
    const time = (times.get(note) ?? 0) + 1;
    times.set(note, time);
    const words = createHash('sha256').update(note).digest('base64url').slice(0, 22);
    return `${formKey}/${words}/${time}`;
  });
}
