import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { PrinciplesPage } from '~/features/kommun/principles-page';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import { pickOptional } from '~/i18n/localized';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';

export function loader({ params, context }: LoaderFunctionArgs) {
  const { kommun, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const t = getT(language.tag);
  return {
    place: kommun.place,
    ladder: kommun.ladder,
    introduction: pickOptional(kommun.texts.about, language.tag, sourceLanguage),
    contact: { email: kommun.contact.email, phone: kommun.contact.phone },
    meta: {
      title: t('principles:title'),
      kommun: kommun.name,
      description: t('principles:description', { kommun: kommun.name }),
      url: `${baseUrl}/${language.tag}/om`,
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Principles() {
  return <PrinciplesPage {...useLoaderData<typeof loader>()} />;
}
