import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { sectionPath } from '~/features/planning/open-dialogue/open-dialogue';
import { NewDialoguePage } from '~/features/planning/start/new-dialogue-page';
import { longestTitle, startDialogue } from '~/features/planning/start/start-dialogue.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { isId, newId } from '~/platform/ids';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'start-dialogue', null);
  const t = getT(tag);
  const title = t('planning:new.title');
  return {
    work,
    id: newId(),
    longestTitle,
    meta: pageHead(context, tag, title),
  };
}

/** Opens the plan, and leads to it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'start-dialogue', null);
  const form = await readForm(request);
  const id = form.get('id') ?? '';
  if (!isId(id)) throw new Response(null, { status: 400 });
  const typed = { title: form.get('title') ?? '', kind: form.get('kind') ?? '' };
  const outcome = await startDialogue(
    context.db,
    { id, title: typed.title, kind: typed.kind === 'user' ? 'user' : 'resident' },
    { actor, now: context.clock(), secrets: context.secrets },
  );
  if (outcome.kind === 'started') return redirect(`${sectionPath(tag, outcome.slug)}?klart=ny`, 303);
  markFormReturned(context);
  return data({ id, typed, problem: outcome.code }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkDialogueNew() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <NewDialoguePage
      {...page}
      id={sent?.id ?? page.id}
      typed={sent?.typed ?? { title: '', kind: 'resident' }}
      problem={sent?.problem ?? null}
    />
  );
}
