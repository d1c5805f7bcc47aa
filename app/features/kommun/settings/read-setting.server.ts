import { languages } from '~/i18n/i18n.server';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { KommunSettings } from '../kommun-settings';
import type { FormReading } from './form-reading';
import { sectionForms } from './section-form';
import { partsOfField, type FieldParts, type FormSetting, type SettingFields } from './setting-form';
import { applySettings, roleRequestName, type SettingName } from './setting-name';
import { findChangers, findSettingVersions, type KeptSetting } from './setting.queries.server';

/** A field that was changed, from what and to what. */
export interface ChangedField extends FieldParts {
  from: string;
  to: string;
}

/** A change of a setting: who, when, and what. */
export interface SettingChange {
  version: number;
  at: Instant;
  by: string;
  /** Who confirmed it, where it takes two. */
  approvedBy: string | null;
  /** Empty for what has no words, such as a logo. */
  fields: readonly ChangedField[];
}

/** A setting as it is now, and how it came to be so. */
export interface ReadSetting {
  /** The version that a form is filled in from; 0 for what the file says. */
  seen: number;
  history: readonly SettingChange[];
}

type ReadContext = Pick<LoadContext, 'db' | 'kommun' | 'clock'>;

/** What the form about a setting holds now. */
export function shownFields(
  { kommun, clock }: Pick<ReadContext, 'kommun' | 'clock'>,
  name: FormSetting,
): SettingFields {
  return sectionForms[name].shown(readingOf(kommun, clock()));
}

/** A setting's version and history, the latest change first. */
export async function readSetting(
  { db, kommun, clock }: ReadContext,
  name: SettingName,
): Promise<ReadSetting> {
  const versions = await findSettingVersions(db, name);
  const approvers = name === 'roles' ? await readApprovers(db) : new Map<string, Id>();
  const people = [...versions.map(({ changedBy }) => changedBy), ...approvers.values()];
  const names = await findChangers(db, [...new Set(people)]);
  const fieldsOf = ({ value }: KeptSetting): SettingFields =>
    name === 'logo'
      ? {}
      : sectionForms[name].shown(readingOf(applySettings(kommun, new Map([[name, value]])), clock()));
  return {
    seen: versions[0]?.version ?? 0,
    history: versions.flatMap((version, index): SettingChange[] => {
      const before = versions[index + 1];
      if (before === undefined) return [];
      return [
        {
          version: version.version,
          at: version.changedAt,
          by: names.get(version.changedBy) ?? '',
          approvedBy: names.get(approvers.get(answerKey(version.changedAt, before.version)) ?? '') ?? null,
          fields: changedFields(fieldsOf(before), fieldsOf(version)),
        },
      ];
    }),
  };
}

/** Who confirmed changes of roles, by when that was and which version they changed. A request that was answered is kept without roles, by who answered. */
async function readApprovers(db: Database): Promise<ReadonlyMap<string, Id>> {
  const answers = await findSettingVersions(db, roleRequestName);
  return new Map(
    answers.flatMap(({ value, changedBy, changedAt }): [string, Id][] => {
      const { roles, on } = value as { roles: unknown; on: number };
      return roles === null ? [[answerKey(changedAt, on), changedBy]] : [];
    }),
  );
}

function answerKey(at: Instant, changedVersion: number): string {
  return `${at} ${changedVersion}`;
}

/** What a form is filled in with. */
export function readingOf(kommun: KommunSettings, now: Date): FormReading {
  return { kommun, languages: languages.map(({ tag }) => tag), today: dayOf(now) };
}

/** What differs between two states of a form. */
export function changedFields(before: SettingFields, after: SettingFields): readonly ChangedField[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field): ChangedField[] => {
    const [from = '', to = ''] = [before[field], after[field]];
    return from === to ? [] : [{ ...partsOfField(field), from, to }];
  });
}
