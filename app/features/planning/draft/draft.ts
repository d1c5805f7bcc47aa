import type { Id, Instant } from '~db/columns';

import type { DraftField } from './draft-field';

/** Which value: a field's name and an item, as `goals.0192…` or `title.sv`; the item is empty for a field that has one value. */
export type DraftKey = string;

/** One version of one value. */
export interface DraftVersion {
  field: string;
  item: string;
  version: number;
  value: unknown;
  /** An account's id; null when it came from a list. */
  changedBy: Id | null;
  changedAt: Instant;
}

/** A text in one language. `of`: the version of the text in the dialogue's own language that it was translated from; null for that text itself. */
export interface LanguageText<Text = string> {
  text: Text;
  of: number | null;
}

/** What a value is to become. */
export interface DraftChange {
  field: string;
  item: string;
  /** The version that whoever changes it has seen; 0 for a value that had never been written. */
  seen: number;
  /** Null takes it away. For a text in a language, with the version that it was translated from: see {@link LanguageText}. */
  value: unknown;
}

/** The working copy of a dialogue as it stands: the latest version of each value. */
export interface Draft {
  /** The language that it is written in. */
  source: string;
  versions: ReadonlyMap<DraftKey, DraftVersion>;
}

/** The working copy as it would stand with these changes, for rules to be asked before anything is kept. */
export function withChanges(draft: Draft, changes: readonly DraftChange[]): Draft {
  const versions = new Map(draft.versions);
  for (const { field, item, value } of changes) {
    const key = keyOf(field, item);
    const stands = versions.get(key);
    versions.set(key, {
      field,
      item,
      version: (stands?.version ?? 0) + 1,
      value,
      changedBy: null,
      changedAt: stands?.changedAt ?? '',
    });
  }
  return { ...draft, versions };
}

/** The key of a value. */
export function keyOf(field: string, item: string): DraftKey {
  return `${field}.${item}`;
}

/** The version of a value that was shown or is kept; 0 when it has never been written. */
export function versionOf(draft: Draft, field: string, item = ''): number {
  return draft.versions.get(keyOf(field, item))?.version ?? 0;
}

/** A field's one value, or null. */
export function valueOf<Value>(draft: Draft, field: DraftField<Value>): Value | null {
  return storedValue(draft, field, '');
}

/** A value in a list or set of values, or null. */
export function storedValue<Value>(draft: Draft, field: DraftField<Value>, item: string): Value | null {
  const value = draft.versions.get(keyOf(field.name, item))?.value ?? null;
  return value === null ? null : field.schema.parse(isText(field) ? textIn(value) : value);
}

/** A text in one language, or null. */
export function textOf<Text>(draft: Draft, field: DraftField<Text>, language: string): Text | null {
  return storedValue(draft, field, language);
}

/** A text in every language that it has: language → text. */
export function textsOf<Text>(
  draft: Draft,
  field: DraftField<Text>,
  thing = '',
): Readonly<Record<string, Text>> {
  const before = thing === '' ? '' : `${thing}/`;
  const found = [...draft.versions.values()].filter(
    ({ field: name, item, value }) => name === field.name && value !== null && item.startsWith(before),
  );
  return Object.fromEntries(
    found.flatMap(({ item }) => {
      const language = item.slice(before.length);
      const text = storedValue(draft, field, item);
      return text === null || language.includes('/') ? [] : [[language, text]];
    }),
  );
}

/** The things of a list, in the order in which they were first written. */
export function thingsOf<Value>(
  draft: Draft,
  field: DraftField<Value>,
): readonly { id: string; value: Value; version: number }[] {
  return (
    [...draft.versions.values()]
      .filter(({ field: name, value }) => name === field.name && value !== null)
      .map(({ item, version }) => ({ id: item, version, value: storedValue(draft, field, item) }))
      .filter((thing): thing is { id: string; value: Value; version: number } => thing.value !== null)
      // Ids are made in the order of time.
      .sort((one, other) => (one.id < other.id ? -1 : 1))
  );
}

/** Whether a translation was made from an earlier text than the one that stands now. */
export function isStale(draft: Draft, field: DraftField<unknown>, language: string, thing = ''): boolean {
  const before = thing === '' ? '' : `${thing}/`;
  const stored = draft.versions.get(keyOf(field.name, before + language));
  if (stored?.value == null || language === draft.source) return false;
  const { of } = stored.value as LanguageText<unknown>;
  return of === null || of < versionOf(draft, field.name, before + draft.source);
}

function isText(field: DraftField<unknown>): boolean {
  return field.shape === 'languages' || field.shape === 'texts-of-things';
}

function textIn(value: unknown): unknown {
  return (value as LanguageText<unknown>).text;
}
