import type { CreatedAt, Id } from '../columns';

/** A picture that someone of the kommun has put in, checked and written anew: nothing of the original file is left. */
export interface UploadTable {
  /** Random, and the name in its address. */
  id: Id;
  media_type: string;
  width: number;
  height: number;
  content: Buffer;
  created_by: Id;
  created_at: CreatedAt;
}
