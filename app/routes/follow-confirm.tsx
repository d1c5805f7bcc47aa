import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readActor } from '~/features/accounts/session/read-actor.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { ConfirmFollowPage } from '~/features/notifications/following/confirm-follow-page';
import {
  confirmFollowing,
  readConfirmation,
} from '~/features/notifications/following/confirm-following.server';
import { followAddressesIn } from '~/features/notifications/following/follow-addresses';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

const statusOf = { open: 200, confirmed: 200, expired: 410, invalid: 404 } as const;

/** Where the link in the mail that asks leads. Nothing happens by looking at it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const confirmation = await readConfirmation(params.token, context, language.tag);
  const t = getT(language.tag);
  const page = {
    ...confirmation,
    kommun: kommun.name,
    meta: {
      title: t(`following:confirm.${confirmation.state}.title`),
      kommun: kommun.name,
      description: t('following:confirm.description'),
    },
  };
  return data(page, { status: statusOf[confirmation.state] });
}

/** Confirms, and shows what is followed. A link that has nothing to confirm says why, on its own page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await readActor(request, context);
  const choicesToken = await confirmFollowing(params.token, context, actor);
  const addresses = followAddressesIn(language.tag);
  return choicesToken === null
    ? redirect(addresses.confirm(params.token ?? ''), 303)
    : redirect(`${addresses.choices(choicesToken)}?klart=1`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function FollowConfirm() {
  return <ConfirmFollowPage {...useLoaderData<typeof loader>()} />;
}
