import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { EndFollowingPage } from '~/features/notifications/following/end-following-page';
import { endByLink, isOneClick, readEnd } from '~/features/notifications/following/end-following.server';
import { followAddressesIn } from '~/features/notifications/following/follow-addresses';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

/** Where one ends it all. Nothing happens by looking at it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const end = await readEnd(params.token, context);
  const t = getT(language.tag);
  const page = {
    ...end,
    meta: {
      title: t(`following:end.${end.state}.title`),
      kommun: kommun.name,
      description: t('following:end.description'),
    },
  };
  return data(page, { status: end.state === 'invalid' ? 404 : 200 });
}

/** Ends it all: by the page's button, which is sent back to the page, or by a mail program (RFC 8058), which follows no redirects. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const isOurs = await endByLink(params.token, context);
  if (isOneClick(form)) return data(null, { status: isOurs ? 200 : 404 });
  return redirect(followAddressesIn(language.tag).end(params.token ?? ''), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function FollowEnd() {
  return <EndFollowingPage {...useLoaderData<typeof loader>()} />;
}
