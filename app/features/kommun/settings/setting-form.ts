import type { SettingName } from './setting-name';

/** What a form about a setting holds, by field: typed right or not. A checkbox holds `1` or nothing. */
export type SettingFields = Readonly<Record<string, string>>;

export type FieldProblem =
  | 'missing'
  | 'too-long'
  | 'not-an-email'
  | 'not-a-url'
  | 'phone-invalid'
  | 'not-a-colour'
  | 'primary-contrast'
  | 'accent-contrast'
  | 'ladder-missing'
  | 'codecide-in-use'
  | 'swedish-missing'
  | 'lines-differ'
  | 'not-a-day'
  | 'day-to-come'
  | 'status-missing'
  | 'days-range'
  | 'months-range'
  | 'minutes-range'
  | 'idle-longer'
  | 'basis-missing'
  | 'name-missing'
  | 'group-missing'
  | 'group-twice'
  | 'role-missing';

/** Why a setting was not changed. Codes: the page words them. */
export type SettingProblem =
  | { field: string; code: FieldProblem }
  /** Someone else has changed it since the form was opened. */
  | { field: null; code: 'changed-meanwhile' | 'request-gone' };

/** A field of a list or of a text in several languages: what it is, and which one. Others have no part. */
export interface FieldParts {
  base: string;
  part: string | null;
}

/** Takes the name of a field apart, such as `notice:sv` or `months:underlag`. A part may hold any sign. */
export function partsOfField(field: string): FieldParts {
  const at = field.indexOf(':');
  return at === -1 ? { base: field, part: null } : { base: field.slice(0, at), part: field.slice(at + 1) };
}

/** The name of such a field. */
export function fieldOf(base: string, part: string): string {
  return `${base}:${part}`;
}

/** The id of a field, which the error summary leads to. Signs that have no place in an address are written as their number. */
export function settingFieldId(field: string): string {
  return `setting-${field.replace(/[^\w-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)}`;
}

/** The name of the field that tells which version of the setting the form was filled in from. */
export const seenField = 'sedd';

/** The name and value of the button that shows colours without keeping them. */
export const deedField = 'gor';
export const previewDeed = 'visa';

/** Each setting's part of the address. */
const settingSlugs: Readonly<Record<SettingName, string>> = {
  identity: 'namn',
  logo: 'logotyp',
  colours: 'farger',
  texts: 'texter',
  languages: 'sprak',
  ladder: 'trappan',
  retention: 'gallring',
  accessibility: 'tillganglighet',
  roles: 'roller',
  sessions: 'inloggning',
};

/** The address of a setting's page, without its language. */
export function settingPath(name: SettingName): string {
  return `/arbete/installningar/${settingSlugs[name]}`;
}

/** What is typed in a form, by field, from what was posted. Line breaks are those of every other text. */
export function readSettingFields(form: ReadonlyMap<string, string>): SettingFields {
  return Object.fromEntries(
    [...form]
      .filter(([name]) => name !== seenField && name !== deedField)
      .map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]),
  );
}

/** The version that a form was filled in from; none that there is when what was posted is no number. */
export function readSeen(form: ReadonlyMap<string, string>): number {
  const seen = form.get(seenField) ?? '';
  return /^\d{1,9}$/.test(seen) ? Number(seen) : -1;
}

export const longest = {
  name: 80,
  place: 60,
  phone: 40,
  address: 200,
  text: 5000,
  rule: 120,
  basis: 200,
  group: 200,
};
export const ranges = {
  days: { from: 1, to: 3650 },
  months: { from: 1, to: 1200 },
  minutes: { from: 5, to: 43_200 },
};

/** What has just been done with a form, as it stands in the address. */
export const receiptWords = {
  changed: 'sparat',
  unchanged: 'oandrat',
  asked: 'vantar',
  withdrawn: 'tillbaka',
} as const;

export type SettingReceipt = keyof typeof receiptWords;

/** What an address says has been done; null for any other word. */
export function readSettingReceipt(word: string | null): SettingReceipt | null {
  return (Object.keys(receiptWords) as SettingReceipt[]).find((one) => receiptWords[one] === word) ?? null;
}

/** What is changed in a form of fields. A logo is a file. */
export type FormSetting = Exclude<SettingName, 'logo'>;

/** The setting that an address asks for; null when there is none such. */
export function findFormSetting(slug: string | undefined): FormSetting | null {
  const names = Object.keys(settingSlugs) as SettingName[];
  return names.find((name): name is FormSetting => name !== 'logo' && settingSlugs[name] === slug) ?? null;
}
