import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { dayOf, toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { fingerprint, type Secrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

import type { StaffActor } from '../actor';
import { makeOneTimeCode, normaliseCode } from '../one-time-code';
import { parseBatch, type BatchProblem, type TypedBatch } from './code-batch';
import { insertBatch, insertCodes, markRevoked } from './code-batch.queries.server';
import { readCodePlaces } from './read-batches.server';

type WritingContext = Pick<LoadContext, 'db' | 'clock' | 'secrets'>;

/** The code of a row, in its normalised form. It is made of the row's id by the portal's key, so that the database alone gives away none. */
export function codeOf(secrets: Secrets, id: Id): string {
  let sign = 0;
  return makeOneTimeCode((below) => {
    sign += 1;
    return secrets.number('one-time-code', `${id} ${sign}`, below);
  });
}

/** What became of the form with which codes are made. */
export type MakeOutcome = { kind: 'made'; id: Id } | { kind: 'wrong'; problems: readonly BatchProblem[] };

/**
 * Makes codes. Only their fingerprints are kept.
 *
 * @param id the batch's own, from the form: sent twice, it is the same batch
 */
export async function makeCodes(
  { db, clock, secrets }: WritingContext,
  actor: StaffActor,
  id: Id,
  typed: TypedBatch,
  language: Language,
): Promise<MakeOutcome> {
  const now = clock();
  const { portal, dialogues } = await readCodePlaces({ db, clock }, actor, language);
  const allowed = [...(portal ? [null] : []), ...dialogues.map((one) => one.id)];
  const parsed = parseBatch(typed, allowed, dayOf(now));
  if (parsed.kind === 'wrong') return parsed;
  const { batch } = parsed;
  const codes = Array.from({ length: batch.size }, () => newId()).map((codeId) => ({
    id: codeId,
    hash: fingerprint(normaliseCode(codeOf(secrets, codeId))),
  }));
  await db.transaction().execute(async (trx) => {
    const isNew = await insertBatch(trx, { ...batch, id, createdBy: actor.accountId, now: toInstant(now) });
    if (!isNew) return;
    await insertCodes(trx, id, codes);
    await writeAudit(trx, secrets, {
      at: toInstant(now),
      actor: actor.accountId,
      action: 'codes.made',
      subject: id,
      detail: { count: batch.size, dialogue: batch.dialogueId },
    });
  });
  return { kind: 'made', id };
}

/** Revokes codes: those that nobody has used can't be any more. Whom a code has let in keeps what they have sent. @returns whether it was done now */
export function revokeCodes(
  { db, clock, secrets }: WritingContext,
  actor: Pick<StaffActor, 'accountId'>,
  id: Id,
): Promise<boolean> {
  const now = toInstant(clock());
  return db.transaction().execute(async (trx) => {
    if (!(await markRevoked(trx, id, now))) return false;
    await writeAudit(trx, secrets, {
      at: now,
      actor: actor.accountId,
      action: 'codes.revoked',
      subject: id,
    });
    return true;
  });
}
