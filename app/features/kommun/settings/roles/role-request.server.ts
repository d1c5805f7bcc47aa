import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

import { takeAuditTurn, writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { Sent, SettingContext } from '../change-setting.server';
import { FieldReader } from '../field-reader';
import { rolesForm } from '../forms/roles-form';
import { changedFields, readingOf } from '../read-setting.server';
import type { SettingProblem } from '../setting-form';
import { applySettings, parseRoles, roleRequestName, type GroupRoles } from '../setting-name';
import {
  findChangers,
  findSettingVersions,
  insertSetting,
  type KeptSetting,
} from '../setting.queries.server';
import { requestDeeds, type RoleRequest } from './role-request';

const keptRequest = z.strictObject({ roles: z.unknown(), on: z.number() });

export type RoleOutcome =
  | { kind: 'asked' | 'unchanged' | 'changed' | 'withdrawn' }
  | { kind: 'refused'; problems: readonly SettingProblem[] };

const gone: RoleOutcome = { kind: 'refused', problems: [{ field: null, code: 'request-gone' }] };

interface Waiting extends KeptSetting {
  roles: GroupRoles;
  /** The version of the roles that it would change. */
  on: number;
}

/**
 * Asks for a change of what the directory's groups give. It counts for nothing until another administrator confirms it: nobody gives a role to themselves, and who may say
 * what their own group gives could.
 */
export function askForRoles(context: SettingContext, by: Id, { seen, fields }: Sent): Promise<RoleOutcome> {
  const reader = new FieldReader(fields);
  const roles = parseRoles(rolesForm.read(reader, readingOf(context.kommun, context.clock())));
  if (reader.problems.length > 0)
    return Promise.resolve({ kind: 'refused', problems: reader.problems } as const);
  if (roles === null) throw new Error('the form of roles lets through what can’t be kept');
  return inTurn(context, async (trx, state) => {
    if (state.roles.version !== seen || state.waiting !== null) return gone;
    if (isDeepStrictEqual(parseRoles(state.roles.value), roles)) return { kind: 'unchanged' };
    await keepRequest(trx, context, by, { version: state.last + 1, value: { roles, on: seen } });
    await note(trx, context, by, 'setting.asked');
    return { kind: 'asked' };
  });
}

/**
 * Confirms a change that someone else has asked for, or lets it fall.
 *
 * @throws {Response} 403 when someone would confirm what they have asked for themselves
 */
export function answerRoleRequest(
  context: SettingContext,
  by: Id,
  { seen, deed }: { seen: number; deed: string },
): Promise<RoleOutcome> {
  return inTurn(context, async (trx, { waiting, roles, last }) => {
    if (waiting?.version !== seen) return gone;
    const confirms = deed === requestDeeds.confirm;
    if (confirms && waiting.changedBy === by) throw new Response(null, { status: 403 });
    if (confirms && waiting.on !== roles.version) return gone;
    await keepRequest(trx, context, by, { version: last + 1, value: { roles: null, on: waiting.on } });
    if (!confirms) {
      await note(trx, context, by, 'setting.withdrawn');
      return { kind: 'withdrawn' };
    }
    const change = { name: 'roles', changedBy: waiting.changedBy, changedAt: toInstant(context.clock()) };
    // What the file said stands before the first change, so that the history tells from what.
    if (roles.version === 0) await insertSetting(trx, { ...change, version: 0, value: roles.value });
    await insertSetting(trx, { ...change, version: roles.version + 1, value: waiting.roles });
    await note(trx, context, by, 'setting.changed');
    await bumpContentVersion(trx);
    return { kind: 'changed' };
  });
}

/** The change that waits; null when none does. @param me whoever looks */
export async function readRoleRequest(
  { db, kommun, clock }: Pick<SettingContext, 'db' | 'kommun' | 'clock'>,
  me: Id,
): Promise<RoleRequest | null> {
  const { waiting } = await readWaiting(db);
  if (waiting === null) return null;
  const names = await findChangers(db, [waiting.changedBy]);
  const after = applySettings(kommun, new Map([['roles', waiting.roles]]));
  return {
    seen: waiting.version,
    at: waiting.changedAt,
    by: names.get(waiting.changedBy) ?? '',
    isOwn: waiting.changedBy === me,
    fields: changedFields(
      rolesForm.shown(readingOf(kommun, clock())),
      rolesForm.shown(readingOf(after, clock())),
    ),
  };
}

interface RoleState {
  roles: { version: number; value: unknown };
  waiting: Waiting | null;
  /** The version of the latest request, answered or not. */
  last: number;
}

/** One at a time: of two who answer at once, the second finds it answered. */
function inTurn(
  context: SettingContext,
  act: (trx: Database, state: RoleState) => Promise<RoleOutcome>,
): Promise<RoleOutcome> {
  return context.db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    const [latest] = await findSettingVersions(trx, 'roles');
    const inFile = { version: 0, value: context.kommun.signIn.directory?.roles ?? {} };
    return act(trx, { roles: latest ?? inFile, ...(await readWaiting(trx)) });
  });
}

async function readWaiting(db: Database): Promise<Pick<RoleState, 'waiting' | 'last'>> {
  const [latest] = await findSettingVersions(db, roleRequestName);
  const parsed = keptRequest.safeParse(latest?.value);
  const roles = parsed.success && parsed.data.roles !== null ? parseRoles(parsed.data.roles) : null;
  const isWaiting = latest !== undefined && parsed.success && roles !== null;
  return {
    last: latest?.version ?? 0,
    waiting: isWaiting ? { ...latest, roles, on: parsed.data.on } : null,
  };
}

function keepRequest(
  trx: Database,
  { clock }: SettingContext,
  by: Id,
  { version, value }: Pick<KeptSetting, 'version' | 'value'>,
): Promise<void> {
  const changedAt = toInstant(clock());
  return insertSetting(trx, { name: roleRequestName, version, value, changedBy: by, changedAt });
}

function note(trx: Database, { secrets, clock }: SettingContext, by: Id, action: string): Promise<void> {
  return writeAudit(trx, secrets, { at: toInstant(clock()), actor: by, action, subject: 'roles' });
}
