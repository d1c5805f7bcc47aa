import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { SettingsPage } from '~/features/kommun/settings/pages/settings-page';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'manage-settings', null);
  return { work, meta: pageHead(context, language.tag, getT(language.tag)('settings:title')) };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkSettings() {
  return <SettingsPage work={useLoaderData<typeof loader>().work} />;
}
