import { createHash } from 'node:crypto';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { Database } from '~db/client';

import { fillDraft, isChangedHere } from '../public-part/fill-draft.server';
import type { ImportOutcome, KeptRow, StateWarning } from './import-outcome';
import type { ImportProblem } from './import-problem';
import { findKnownDialogues, type KnownDialogue } from './import.queries.server';
import { contradictedState, toDialogueRecord, type ImportedDialogue } from './imported-dialogue';
import type { ImportedRow } from './parse-import';
import { shareTermNames } from './share-term-names';

/** Raised when the same row comes to make another record, so that the next import brings all up to it. */
const mappingVersion = 1;

/**
 * Brings the dialogues of a list into the portal, each with a working copy that says the same, in one transaction. A row that is as it was when it was last imported is
 * left alone, and so is a dialogue that people have changed in the portal since; dialogues that the list does not name stay.
 */
export async function importDialogues(
  db: Database,
  rows: readonly ImportedRow[],
  { now }: { now: Date },
): Promise<ImportOutcome> {
  return db.transaction().execute(async (trx) => {
    const known = await findKnownDialogues(trx);
    const problems = rows.flatMap(({ row, dialogue }) => {
      const found = known.get(dialogue.id);
      return found === undefined || found.externalId === dialogue.id ? [] : [takenId(row, dialogue.id)];
    });
    if (problems.length > 0) return { kind: 'refused', problems };

    const counts = { created: 0, changed: 0, unchanged: 0 };
    const share = shareTermNames(rows.map(({ dialogue }) => dialogue));
    const kept: KeptRow[] = [];
    for (const { row, dialogue } of rows) {
      const earlier: KnownDialogue | null = known.get(dialogue.id) ?? null;
      const sourceHash = fingerprint(dialogue);
      if (earlier?.sourceHash === sourceHash) {
        counts.unchanged += 1;
        continue;
      }
      if (earlier !== null && (await isChangedHere(trx, earlier.dialogueId))) {
        kept.push({ row, id: dialogue.id });
        continue;
      }
      const record = toDialogueRecord(share(dialogue), { now, earlier });
      const dialogueId = await saveDialogue(trx, record, { now, sourceHash });
      await fillDraft(trx, dialogueId, now);
      counts[earlier === null ? 'created' : 'changed'] += 1;
    }
    return { kind: 'done', ...counts, kept, warnings: stateWarnings(rows, now) };
  });
}

/** A dialogue made in the portal is not overwritten by a list that happens to use its address. */
function takenId(row: number, id: string): ImportProblem {
  return { code: 'id-taken', row, column: 'id', value: id };
}

function stateWarnings(rows: readonly ImportedRow[], now: Date): StateWarning[] {
  return rows.flatMap(({ row, dialogue }) => {
    const derived = contradictedState(dialogue, now);
    return derived === null || dialogue.state === undefined
      ? []
      : [{ row, reported: dialogue.state, derived }];
  });
}

/** A row's fingerprint: of what it says, so that neither encoding, separator nor order of columns matters. */
function fingerprint(dialogue: ImportedDialogue): string {
  return createHash('sha256')
    .update(`${mappingVersion}\n${JSON.stringify(sorted(dialogue))}`)
    .digest('hex');
}

/** The same value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
