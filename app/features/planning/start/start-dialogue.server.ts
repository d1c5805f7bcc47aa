import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DialogueKind } from '~db/schema/dialogue';

import { changeDraft } from '../draft/change-draft.server';
import { cleanText } from '../draft/draft-field';
import type { Writing } from '../draft/save-draft-form.server';
import { termSlug } from '../import/term-slug';
import { planFields } from '../plan/plan-fields';
import { findSlugOf, insertDraftDialogue, type NewDialogue } from '../planning.queries.server';

/** What became of a new dialogue. */
export type StartOutcome =
  { kind: 'started'; slug: string } | { kind: 'refused'; code: 'missing' | 'too-long' };

/** How long a dialogue's name may be. */
export const longestTitle = 200;

/**
 * Opens a plan: makes a dialogue that nobody outside the workspace sees until it is published.
 *
 * @param id made with the form, so that sending it twice opens one plan
 */
export async function startDialogue(
  db: Database,
  { id, title: typed, kind }: { id: Id; title: string; kind: DialogueKind },
  { actor, now, secrets }: Writing,
): Promise<StartOutcome> {
  const title = cleanText(typed).replace(/\s+/g, ' ');
  if (title === '') return { kind: 'refused', code: 'missing' };
  if (title.length > longestTitle) return { kind: 'refused', code: 'too-long' };
  return db.transaction().execute(async (trx): Promise<StartOutcome> => {
    const started = await findSlugOf(trx, id);
    if (started !== null) return { kind: 'started', slug: started };
    const at = toInstant(now);
    const slug = await insertWithFreeSlug(trx, title, {
      id,
      kind,
      title: { [source]: title },
      source,
      now: at,
    });
    await changeDraft(
      trx,
      id,
      [
        { field: planFields.title.name, item: source, seen: 0, value: { text: title, of: null } },
        { field: planFields.kind.name, item: '', seen: 0, value: kind },
      ],
      { by: actor.accountId, now },
    );
    await writeAudit(trx, secrets, {
      at,
      actor: actor.accountId,
      action: 'dialogue.started',
      subject: id,
      detail: { dialogue: id },
    });
    return { kind: 'started', slug };
  });
}

/** Where a plan is opened: no dialogue can have that address. */
const newDialogueAddress = 'ny';

/** Plans are written in Swedish, and translated from it. */
const source = 'sv';

/** Tries the title's own address first, then with a number: another may have been given it in this very moment. */
async function insertWithFreeSlug(
  trx: Database,
  title: string,
  dialogue: Omit<NewDialogue, 'slug'>,
): Promise<string> {
  const named = termSlug(title).slice(0, 60).replace(/-+$/, '') || 'dialog';
  const wanted = named === newDialogueAddress ? `${named}-dialog` : named;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (await insertDraftDialogue(trx, { ...dialogue, slug })) return slug;
  }
}
