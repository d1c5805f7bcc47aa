import {
  keyOf,
  storedValue,
  versionOf,
  type Draft,
  type DraftChange,
  type DraftKey,
  type LanguageText,
} from './draft';
import type { DraftField, DraftFields, DraftProblemCode, DraftShape, TypedParts } from './draft-field';

/** A form's fields by name, as they were typed. */
type TypedForm = ReadonlyMap<string, string>;

/** The name of an input: the field, the item and the part, as `goals.0192….indicator`, `title.sv` or `opensOn`. */
export function inputName(field: string, item = '', part = ''): string {
  if (part !== '') return `${field}.${item}.${part}`;
  return item === '' ? field : `${field}.${item}`;
}

/** The id of an input with this name: letters, digits, hyphens and underscores, so that it can stand in any address and any style sheet. */
export function inputId(name: string): string {
  return name.replace(/[^\w-]/g, '_');
}

/** A form over some values of a working copy, as it is shown: with what stands there, or with what was typed when it came back. */
export interface DraftForm {
  /** What stands in each input, by its name. */
  values: Readonly<Record<string, string>>;
  /** The version that each value was shown in, as the form sends it back. */
  seen: Readonly<Record<DraftKey, number>>;
  problems: readonly DraftProblem[];
  /** What someone else has written meanwhile. */
  theirs: readonly TheirText[];
}

/** Something that was typed and can't be kept. */
export interface DraftProblem {
  /** The input's name. */
  name: string;
  code: DraftProblemCode | 'changed-meanwhile';
  /** How many characters or lines there may be, where there are too many. */
  most?: number;
}

/** What stands in a value that two have changed at once. */
export interface TheirText {
  key: DraftKey;
  /** Who wrote it; null when it came from a list. */
  by: string | null;
  at: string;
  /** What they wrote, part by part; empty when they took it away. */
  parts: TypedParts;
}

/** A value that a form shows: its field, and which of its items. */
export interface ShownValue {
  field: DraftField<unknown>;
  item: string;
}

/**
 * The form's names for the versions that it was shown, for things to take away, for translations that still hold, and for the versions of the texts that translations
 * stand beside.
 */
export const draftInputs = {
  seen: 'seen',
  remove: 'remove',
  upToDate: 'upToDate',
  originals: 'originals',
} as const;

/**
 * A form over these values, as they stand.
 *
 * @param mayChange whether whoever looks may change a field; one that they may not is shown, and never sent back
 */
export function showDraft(
  draft: Draft,
  shown: readonly ShownValue[],
  mayChange: (field: DraftField<unknown>) => boolean = () => true,
): DraftForm {
  const values: Record<string, string> = {};
  const seen: Record<DraftKey, number> = {};
  for (const { field, item } of shown) {
    if (mayChange(field)) seen[keyOf(field.name, item)] = versionOf(draft, field.name, item);
    const value = storedValue(draft, field, item);
    if (value === null) continue;
    for (const [part, text] of Object.entries(field.show(value)))
      values[inputName(field.name, item, part)] = text;
  }
  return { values, seen, problems: [], theirs: [] };
}

/** The hidden field that says what was shown. */
export function writeSeen(seen: DraftForm['seen']): string {
  return Object.entries(seen)
    .map(([key, version]) => `${key}=${version}`)
    .join(' ');
}

/** What a form asks for: the changes that can be read, and what can't be. */
export interface ReadForm {
  changes: readonly (DraftChange & { permission: DraftField<unknown>['permission'] })[];
  problems: readonly DraftProblem[];
  /** The form as it was typed, to be shown again. */
  typed: DraftForm;
}

/**
 * Reads a form over values of a working copy.
 *
 * @param fields the fields that the page has; a value of any other is not read
 * @param draft as it stands now: a translation that was left alone goes on saying which text it was made from
 * @returns null when the form does not say what it was shown, as none of the portal's own does
 */
