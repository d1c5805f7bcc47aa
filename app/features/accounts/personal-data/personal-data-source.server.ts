import type { LoadContext } from '~/load-context';
import type { Database } from '~db/client';

import type { DataSubject, ErasureWay, PersonalRecord } from './personal-data';

/** What erasing may need: to word a mail to the next in line, for instance. */
export type ErasureContext = Pick<LoadContext, 'kommun' | 'secrets' | 'clock' | 'baseUrl'>;

/** One kind of thing that is kept about people. Each feature that keeps something has one, listed in `personal-data.server.ts`. */
export interface PersonalDataSource {
  /** Its name in the export; `account:data.<name>.heading` is its heading for the reader. */
  name: string;
  /** All that is kept of this kind about someone. */
  read(db: Database, subject: DataSubject): Promise<readonly PersonalRecord[]>;
  /**
   * Carries an erasure out, in the transaction that decides it. `hidden`: nobody but the kommun sees it any longer. `anonymised`: what was said stays, nothing
   * of it leads to the person. `disposed`: it is gone.
   *
   * @returns how many records were touched
   */
  erase(trx: Database, subject: DataSubject, way: ErasureWay, context: ErasureContext): Promise<number>;
}
