import type { StaffActor } from '~/features/accounts/actor';
import { requireStaff } from '~/features/accounts/guards.server';
import { readWork, type WorkActor } from '~/features/accounts/read-work.server';
import { may, type Permission } from '~/features/accounts/role';
import { isParticipation } from '~/features/dialogues/influence-level';
import { readWorkDialogue, type WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { shownState } from '~/features/dialogues/shown-state';
import { pageHead } from '~/features/kommun/page-head.server';
import { pickText } from '~/i18n/localized';
import type { PageMeta } from '~/i18n/page-meta';
import type { LoadContext } from '~/load-context';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { readDraft } from '../draft/change-draft.server';
import type { Writing } from '../draft/save-draft-form.server';
import { planFields } from '../plan/plan-fields';
import { plannedLevel } from '../plan/plan-progress';
import { dialogueSections, type OpenDialogue } from './open-dialogue';

type WorkContext = Pick<LoadContext, 'db' | 'clock' | 'cookies' | 'kommun' | 'secrets'>;

/** A page of the workspace about one dialogue, with who has opened it. */
export interface DialogueWork {
  actor: StaffActor;
  /** For the page's frame. */
  work: WorkActor;
  /** For the page's frame. */
  open: OpenDialogue;
  dialogue: WorkDialogue;
  /** For use cases that write. */
  writing: Writing & { by: Id };
  may: (permission: Permission) => boolean;
  /** The head of a page of this name about the dialogue. */
  titled: (name: string) => PageMeta;
}

/**
 * What every staff page about one dialogue begins with: lets in who may do this in that dialogue.
 *
 * @param language of the page
 * @throws {Response} to sign-in, 403 for others, 404 when there is no such dialogue; who has no role at all learns nothing of which dialogues there are
 */
export async function readDialogueWork(
  request: Request,
  context: WorkContext,
  { slug = '', language = 'sv' }: { slug?: string; language?: string },
  permission: Permission,
): Promise<DialogueWork> {
  await requireStaff(request, context, 'work', null);
  const now = context.clock();
  const dialogue = await readWorkDialogue(context.db, slug, now);
  if (dialogue === null) throw new Response(null, { status: 404 });
  const { actor, work } = await readWork(request, context, permission, dialogue.id);
  const title = pickText(dialogue.title, language, dialogue.sourceLanguage);
  return {
    actor,
    work,
    open: {
      slug,
      title,
      kind: dialogue.kind,
      state: shownState(dialogue.level, dialogue.state),
      isInformation: await isInformation(context.db, dialogue),
      sections: dialogueSections(actor.roles, dialogue),
    },
    dialogue,
    writing: { actor, now, secrets: context.secrets, by: actor.accountId },
    may: (one) => may(actor.roles, one, dialogue.id),
    titled: (name) => pageHead(context, language, `${name} – ${title.text}`),
  };
}

/** What in truth is information is never called a dialogue, also while it is planned. */
async function isInformation(db: Database, dialogue: WorkDialogue): Promise<boolean> {
  if (dialogue.state !== 'draft') return !isParticipation(dialogue.level);
  const { proposedLevel, levelDecision } = planFields;
  return plannedLevel(await readDraft(db, dialogue, [proposedLevel.name, levelDecision.name])) === 'inform';
}
