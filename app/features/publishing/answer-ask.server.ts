import { data, redirect } from '@remix-run/node';

import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import type { LoadContext } from '~/load-context';
import type { FormFields } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

import { ask } from './do-publish-deed.server';
import type { PublicationKind } from './publication';
import { readTypedPublish } from './publish-form';

/**
 * Answers the form by which it is asked that what a page is written for be published: on to the page with a receipt (`?klart=begart`), or back with what to
 * put right.
 *
 * @param path the page's
 * @throws {Response} 403 when whoever sends the form may not
 */
export async function answerAsk(
  context: LoadContext,
  opened: Pick<DialogueWork, 'dialogue' | 'actor' | 'may'>,
  form: FormFields,
  { kind, path }: { kind: PublicationKind; path: string },
) {
  const asked = await ask(context, opened, form, kind);
  if (asked.kind !== 'refused') {
    context.sendMailSoon();
    return redirect(`${path}?klart=begart`, 303);
  }
  markFormReturned(context);
  const returned = { typed: readTypedPublish(form), problems: asked.problems };
  return data({ form: null, asked: returned }, { status: 422 });
}
