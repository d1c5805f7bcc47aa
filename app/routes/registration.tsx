import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';

import { ContactList } from '~/features/kommun/contact-list';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { RegistrationGonePage } from '~/features/meetings/registration-change-page';
import { RegistrationPage, type RegistrationReceipt } from '~/features/meetings/registration-page';
import { loadRegistration } from '~/features/meetings/serve-registration.server';
import { DemoInboxLink } from '~/features/notifications/demo-inbox/demo-inbox-link';
import { pageMeta } from '~/i18n/page-meta';

/** What someone has registered for, by the link that they have got. Reading it changes nothing. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return loadRegistration(context, language.tag, params.token ?? '', 'registration');
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

const receipts: Readonly<Record<string, RegistrationReceipt>> = {
  anmald: 'received',
  andrad: 'changed',
  avbokad: 'cancelled',
};

export default function Registration() {
  const { view, gone, contact } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  if (view === null)
    return <RegistrationGonePage why={gone ?? 'unknown'} contact={<ContactList contact={contact} />} />;
  const receipt = receipts[query.get('kvitto') ?? ''] ?? null;
  return (
    <RegistrationPage
      view={view}
      receipt={receipt}
      inbox={receipt !== null && view.facts.email !== null ? <DemoInboxLink /> : null}
    />
  );
}
