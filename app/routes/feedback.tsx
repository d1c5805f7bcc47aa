import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';

import { ContactList } from '~/features/kommun/contact-list';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { FeedbackPage } from '~/features/results/feedback/feedback-page';
import { FeedbackGonePage } from '~/features/results/feedback/gone-page';
import { ReportErrors, ReportForm } from '~/features/results/feedback/report-form';
import { answerReport, loadFeedback } from '~/features/results/feedback/serve-feedback.server';
import { pageMeta } from '~/i18n/page-meta';

export function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return loadFeedback(context, language.tag, params.token ?? '', 'page');
}

/** Receives a misunderstanding. */
export function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return answerReport(request, context, language.tag, params.token ?? '');
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function Feedback() {
  const { view, gone, stamp, contact } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>() ?? null;
  const [query] = useSearchParams();
  if (view === null)
    return <FeedbackGonePage why={gone ?? 'unknown'} contact={<ContactList contact={contact} />} />;
  const problem = sent?.problem ?? null;
  return (
    <FeedbackPage
      view={view}
      receipt={sent === null && query.get('kvitto') === 'skickat' ? 'reported' : null}
      errors={<ReportErrors problem={problem} />}
      report={
        <ReportForm
          view={view}
          stamp={sent?.stamp ?? stamp}
          typed={sent?.typed ?? { note: '', text: '' }}
          problem={problem}
        />
      }
    />
  );
}
