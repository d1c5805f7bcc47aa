import { toInstant } from '~/platform/clock';
import { fingerprint, type Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { codeHash } from './send-sign-in-mail.server';
import { mostWrongCodes, readMailCode } from './sign-in-mail-rules';
import {
  countTry,
  findLatestTokens,
  findToken,
  useToken,
  type SignInTokenRow,
} from './sign-in-token.queries.server';

/** What a link is worth now. `unknown`: it was never made here, has been changed, or is long gone. */
export type LinkState = 'open' | 'used' | 'expired' | 'unknown';

/** Why a code was not taken. `worn-out`: too many wrong ones were tried. */
export type CodeRefusal = 'code-missing' | 'code-wrong' | 'code-used' | 'code-expired' | 'code-worn-out';

/** What has been shown: that someone reads the mail to an address. */
export interface ShownEmail {
  email: string;
  language: string;
  /** Where they wanted to go: a path of the portal. */
  returnTo: string;
}

/** Looks at a link and changes nothing: mail programs open links too. */
export async function readLink(
  db: Database,
  token: string,
  now: Date,
): Promise<{ state: LinkState; email: string | null; returnTo: string | null }> {
  const row = await findToken(db, { linkHash: fingerprint(token) });
  if (row === undefined) return { state: 'unknown', email: null, returnTo: null };
  return { state: stateOf(row, now), email: row.email, returnTo: row.return_to };
}

/** Uses a link up, in the transaction that signs its reader in. */
export async function useLink(
  trx: Database,
  token: string,
  now: Date,
): Promise<ShownEmail | { refused: Exclude<LinkState, 'open'> }> {
  const linkHash = fingerprint(token);
  const used = await useToken(trx, { linkHash }, toInstant(now));
  if (used !== undefined) return shownBy(used);
  const row = await findToken(trx, { linkHash });
  return { refused: row?.used_at == null ? (row === undefined ? 'unknown' : 'expired') : 'used' };
}

/**
 * Uses a code up. Whether it is wrong, or there is no mail to that address at all, the answer is the same. The transaction must be kept whatever the answer is: a
 * wrong try is counted in it.
 *
 * @param email as `parseEmail` gives it
 */
export async function useCode(
  trx: Database,
  secrets: Secrets,
  { email, code, now }: { email: string; code: string; now: Date },
): Promise<ShownEmail | { refused: CodeRefusal }> {
  if (code.trim() === '') return { refused: 'code-missing' };
  const typed = readMailCode(code);
  // What can't be a code is no try: someone has left out a digit.
  if (typed === null) return { refused: 'code-wrong' };
  const fits = (row: SignInTokenRow) => row.code_hash === codeHash(secrets, row.id, typed);
  const tried = await countTry(trx, { email, now: toInstant(now), most: mostWrongCodes });
  const right = tried.find(fits);
  const used = right === undefined ? undefined : await useToken(trx, { id: right.id }, toInstant(now));
  if (used !== undefined) return shownBy(used);
  return { refused: await whyNot(trx, email, fits, now) };
}

/** Only who has the right code learns that it was used, ran out or was tried away: anyone else would learn who has asked for a mail. */
async function whyNot(
  trx: Database,
  email: string,
  fits: (row: SignInTokenRow) => boolean,
  now: Date,
): Promise<CodeRefusal> {
  const rows = await findLatestTokens(trx, email);
  const right = rows.find(fits);
  const state = right === undefined ? null : stateOf(right, now);
  if (state === 'used') return 'code-used';
  if (state === 'expired') return 'code-expired';
  return state === 'open' ? 'code-worn-out' : 'code-wrong';
}

function stateOf(row: SignInTokenRow, now: Date): 'open' | 'used' | 'expired' {
  if (row.used_at !== null) return 'used';
  return row.expires_at > toInstant(now) ? 'open' : 'expired';
}

function shownBy({ email, language, return_to }: SignInTokenRow): ShownEmail {
  return { email, language, returnTo: return_to };
}
