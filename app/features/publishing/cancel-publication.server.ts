import { cancelDialogue } from '~/features/dialogues/cancel-dialogue.server';
import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { tellDialogueCancelled } from '~/features/meetings/work/tell-dialogue-cancelled.server';

import { canCallOff } from './call-off';
import type { PublicationHandler } from './publication-handler.server';

/** That a dialogue is called off: what everyone is told of it is its note. */
export const cancelPublication: PublicationHandler<Readonly<Record<string, never>>> = {
  path: '/publicera',
  snapshot: () => Promise.resolve({}),
  needsNote: () => Promise.resolve(true),
  async obstacles(db, { slug }, _content, { now }) {
    const dialogue = await readWorkDialogue(db, slug, now);
    return dialogue !== null && canCallOff(dialogue.state) ? [] : ['not-to-be-called-off'];
  },
  async carryOut(trx, { id }, { note }, { now }) {
    if (note === null) throw new Error('a cancellation says why');
    // Those who have registered are told before the meetings are no longer to come.
    await tellDialogueCancelled(trx, id, now);
    await cancelDialogue(trx, id, { reason: note, now });
  },
};
