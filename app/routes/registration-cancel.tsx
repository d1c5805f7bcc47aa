import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';

import { ContactList } from '~/features/kommun/contact-list';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { RegistrationCancelPage, RegistrationGonePage } from '~/features/meetings/registration-change-page';
import { answerCancel, loadRegistration } from '~/features/meetings/serve-registration.server';
import { pageMeta } from '~/i18n/page-meta';

/** Asks whether to cancel. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return loadRegistration(context, language.tag, params.token ?? '', 'cancel');
}

/** Cancels. */
export function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return answerCancel(request, context, language.tag, params.token ?? '');
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function RegistrationCancel() {
  const { view, gone, contact } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  if (view === null)
    return <RegistrationGonePage why={gone ?? 'unknown'} contact={<ContactList contact={contact} />} />;
  const left = view.meetings.filter(({ state, isToCome }) => state !== 'cancelled' && isToCome);
  const named = left.filter(({ registrationId }) => registrationId === query.get('mote'));
  return (
    <RegistrationCancelPage
      token={view.token}
      chosen={named.length > 0 ? named : left}
      only={named[0]?.registrationId ?? null}
    />
  );
}
