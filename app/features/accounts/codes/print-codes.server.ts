import { qrCode, type QrCode } from '~/features/dialogues/outreach/qr-code.server';
import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Id } from '~db/columns';

import type { StaffActor } from '../actor';
import { showCode } from '../one-time-code';
import { codesInPart } from './code-batch';
import { findUnusedCodes } from './code-batch.queries.server';
import { codeOf } from './make-codes.server';
import type { CodeBatch } from './read-batches.server';

/** A code as it is printed. */
export interface PrintedCode {
  /** Its place in the batch, from 1: tells sheets apart that have been dropped on the floor. */
  place: number;
  /** In groups, such as `K7MX-2PQR-9DFH`. */
  code: string;
  qr: QrCode;
}

/** The path at which a code is used, without the language. */
const codePath = '/logga-in/engangskod';

/** A part of a batch to print, and the ways to the other parts. */
export interface CodeSheets {
  codes: readonly PrintedCode[];
  /** From 1. */
  part: number;
  parts: number;
  /** The address to type, for those who have no camera. */
  address: string;
}

/**
 * The codes of a batch that nobody has used, for printing. That they were shown is in the log.
 *
 * @param part from 1; one that is not there is the first
 * @throws {Response} 403 when they may not be printed: by anyone but who made them, or after an hour
 */
export async function printCodes(
  { db, clock, secrets, baseUrl }: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'baseUrl'>,
  actor: Pick<StaffActor, 'accountId'>,
  batch: CodeBatch,
  { part: asked, language }: { part: number; language: string },
): Promise<CodeSheets> {
  if (batch.print !== 'printable') throw new Response(null, { status: 403 });
  const parts = Math.ceil(batch.size / codesInPart);
  const part = Number.isInteger(asked) && asked >= 1 && asked <= parts ? asked : 1;
  const address = `${baseUrl}/${language}${codePath}`;
  const skip = (part - 1) * codesInPart;
  const rows = await findUnusedCodes(db, batch.id, { skip, most: codesInPart });
  await db.transaction().execute((trx) =>
    writeAudit(trx, secrets, {
      at: toInstant(clock()),
      actor: actor.accountId,
      action: 'codes.printed',
      subject: batch.id,
      detail: { part, count: rows.length },
    }),
  );
  return { codes: rows.map((row) => printed(row, address)), part, parts, address: withoutScheme(address) };

  function printed({ id, place }: { id: Id; place: number }, at: string): PrintedCode {
    const code = showCode(codeOf(secrets, id));
    return { place, code, qr: qrCode(`${at}?kod=${code}`) };
  }
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
