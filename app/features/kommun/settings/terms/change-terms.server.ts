import { createHash } from 'node:crypto';

import { indexDialogues } from '~/features/dialogues/index-terms.server';
import { termSlug } from '~/features/planning/import/term-slug';
import { languages } from '~/i18n/i18n.server';
import type { LoadContext } from '~/load-context';
import { takeAuditTurn, writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';
import type { TermKind } from '~db/schema/term';

import type { SettingFields } from '../setting-form';
import { intoField, nameField, parseTermName, termDeeds, type TermProblem } from './term-form';
import {
  findTermsOf,
  insertTerm,
  markMerged,
  moveFollowers,
  moveTermUses,
  updateTermName,
  updateTermRetired,
  type KeptTerm,
} from './term.queries.server';

export type TermContext = Pick<LoadContext, 'db' | 'clock' | 'secrets'>;

/** What became of a word. `merged`: the page is that of the word in its place. */
export type TermOutcome =
  | { kind: 'added' | 'renamed' | 'retired' | 'restored' | 'merged'; id: Id }
  | { kind: 'refused'; problems: readonly TermProblem[] }
  | { kind: 'unknown' };

const tags = languages.map(({ tag }) => tag);

/** Adds a word to one of the kommun's lists. */
export function addTerm(
  context: TermContext,
  by: Id,
  kind: TermKind,
  fields: SettingFields,
): Promise<TermOutcome> {
  const parsed = parseTermName(fields, tags);
  if (parsed.kind === 'wrong') return Promise.resolve({ kind: 'refused', problems: parsed.problems });
  return inTurn(context, async (trx) => {
    const others = await findTermsOf(trx, kind);
    const refused = refuseName(parsed.name, others);
    const slug = termSlug(parsed.name.sv ?? '');
    if (refused !== null) return refused;
    if (slug === '') return refuse(nameField('sv'), 'term-without-letters');
    const id = newId();
    await insertTerm(trx, {
      id,
      kind,
      slug: freeSlug(slug, others),
      name: parsed.name,
      now: toInstant(context.clock()),
    });
    await noteDone(trx, context, by, 'term.added', id);
    return { kind: 'added', id };
  });
}

/**
 * Does what a button on a word's page says: renames it, stops offering it or offers it again, or puts another in its place. None is ever deleted: dialogues carry it, and so do the
 * addresses that people have shared.
 *
 * @param seen tells which state of the word the page showed, as {@link seenOf} does
 */
export function changeTerm(
  context: TermContext,
  by: Id,
  {
    kind,
    id,
    deed,
    seen,
    fields,
  }: { kind: TermKind; id: Id; deed: string; seen: string; fields: SettingFields },
): Promise<TermOutcome> {
  return inTurn(context, async (trx) => {
    const all = await findTermsOf(trx, kind);
    const term = all.find((one) => one.id === id);
    if (term?.mergedInto !== null) return { kind: 'unknown' };
    if (seenOf(term) !== seen) return { kind: 'refused', problems: [{ field: null, code: 'term-changed' }] };
    switch (deed) {
      case termDeeds.rename:
        return rename(trx, context, by, { term, others: all.filter((one) => one !== term), fields });
      case termDeeds.retire:
      case termDeeds.restore: {
        const isRetired = deed === termDeeds.retire;
        await updateTermRetired(trx, id, isRetired ? toInstant(context.clock()) : null);
        await noteDone(trx, context, by, isRetired ? 'term.retired' : 'term.restored', id);
        return { kind: isRetired ? 'retired' : 'restored', id };
      }
      case termDeeds.merge:
        return merge(trx, context, by, { term, into: all.find((one) => one.id === fields[intoField]) });
      default:
        return { kind: 'unknown' };
    }
  });
}

/** Which state of a word someone has seen: another when it was renamed or retired since. */
export function seenOf({ name, retiredAt }: Pick<KeptTerm, 'name' | 'retiredAt'>): string {
  const state = JSON.stringify([Object.entries(name).sort(), retiredAt]);
  return createHash('sha256').update(state).digest('base64url').slice(0, 16);
}

async function rename(
  trx: Database,
  context: TermContext,
  by: Id,
  { term, others, fields }: { term: KeptTerm; others: readonly KeptTerm[]; fields: SettingFields },
): Promise<TermOutcome> {
  const parsed = parseTermName(fields, tags);
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  const refused = refuseName(parsed.name, others);
  if (refused !== null) return refused;
  await updateTermName(trx, term.id, parsed.name);
  await indexDialogues(trx, [term.id]);
  await noteDone(trx, context, by, 'term.renamed', term.id);
  return { kind: 'renamed', id: term.id };
}

async function merge(
  trx: Database,
  context: TermContext,
  by: Id,
  { term, into }: { term: KeptTerm; into: KeptTerm | undefined },
): Promise<TermOutcome> {
  if (into === undefined || into === term || into.mergedInto !== null || into.retiredAt !== null)
    return refuse(intoField, 'into-missing');
  await moveTermUses(trx, term.id, into.id);
  await moveFollowers(trx, term.id, into.id);
  await markMerged(trx, term.id, into.id, toInstant(context.clock()));
  await indexDialogues(trx, [into.id]);
  await noteDone(trx, context, by, 'term.merged', term.id);
  return { kind: 'merged', id: into.id };
}

/** Two words of a list that are called the same could not be told apart. */
function refuseName({ sv = '' }: Localized, others: readonly KeptTerm[]): TermOutcome | null {
  const same = (name: string | undefined) => name?.toLocaleLowerCase('sv') === sv.toLocaleLowerCase('sv');
  const isTaken = others.some(({ name, mergedInto }) => mergedInto === null && same(name.sv));
  return isTaken ? refuse(nameField('sv'), 'term-taken') : null;
}

function refuse(field: string, code: Exclude<TermProblem['code'], 'term-changed'>): TermOutcome {
  return { kind: 'refused', problems: [{ field, code } as TermProblem] };
}

function freeSlug(slug: string, others: readonly KeptTerm[]): string {
  const taken = new Set(others.map((other) => other.slug));
  for (let number = 2; ; number += 1) {
    const free = taken.has(slug) ? `${slug}-${number}` : slug;
    if (!taken.has(free)) return free;
  }
}

/** One change of the lists at a time, each with what the one before has done. */
function inTurn({ db }: TermContext, change: (trx: Database) => Promise<TermOutcome>): Promise<TermOutcome> {
  return db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    return change(trx);
  });
}

async function noteDone(
  trx: Database,
  { secrets, clock }: TermContext,
  by: Id,
  action: string,
  subject: Id,
): Promise<void> {
  await writeAudit(trx, secrets, { at: toInstant(clock()), actor: by, action, subject });
  await bumpContentVersion(trx);
}
