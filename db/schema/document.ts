import type { CreatedAt, Id, Json, Localized } from '../columns';

/** A file that belongs to a dialogue. It is kept in the database, so that one file is the whole installation. */
export interface DocumentTable {
  id: Id;
  dialogue_id: Id;
  position: number;
  title: Json<Localized>;
  file_name: string;
  media_type: string;
  /** The language of the file's own text. */
  language: string;
  bytes: number;
  content: Buffer;
  created_at: CreatedAt;
}
