import type { Generated } from 'kysely';

import type { Id, Instant } from '../columns';

/**
 * What the full-text search knows of a dialogue in one language. The words themselves are kept differently on each database and are
 * read and written in `db/dialect.ts` alone.
 *
 * A dialogue has one row for each edition of its result: what stands in a result that is published tomorrow is not found today, and
 * what a newer version has replaced is not found any longer.
 */
export interface SearchDocumentTable {
  id: Generated<number>;
  dialogue_id: Id;
  language: string;
  /** The instant from which the row counts; the empty text for always. */
  valid_from: Instant | '';
  /** The instant from which it no longer counts; `9999` for never. */
  valid_until: Instant | '9999';
}

/** Every word that has occurred, for finding what a misspelt one was meant to be. */
export interface SearchWordTable {
  /** The language whose stemmer made the stem. */
  language: string;
  word: string;
  stem: string;
}
