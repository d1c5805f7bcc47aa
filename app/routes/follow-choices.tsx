import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { choicesDone } from '~/features/notifications/following/choices-done';
import { followAddressesIn } from '~/features/notifications/following/follow-addresses';
import { FollowChoicesPage } from '~/features/notifications/following/follow-choices-page';
import { InvalidChoicesPage } from '~/features/notifications/following/invalid-choices-page';
import { saveLinkedChoices, showLinkedChoices } from '~/features/notifications/following/show-choices.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

/** All choices of whoever has the link in their mail. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const choices = await showLinkedChoices(params.token, context, language.tag);
  const t = getT(language.tag);
  const title =
    choices === null
      ? t('following:choices.invalid.title')
      : choices.length === 0
        ? t('following:choices.none.title')
        : t('following:choices.title');
  const page = {
    choices,
    languages: offeredLanguages(context).map(({ tag, name }) => ({ tag, name })),
    done: choicesDone(request.url),
    meta: { title, kommun: kommun.name, description: t('following:choices.description') },
  };
  return data(page, { status: choices === null ? 404 : 200 });
}

/** Saves the choices. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const languages = offeredLanguages(context).map(({ tag }) => tag);
  const isSaved = await saveLinkedChoices(params.token, form, context, languages);
  const page = followAddressesIn(language.tag).choices(params.token ?? '');
  return redirect(isSaved ? `${page}?sparat=1` : page, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function FollowChoices() {
  const { choices, languages, done } = useLoaderData<typeof loader>();
  return choices === null ? (
    <InvalidChoicesPage />
  ) : (
    <FollowChoicesPage choices={choices} languages={languages} done={done} />
  );
}
