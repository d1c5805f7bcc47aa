import type { ColumnType } from 'kysely';

/**
 * Column types that mean the same on SQLite and PostgreSQL. Both keep them as TEXT or INTEGER, so a row reads
 * alike whichever database wrote it.
 */

/** A UUIDv7: sortable by time of creation, never guessed from a count. */
export type Id = string;

/** An instant, as UTC ISO-8601 with milliseconds and `Z`. Text order is time order. */
export type Instant = string;

/** A calendar day in Sweden, `YYYY-MM-DD`. Used where the law or a protocol names a day and no hour. */
export type Day = string;

/** An instant that is written once, when the row is made. */
export type CreatedAt = ColumnType<Instant, Instant, never>;

/** A text in several languages: language tag → text. */
export type Localized = Readonly<Record<string, string>>;

/** A list of short texts in several languages: language tag → texts. */
export type LocalizedList = Readonly<Record<string, readonly string[]>>;

/** JSON kept as text. The value is wrapped with a version, so that a later release can read what an earlier wrote. */
export type Json<T> = string & { readonly json?: T };

const JSON_VERSION = 1;

/** Encodes a value as versioned JSON text. */
export function toJson<T>(value: T): Json<T> {
  return JSON.stringify({ v: JSON_VERSION, d: value });
}

/**
 * Decodes versioned JSON text.
 *
 * @throws {Error} when the text was written by a newer release, or is not versioned JSON at all
 */
export function fromJson<T>(text: Json<T>): T {
  const parsed = JSON.parse(text) as { v?: unknown; d?: unknown };
  if (parsed.v !== JSON_VERSION)
    throw new Error(`JSON column has version ${String(parsed.v)}, expected ${JSON_VERSION}`);
  return parsed.d as T;
}
