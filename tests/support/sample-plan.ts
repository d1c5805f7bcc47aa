import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { startDialogue } from '~/features/planning/start/start-dialogue.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { StaffRole } from '~db/schema/staff';

import { addAccount } from './add-account';
import { sampleNow } from './sample-dialogue';
import { sampleSecrets } from './sample-meeting';

/** Someone of the kommun who writes in plans: an account of their own with a role in the portal as a whole. */
export async function planWriter(db: Database, role: StaffRole, name: string, now = sampleNow) {
  const accountId = await addAccount(db, 'staff', { name });
  return { actor: { accountId, roles: [{ role, dialogueId: null }] }, now, secrets: sampleSecrets };
}

/** A plan that has just been opened by an officer. */
export async function openPlan(db: Database, title = 'Ny lekplats vid ån') {
  const anna = await planWriter(db, 'officer', 'Anna Lind');
  const started = await startDialogue(db, { id: newId(), title, kind: 'resident' }, anna);
  if (started.kind !== 'started') throw new Error(started.code);
  const dialogue = await readWorkDialogue(db, started.slug, sampleNow);
  if (dialogue === null) throw new Error(`no dialogue ${started.slug}`);
  return { anna, dialogue };
}