export function readDraftForm(fields: DraftFields, form: TypedForm, draft: Draft): ReadForm | null {
  const seen = readSeen(form.get(draftInputs.seen) ?? '');
  if (seen === null) return null;
  const originals = { ...readSeen(form.get(draftInputs.originals) ?? ''), ...seen };
  const typedParts = gatherParts(form);
  const changes: (DraftChange & { permission: DraftField<unknown>['permission'] })[] = [];
  const problems: DraftProblem[] = [];
  for (const [key, version] of Object.entries(seen)) {
    const [name, item] = splitKey(key);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined || !canHave(field, item)) return null;
    const outcome =
      form.get(inputName(draftInputs.remove, name, item)) === '1'
        ? ({ kind: 'value', value: null } as const)
        : field.read(Object.fromEntries(typedParts.get(key) ?? []));
    if (outcome.kind === 'wrong') {
      problems.push(
        ...outcome.problems.map(({ part, ...problem }) => ({
          name: inputName(name, item, part),
          ...problem,
        })),
      );
      continue;
    }
    const value =
      outcome.value === null ? null : keptValue(field, item, outcome.value, { form, draft, originals });
    changes.push({ field: name, item, seen: version, value, permission: field.permission });
  }
  const values = Object.fromEntries(form);
  return { changes, problems, typed: { values, seen, problems, theirs: [] } };
}

/** What is kept of what was typed: a text says which text it is a translation of. */
function keptValue(
  field: DraftField<unknown>,
  item: string,
  typed: unknown,
  { form, draft, originals }: { form: TypedForm; draft: Draft; originals: DraftForm['seen'] },
): unknown {
  if (field.shape !== 'languages' && field.shape !== 'texts-of-things') return typed;
  const language = item.slice(item.lastIndexOf('/') + 1);
  const original = keyOf(field.name, item.slice(0, item.length - language.length) + draft.source);
  if (language === draft.source) return { text: typed, of: null } satisfies LanguageText<unknown>;
  const stored = draft.versions.get(keyOf(field.name, item))?.value as
    LanguageText<unknown> | null | undefined;
  const isLeft = JSON.stringify(stored?.text) === JSON.stringify(typed);
  const isUpToDate = form.get(inputName(draftInputs.upToDate, field.name, item)) === '1';
  if (isLeft && !isUpToDate) return stored;
  const now = versionOf(draft, ...splitKey(original));
  // Whoever translated has the text in front of them that the form was shown beside, whatever has become of it since.
  return { text: typed, of: Math.min(originals[original] ?? now, now) } satisfies LanguageText<unknown>;
}

/** What was typed, value by value: of each all inputs whose names begin with its own. Gone through once, so that a form of very many inputs keeps nobody waiting. */
function gatherParts(form: TypedForm): ReadonlyMap<DraftKey, readonly (readonly [string, string])[]> {
  const found = new Map<DraftKey, [string, string][]>();
  for (const [name, text] of form) {
    const [field = '', item = '', ...parts] = name.split('.');
    const key = keyOf(field, item);
    const typed = found.get(key) ?? [];
    typed.push([parts.join('.'), text]);
    found.set(key, typed);
  }
  return found;
}

const thing = '[a-zA-Z0-9][\\w-]{0,79}';
const language = '[a-z]{2,3}(?:-[a-z0-9]{1,8})*';

/** The items that a field of each shape may have: nothing, a language, a thing's id or code, or both. */
const itemsOf: Readonly<Record<DraftShape, RegExp>> = {
  one: /^$/,
  languages: new RegExp(`^${language}$`),
  things: new RegExp(`^${thing}$`),
  'texts-of-things': new RegExp(`^${thing}/${language}$`),
};

function canHave({ shape }: DraftField<unknown>, item: string): boolean {
  return itemsOf[shape].test(item);
}

/** More values than any page has. */
const mostValues = 2_000;

function readSeen(text: string): Record<DraftKey, number> | null {
  const entries = text
    .split(' ')
    .filter((one) => one !== '')
    .map((one): [string, number] => {
      const at = one.lastIndexOf('=');
      return [one.slice(0, at), Number(one.slice(at + 1))];
    });
  if (entries.length === 0 || entries.length > mostValues) return null;
  if (entries.some(([, version]) => !Number.isSafeInteger(version) || version < 0)) return null;
  return Object.fromEntries(entries);
}

/** The field and the item of a key. */
export function splitKey(key: DraftKey): [field: string, item: string] {
  const at = key.indexOf('.');
  return at === -1 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}
