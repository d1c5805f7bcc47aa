import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { findReceived } from '~/features/kommun/accessibility/report-accessibility.server';
import { ReportThanksPage } from '~/features/kommun/accessibility/report-thanks-page';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

/** The receipt for a report. Not kept for everyone: it is its sender's. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, kommun } = context;
  const language = requireLanguage(params.language, context);
  const reference = await findReceived(db, new URL(request.url).searchParams.get('referens'));
  if (reference === null) throw new Response(null, { status: 404 });
  const t = getT(language.tag);
  return {
    reference,
    contact: { email: kommun.contact.email, phone: kommun.contact.phone },
    meta: {
      title: t('accessibility:thanks.title'),
      kommun: kommun.name,
      description: t('accessibility:thanks.description'),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function AccessibilityThanks() {
  return <ReportThanksPage {...useLoaderData<typeof loader>()} />;
}
