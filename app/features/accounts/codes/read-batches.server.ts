import type { DialogueChoice } from '~/features/dialogues/dialogue-choice';
import { readDialogueChoices } from '~/features/dialogues/read-dialogue-choices.server';
import { readTitles, type DialogueTitle } from '~/features/dialogues/read-titles.server';
import type { Language } from '~/i18n/language';
import type { LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import type { Day, Id, Instant } from '~db/columns';

import type { StaffActor } from '../actor';
import { may } from '../role';
import {
  batchState,
  lastDayOf,
  mayPrint,
  printableUntil,
  type BatchState,
  type PrintVerdict,
} from './code-batch';
import { findBatches, findRevoker } from './code-batch.queries.server';

/** Codes that were made together. */
export interface CodeBatch {
  id: Id;
  name: string;
  /** What the dialogue is called that they are for; null for the portal as a whole. */
  dialogue: LocalText | null;
  size: number;
  used: number;
  /** What whoever made them is called. */
  maker: string;
  createdAt: Instant;
  revokedAt: Instant | null;
  lastDay: Day;
  state: BatchState;
  print: PrintVerdict;
  printableUntil: Instant;
}

/** The batches that someone may see: those of the dialogues in which they hand out codes, or all. */
export async function readBatches(
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
  actor: StaffActor,
  language: Language,
): Promise<readonly CodeBatch[]> {
  const [rows, titles] = await Promise.all([findBatches(db), readTitles(db, language)]);
  return rows
    .filter(({ dialogue_id }) => may(actor.roles, 'manage-codes', dialogue_id))
    .map((row) => showBatch(row, titles, actor, clock()));
}

/**
 * One of them, with what whoever revoked it is called.
 *
 * @throws {Response} 404 when there is none such, 403 when it is another dialogue's
 */
export async function readBatch(
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
  actor: StaffActor,
  id: Id,
  language: Language,
): Promise<CodeBatch & { revoker: string | null }> {
  const [row] = await findBatches(db, id);
  if (row === undefined) throw new Response(null, { status: 404 });
  if (!may(actor.roles, 'manage-codes', row.dialogue_id)) throw new Response(null, { status: 403 });
  const batch = showBatch(row, await readTitles(db, language), actor, clock());
  return { ...batch, revoker: batch.revokedAt === null ? null : await findRevoker(db, id) };
}

/** What someone may make codes for: dialogues to choose among, but none that is cancelled, and whether the portal as a whole. */
export async function readCodePlaces(
  context: Pick<LoadContext, 'db' | 'clock'>,
  actor: Pick<StaffActor, 'roles'>,
  language: Language,
): Promise<{ portal: boolean; dialogues: readonly DialogueChoice[] }> {
  const choices = await readDialogueChoices(context, language);
  return {
    portal: may(actor.roles, 'manage-codes', null),
    dialogues: choices.filter(
      ({ id, group }) => group !== 'cancelled' && may(actor.roles, 'manage-codes', id),
    ),
  };
}

function showBatch(
  row: Awaited<ReturnType<typeof findBatches>>[number],
  titles: readonly DialogueTitle[],
  actor: Pick<StaffActor, 'accountId'>,
  now: Date,
): CodeBatch {
  const times = { createdAt: row.created_at, expiresAt: row.expires_at, revokedAt: row.revoked_at };
  return {
    id: row.id,
    name: row.name,
    dialogue: titles.find(({ id }) => id === row.dialogue_id)?.title ?? null,
    size: row.size,
    used: row.used,
    maker: row.maker ?? '',
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
    lastDay: lastDayOf(times),
    state: batchState(times, now),
    print: mayPrint({ ...times, createdBy: row.created_by }, actor.accountId, now),
    printableUntil: printableUntil(times),
  };
}
