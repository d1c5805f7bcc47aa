import {
  instantOrNothing,
  textOrNothing,
  type PersonalRecord,
} from '~/features/accounts/personal-data/personal-data';
import type { PersonalDataSource } from '~/features/accounts/personal-data/personal-data-source.server';

import { emptyMisunderstandings, findOwnMisunderstandings } from './misunderstanding.queries.server';

/** Misunderstandings that someone has reported, as personal data. What was put right because of one stays. */
export const misunderstandingData: PersonalDataSource = {
  name: 'misunderstandings',
  async read(db, subject) {
    const rows = await findOwnMisunderstandings(db, subject);
    return rows.map((row): PersonalRecord => ({
      text: { kind: 'text', text: row.text },
      receivedAt: { kind: 'instant', at: row.received_at },
      answer: textOrNothing(row.answer),
      answeredAt: instantOrNothing(row.answered_at),
    }));
  },
  async erase(trx, subject, way) {
    // Only the kommun and the person themselves see them as it is.
    if (way === 'hidden') return 0;
    const ids = (await findOwnMisunderstandings(trx, subject)).map(({ id }) => id);
    await emptyMisunderstandings(trx, ids, { text: way === 'disposed' });
    return ids.length;
  },
};
