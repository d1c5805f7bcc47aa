import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import {
  plainValue,
  type DataSubject,
  type PersonalRecord,
} from '~/features/accounts/personal-data/personal-data';
import { personalDataSources } from './personal-data.server';

/** All that is kept about someone, kind by kind. Kinds of which there is nothing are there too: that nothing is kept is an answer. */
export interface PersonalData {
  takenOutAt: string;
  kinds: readonly { name: string; records: readonly PersonalRecord[] }[];
}

/** Takes out all that is kept about someone (GDPR, articles 15 and 20). That it was taken out is in the audit log. */
export async function readPersonalData(
  { db, clock, secrets }: Pick<LoadContext, 'db' | 'clock' | 'secrets'>,
  subject: DataSubject,
  form: 'page' | 'json',
): Promise<PersonalData> {
  const takenOutAt = toInstant(clock());
  return db.transaction().execute(async (trx) => {
    await writeAudit(trx, secrets, {
      at: takenOutAt,
      actor: subject.accountId,
      action: 'own-data.taken-out',
      subject: subject.accountId,
      detail: { form },
    });
    return { takenOutAt, kinds: await readKinds(trx, subject) };
  });
}

async function readKinds(db: Database, subject: DataSubject): Promise<PersonalData['kinds']> {
  const kinds: { name: string; records: readonly PersonalRecord[] }[] = [];
  for (const { name, read } of personalDataSources) kinds.push({ name, records: await read(db, subject) });
  return kinds;
}

/** The same as JSON that other programs can read. */
export function personalDataJson({ takenOutAt, kinds }: PersonalData): string {
  const plain = kinds.map(({ name, records }) => [
    name,
    records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([fact, value]) => [fact, plainValue(value)])),
    ),
  ]);
  return JSON.stringify({ takenOutAt, ...(Object.fromEntries(plain) as object) }, null, 2);
}
