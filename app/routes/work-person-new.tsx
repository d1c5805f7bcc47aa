import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireFresh } from '~/features/accounts/guards.server';
import { addTypedPerson } from '~/features/accounts/people/add-typed-person.server';
import { NewPersonPage } from '~/features/accounts/people/new-person-page';
import { readTypedPerson } from '~/features/accounts/people/role-form';
import { readWork } from '~/features/accounts/read-work.server';
import { readDialogueChoices } from '~/features/dialogues/read-dialogue-choices.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'manage-people', null);
  await requireFresh(request, actor, context);
  const t = getT(language.tag);
  const title = t('people:new.title');
  return {
    work,
    dialogues: await readDialogueChoices(context, language),
    meta: pageHead(context, language.tag, title),
  };
}

/** Adds someone and invites them: on to their page, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-people', null);
  await requireFresh(request, actor, context);
  const typed = readTypedPerson(await readForm(request));
  const outcome = await addTypedPerson(context, actor, typed, language);
  if (outcome.kind === 'added')
    return redirect(`/${language.tag}/arbete/personer/${outcome.accountId}?klart=inbjuden`, 303);
  markFormReturned(context);
  return data({ typed, problems: outcome.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkPersonNew() {
  const { work, dialogues } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const typed = sent?.typed ?? { name: '', email: '', role: '', dialogue: '' };
  return <NewPersonPage work={work} dialogues={dialogues} typed={typed} problems={sent?.problems ?? []} />;
}
