import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant } from '~db/columns';

/** A version of a setting, as it is kept. */
export interface KeptSetting {
  name: string;
  version: number;
  value: unknown;
  changedBy: Id;
  changedAt: Instant;
}

/** The latest version of every setting that was decided in the portal. */
export async function findLatestSettings(db: Database): Promise<readonly KeptSetting[]> {
  const rows = await db
    .selectFrom('setting_version')
    .selectAll()
    .where(({ eb, selectFrom }) =>
      eb(
        'version',
        '=',
        selectFrom('setting_version as later')
          .whereRef('later.name', '=', 'setting_version.name')
          .select(({ fn }) => fn.max<number>('later.version').as('version')),
      ),
    )
    .execute();
  return rows.map(kept);
}

/** Every version of a setting, the latest first. */
export async function findSettingVersions(db: Database, name: string): Promise<readonly KeptSetting[]> {
  const rows = await db
    .selectFrom('setting_version')
    .selectAll()
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(kept);
}

interface SettingRow {
  name: string;
  version: number;
  value: string;
  changed_by: Id;
  changed_at: Instant;
}

function kept({
  name,
  version,
  value,
  changed_by: changedBy,
  changed_at: changedAt,
}: SettingRow): KeptSetting {
  return { name, version, value: fromJson<unknown>(value), changedBy, changedAt };
}

/** Writes the next version of a setting. */
export async function insertSetting(trx: Database, setting: KeptSetting): Promise<void> {
  await trx
    .insertInto('setting_version')
    .values({
      name: setting.name,
      version: setting.version,
      value: toJson(setting.value),
      changed_by: setting.changedBy,
      changed_at: setting.changedAt,
    })
    .execute();
}

/** What the kommun's people who have changed settings are called. */
export async function findChangers(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name', 'email'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name, email }) => [id, name ?? email ?? '']));
}
