import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { PrivacyPage } from '~/features/kommun/privacy-page';
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
    kommun: kommun.name,
    contact: { email: kommun.contact.email, phone: kommun.contact.phone },
    officerEmail: kommun.dataProtection.email,
    contactDays: kommun.retention.registrations,
    addition: pickOptional(kommun.texts.privacy, language.tag, sourceLanguage),
    meta: {
      title: t('privacy:title'),
      kommun: kommun.name,
      description: t('privacy:description', { kommun: kommun.name }),
      url: `${baseUrl}/${language.tag}/integritet`,
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Privacy() {
  return <PrivacyPage {...useLoaderData<typeof loader>()} />;
}
