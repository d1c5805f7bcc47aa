import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import type { Database } from '~db/client';

import { readDraft } from './draft/change-draft.server';
import { textsOf, valueOf } from './draft/draft';
import { planFields } from './plan/plan-fields';
import { renameDraftDialogue } from './planning.queries.server';

/** Names a dialogue that is not published yet by what it is called now, so that lists do. One that is published is renamed by its next publication. */
export async function renameFromDraft(trx: Database, dialogue: WorkDialogue): Promise<void> {
  if (dialogue.state !== 'draft') return;
  const draft = await readDraft(trx, dialogue, [planFields.title.name, planFields.kind.name]);
  const title = textsOf(draft, planFields.title);
  if (Object.keys(title).length === 0) return;
  await renameDraftDialogue(trx, dialogue.id, { title, kind: valueOf(draft, planFields.kind) ?? 'resident' });
}
