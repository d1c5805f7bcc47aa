import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { requireTarget } from '~/features/notifications/following/find-target.server';
import { FollowThanksPage } from '~/features/notifications/following/follow-thanks-page';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

/** What happens next for someone who wants to follow. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const t = getT(language.tag);
  return {
    target: await requireTarget(request, context, language.tag),
    kommun: kommun.name,
    meta: {
      title: t('following:thanks.title'),
      kommun: kommun.name,
      description: t('following:thanks.description'),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function FollowThanks() {
  return <FollowThanksPage {...useLoaderData<typeof loader>()} />;
}
