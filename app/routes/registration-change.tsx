import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { ContactList } from '~/features/kommun/contact-list';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { typedFrom } from '~/features/meetings/registration';
import { RegistrationChangePage, RegistrationGonePage } from '~/features/meetings/registration-change-page';
import { answerChange, loadRegistration } from '~/features/meetings/serve-registration.server';
import { pageMeta } from '~/i18n/page-meta';

/** The form for changing what someone has told. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return loadRegistration(context, language.tag, params.token ?? '', 'change');
}

/** Receives it: on to the registration, or back with what to put right. */
export function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return answerChange(request, context, language.tag, params.token ?? '');
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function RegistrationChange() {
  const { view, gone, contact } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (view === null)
    return <RegistrationGonePage why={gone ?? 'unknown'} contact={<ContactList contact={contact} />} />;
  return (
    <RegistrationChangePage
      token={view.token}
      typed={sent?.typed ?? typedFrom(view.facts)}
      problems={sent?.problems ?? []}
    />
  );
}
