import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireFresh } from '~/features/accounts/guards.server';
import { doWithPerson } from '~/features/accounts/people/do-with-person.server';
import { readPeopleReceipt } from '~/features/accounts/people/person-deeds';
import { PersonPage } from '~/features/accounts/people/person-page';
import { readPerson } from '~/features/accounts/people/read-people.server';
import { ShutAccountPage } from '~/features/accounts/people/shut-account-page';
import { readWork } from '~/features/accounts/read-work.server';
import { readDialogueChoices } from '~/features/dialogues/read-dialogue-choices.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormToCheck, markFormReturned, markFormToCheck } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'manage-people', null);
  await requireFresh(request, actor, context);
  const person = await readPerson(context, params.id ?? '', language);
  if (person === null) throw new Response(null, { status: 404 });
  const t = getT(language.tag);
  const { name } = person;
  const title = isFormToCheck(context)
    ? t('people:shut.title', { name })
    : t('people:person.title', { name });
  return {
    work,
    person,
    isSelf: person.id === actor.accountId,
    dialogues: await readDialogueChoices(context, language),
    receipt: readPeopleReceipt(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, title),
  };
}

/** Gives or withdraws a role, invites again, signs the person out or shuts them out, which is looked over first: back to the page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-people', null);
  await requireFresh(request, actor, context);
  const id = params.id ?? '';
  const outcome = await doWithPerson(context, actor, id, await readForm(request), language);
  switch (outcome.kind) {
    case 'done':
      return redirect(`/${language.tag}/arbete/personer/${id}?klart=${outcome.receipt}`, 303);
    case 'unknown-person':
      throw new Response(null, { status: 404 });
    case 'unknown-deed':
      throw new Response(null, { status: 400 });
    case 'to-check':
      markFormToCheck(context);
      return data(outcome);
    default:
      markFormReturned(context);
      return data(outcome, { status: 422 });
  }
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkPerson() {
  const { meta: _title, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (sent?.kind === 'to-check') return <ShutAccountPage work={page.work} person={page.person} />;
  const returned = sent?.kind === 'returned' ? sent : null;
  return (
    <PersonPage
      {...page}
      typed={returned?.typed ?? { role: '', dialogue: '' }}
      problems={returned?.problems ?? []}
      refusal={sent?.kind === 'refused' ? sent.refusal : null}
      receipt={sent === undefined ? receipt : null}
    />
  );
}
