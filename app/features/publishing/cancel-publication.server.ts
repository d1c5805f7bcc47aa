import { cancelDialogue } from '~/features/dialogues/cancel-dialogue.server';
import { readDialogueRecord } from '~/features/dialogues/read-dialogue-record.server';
import { tellDialogueCancelled } from '~/features/meetings/work/tell-dialogue-cancelled.server';

import type { PublicationHandler } from './publication-handler.server';

/** That a dialogue is called off: what everyone is told of it is its note. */
export const cancelPublication: PublicationHandler<Readonly<Record<string, never>>> = {
  path: '/publicera',
  snapshot: () => Promise.resolve({}),
  needsNote: () => Promise.resolve(true),
  async obstacles(db, dialogue) {
    const record = await readDialogueRecord(db, dialogue.id);
    return record?.publishedAt === undefined || record.cancelledAt !== undefined ? ['not-public'] : [];
  },
  async carryOut(trx, { id }, { note }, { now }) {
    if (note === null) throw new Error('a cancellation says why');
    // Those who have registered are told before the meetings are no longer to come.
    await tellDialogueCancelled(trx, id, now);
    await cancelDialogue(trx, id, { reason: note, now });
  },
};
