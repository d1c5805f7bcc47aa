import { isDeepStrictEqual } from 'node:util';

import { findAtLevel } from '~/features/dialogues/find-at-level.server';
import { listPlannedLevels } from '~/features/planning/list-planned-levels.server';
import type { LoadContext } from '~/load-context';
import { takeAuditTurn, writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { FieldReader } from './field-reader';
import { readingOf } from './read-setting.server';
import { sectionForms } from './section-form';
import type { SettingFields, SettingProblem } from './setting-form';
import { parsePlainValue, plainValue, type PlainSetting } from './setting-name';
import { findSettingVersions, insertSetting } from './setting.queries.server';

export type SettingContext = Pick<LoadContext, 'db' | 'kommun' | 'logo' | 'clock' | 'secrets'>;

/** What became of a setting. */
export type SettingOutcome =
  { kind: 'changed' | 'unchanged' } | { kind: 'refused'; problems: readonly SettingProblem[] };

/** A form as it was sent. */
export interface Sent {
  /** The version that the form was filled in from; 0 for what the file says. */
  seen: number;
  fields: SettingFields;
}

/**
 * Changes a setting of the kommun, but for the roles of groups, for which it takes two, from the next request on and in every process. Who has filled in a form that someone else has been before with is told so, and nothing is
 * written over.
 *
 * @throws {Error} when a form lets through what the settings' own rules don't
 */
export async function changeSetting(
  context: SettingContext,
  by: Id,
  name: PlainSetting,
  { seen, fields }: Sent,
): Promise<SettingOutcome> {
  const reader = new FieldReader(fields);
  const typed = sectionForms[name].read(reader, readingOf(context.kommun, context.clock()));
  if (reader.problems.length > 0) return { kind: 'refused', problems: reader.problems };
  const value = parsePlainValue(name, typed);
  if (value === null) throw new Error(`the form of ${name} lets through what can't be kept`);
  return keepSetting(context, by, { name, seen, decide: () => Promise.resolve(value) });
}

interface Decided {
  name: PlainSetting | 'logo';
  seen: number;
  /** The value, asked for in the transaction that keeps it, once it is certain that nobody has been before. */
  decide: (trx: Database) => Promise<unknown>;
}

/** Writes the next version of a setting, unless someone else has been before. */
export function keepSetting(
  context: SettingContext,
  by: Id,
  { name, seen, decide }: Decided,
): Promise<SettingOutcome> {
  const { db, secrets, clock } = context;
  const now = toInstant(clock());
  return db.transaction().execute(async (trx): Promise<SettingOutcome> => {
    await takeAuditTurn(trx);
    const [latest] = await findSettingVersions(trx, name);
    if ((latest?.version ?? 0) !== seen)
      return { kind: 'refused', problems: [{ field: null, code: 'changed-meanwhile' }] };
    const before = latest === undefined ? inFile(context, name) : latest.value;
    const value = await decide(trx);
    if (isDeepStrictEqual(jsonOf(before), jsonOf(value))) return { kind: 'unchanged' };
    if (await losesPromise(trx, value, clock()))
      return { kind: 'refused', problems: [{ field: 'ladder', code: 'codecide-in-use' }] };
    const change = { name, changedBy: by, changedAt: now };
    // What the file said stands before the first change, so that the history tells from what also when the file is another.
    if (latest === undefined) await insertSetting(trx, { ...change, version: 0, value: before });
    await insertSetting(trx, { ...change, version: seen + 1, value });
    const detail = { version: seen + 1 };
    await writeAudit(trx, secrets, { at: now, actor: by, action: 'setting.changed', subject: name, detail });
    await bumpContentVersion(trx);
    return { kind: 'changed' };
  });
}

/** What a setting holds as long as nothing was decided in the portal. */
function inFile({ kommun, logo }: SettingContext, name: PlainSetting | 'logo'): unknown {
  if (name === 'logo') return { logo };
  return plainValue(kommun, name);
}

/** As it is once it has been kept: what is left out is not there. */
function jsonOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Whether a ladder of four would take a step away from under a dialogue that residents are promised it in, or a plan that is made for it. */
async function losesPromise(trx: Database, value: unknown, now: Date): Promise<boolean> {
  if ((value as { ladder?: unknown }).ladder !== 4) return false;
  if ((await findAtLevel(trx, 'codecide', now)).length > 0) return true;
  return (await listPlannedLevels(trx, now)).some(({ level }) => level === 'codecide');
}
