import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireResident } from '~/features/accounts/guards.server';
import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { choicesDone } from '~/features/notifications/following/choices-done';
import { followAddressesIn } from '~/features/notifications/following/follow-addresses';
import { FollowChoicesPage } from '~/features/notifications/following/follow-choices-page';
import { saveOwnChoices, showOwnChoices } from '~/features/notifications/following/show-choices.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

/** All that someone who is signed in follows. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const actor = await requireResident(request, context);
  const choices = await showOwnChoices(actor, context, language.tag);
  const t = getT(language.tag);
  return {
    choices,
    languages: offeredLanguages(context).map(({ tag, name }) => ({ tag, name })),
    done: choicesDone(request.url),
    meta: {
      title: choices.length === 0 ? t('following:choices.none.title') : t('following:choices.title'),
      kommun: kommun.name,
      description: t('following:choices.description'),
    },
  };
}

/** Saves the choices. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireResident(request, context);
  const form = await readForm(request);
  const languages = offeredLanguages(context).map(({ tag }) => tag);
  const isSaved = await saveOwnChoices(actor, form, context, languages);
  const { own } = followAddressesIn(language.tag);
  return redirect(isSaved ? `${own}?sparat=1` : own, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function OwnFollowing() {
  const { choices, languages, done } = useLoaderData<typeof loader>();
  return <FollowChoicesPage choices={choices} languages={languages} done={done} />;
}
