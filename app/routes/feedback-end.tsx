import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';

import { ContactList } from '~/features/kommun/contact-list';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { isOneClick } from '~/features/notifications/following/end-following.server';
import { EndMailPage } from '~/features/results/feedback/end-mail-page';
import { FeedbackGonePage } from '~/features/results/feedback/gone-page';
import { answerEndMail, loadFeedback } from '~/features/results/feedback/serve-feedback.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

/** Asks whether to end mail. Nothing ends on GET: a mailbox that looks through links must not do so. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return loadFeedback(context, language.tag, params.token ?? '', 'end');
}

/** Ends mail: by the page's button, which is sent back to the page, or by a mail program (RFC 8058), which follows no redirects. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const answer = await answerEndMail(context, language.tag, params.token ?? '');
  return isOneClick(form) && answer instanceof Response ? data(null, { status: 200 }) : answer;
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function FeedbackEnd() {
  const { view, gone, contact } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  if (view === null)
    return <FeedbackGonePage why={gone ?? 'unknown'} contact={<ContactList contact={contact} />} />;
  return <EndMailPage view={view} isEnded={query.get('kvitto') === 'avslutat'} />;
}
