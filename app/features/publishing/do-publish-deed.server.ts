import { offeredLanguages } from '~/features/kommun/read-site.server';
import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import type { LoadContext } from '~/load-context';
import { isId } from '~/platform/ids';
import type { FormFields } from '~/platform/read-form.server';

import { askForPublication, type Publishing } from './ask-publication.server';
import {
  approvePublication,
  returnPublication,
  withdrawPublication,
  type JudgeOutcome,
} from './judge-publication.server';
import type { PublicationKind } from './publication';
import { handlerOf } from './publication-handlers.server';
import {
  parsePublish,
  parseReason,
  publishFields,
  readDeed,
  readTypedPublish,
  type PublishDeed,
  type PublishProblem,
} from './publish-form';
import type { PublishReceipt } from './publish-receipt';

type DeedContext = Pick<LoadContext, 'db' | 'clock' | 'kommun' | 'secrets'>;
type Opened = Pick<DialogueWork, 'dialogue' | 'actor' | 'may'>;

/** What became of a form about publishing. */
export type DeedOutcome = { kind: PublishReceipt } | { kind: 'refused'; problems: readonly PublishProblem[] };

/**
 * Does what a form about publishing asks for.
 *
 * @throws {Response} 400 when it asks for nothing that the page has, 403 when whoever sends it may not
 */
export async function doPublishDeed(
  context: DeedContext,
  opened: Opened,
  form: FormFields,
): Promise<DeedOutcome> {
  const deed = readDeed(form);
  if (deed === null) throw new Response(null, { status: 400 });
  // Who asks may take back what was asked for.
  const permission = deed === 'ask' || deed === 'withdraw' ? 'ask-publication' : 'approve-publication';
  if (!opened.may(permission)) throw new Response(null, { status: 403 });
  return deed === 'ask' ? ask(context, opened, form, 'dialogue') : judge(context, opened, form, deed);
}

/**
 * Asks for something of a dialogue to be published.
 *
 * @throws {Response} 403 when whoever sends the form may not
 */
export async function ask(
  context: DeedContext,
  opened: Opened,
  form: FormFields,
  kind: PublicationKind,
): Promise<DeedOutcome> {
  const { dialogue } = opened;
  if (!opened.may('ask-publication')) throw new Response(null, { status: 403 });
  const parsed = parsePublish(readTypedPublish(form), {
    needsNote: await handlerOf(kind).needsNote(context.db, dialogue),
    source: dialogue.sourceLanguage,
    languages: offeredLanguages(context).map(({ tag }) => tag),
    now: context.clock(),
  });
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  const { note, publishAt } = parsed;
  const outcome = await askForPublication(
    context.db,
    dialogue,
    { kind, note, publishAt },
    publishingOf(context, opened),
  );
  if (outcome.kind === 'asked') return { kind: 'asked' };
  return {
    kind: 'refused',
    problems: [{ field: outcome.code === 'note-missing' ? 'note' : null, code: outcome.code }],
  };
}

async function judge(
  context: DeedContext,
  opened: Opened,
  form: FormFields,
  deed: Exclude<PublishDeed, 'ask'>,
): Promise<DeedOutcome> {
  const id = form.get(publishFields.request) ?? '';
  if (!isId(id)) throw new Response(null, { status: 400 });
  const which = { id, dialogueId: opened.dialogue.id };
  const publishing = publishingOf(context, opened);
  if (deed === 'approve') return toDeed(await approvePublication(context.db, which, publishing));
  if (deed === 'withdraw') return toDeed(await withdrawPublication(context.db, which, publishing));
  const parsed = parseReason(readTypedPublish(form));
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  return toDeed(await returnPublication(context.db, { ...which, reason: parsed.reason }, publishing));
}

function publishingOf({ clock, kommun, secrets }: DeedContext, { actor }: Opened): Publishing {
  return { now: clock(), ladder: kommun.ladder, secrets, by: actor.accountId };
}

function toDeed(outcome: JudgeOutcome): DeedOutcome {
  return outcome.kind === 'refused'
    ? { kind: 'refused', problems: [{ field: null, code: outcome.code }] }
    : outcome;
}
