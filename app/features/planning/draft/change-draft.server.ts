import { isDeepStrictEqual } from 'node:util';

import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { keyOf, type Draft, type DraftChange, type DraftVersion } from './draft';
import { findLatest, findVersion, findWriters, insertVersions, takeDraftTurn } from './draft.queries.server';

/** A value that someone else has changed meanwhile, to something else. */
export interface DraftConflict {
  field: string;
  item: string;
  theirs: DraftVersion;
  /** What they are called. */
  name: string | null;
}

export type ChangeOutcome =
  /** `changed`: the keys of what is different now; empty when all was as it already stood. */
  { kind: 'changed'; changed: readonly string[] } | { kind: 'conflict'; conflicts: readonly DraftConflict[] };

/** The working copy of a dialogue. @param fields which values are read, by the names of their fields; all when left out */
export async function readDraft(
  db: Database,
  dialogue: { id: Id; sourceLanguage: string },
  fields?: readonly string[],
): Promise<Draft> {
  const latest = await findLatest(db, dialogue.id, fields);
  return {
    source: dialogue.sourceLanguage,
    versions: new Map(latest.map((version) => [keyOf(version.field, version.item), version])),
  };
}

/**
 * Changes a dialogue's working copy: all of it, or nothing when someone else has changed one of the values meanwhile. A value that was sent as it was shown is no
 * change, whatever others have made of it; so two people who write in different fields of one page never stand in each other's way.
 *
 * Called within a transaction. Who may change which field is for the caller to see to.
 */
export async function changeDraft(
  trx: Database,
  dialogueId: Id,
  changes: readonly DraftChange[],
  { by, now }: { by: Id | null; now: Date },
): Promise<ChangeOutcome> {
  await takeDraftTurn(trx, dialogueId);
  const latest = new Map(
    (await findLatest(trx, dialogueId, [...new Set(changes.map(({ field }) => field))])).map((version) => [
      keyOf(version.field, version.item),
      version,
    ]),
  );
  const conflicting: DraftVersion[] = [];
  const written: DraftVersion[] = [];
  for (const change of changes) {
    const stands = latest.get(keyOf(change.field, change.item));
    if (isSame(stands?.value ?? null, change.value)) continue;
    const isSeen = (stands?.version ?? 0) === change.seen;
    if (!isSeen && (await isAsShown(trx, dialogueId, change))) continue;
    if (!isSeen && stands !== undefined) {
      conflicting.push(stands);
      continue;
    }
    written.push({
      field: change.field,
      item: change.item,
      version: (stands?.version ?? 0) + 1,
      value: change.value,
      changedBy: by,
      changedAt: toInstant(now),
    });
  }
  if (conflicting.length > 0) {
    const names = await findWriters(
      trx,
      conflicting.flatMap(({ changedBy }) => changedBy ?? []),
    );
    return {
      kind: 'conflict',
      conflicts: conflicting.map((theirs) => ({
        field: theirs.field,
        item: theirs.item,
        theirs,
        name: theirs.changedBy === null ? null : (names.get(theirs.changedBy) ?? null),
      })),
    };
  }
  await insertVersions(trx, dialogueId, written);
  return { kind: 'changed', changed: written.map(({ field, item }) => keyOf(field, item)) };
}

/** Whoever else writes in the same working copy waits until this transaction is over, so that what is read of it here holds until then. */
export function holdDraft(trx: Database, dialogueId: Id): Promise<void> {
  return takeDraftTurn(trx, dialogueId);
}

/** Whether what was sent is what was shown. */
async function isAsShown(trx: Database, dialogueId: Id, change: DraftChange): Promise<boolean> {
  if (change.seen === 0) return change.value === null;
  const shown = await findVersion(trx, dialogueId, { ...change, version: change.seen });
  return isSame(wordsOf(shown?.value ?? null), wordsOf(change.value));
}

/** A text that was left as it was is no change, whichever version of the original it now stands beside. */
function wordsOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'of' in value && 'text' in value ? value.text : value;
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}
