import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { AccessibilityPage } from '~/features/kommun/accessibility/accessibility-page';
import { pageToReport, readTyped, trapField } from '~/features/kommun/accessibility/accessibility-report';
import { readStatement } from '~/features/kommun/accessibility/read-statement.server';
import { reportAccessibility } from '~/features/kommun/accessibility/report-accessibility.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const t = getT(language.tag);
  const title = t('accessibility:title');
  return {
    statement: readStatement(context, language.tag),
    page: pageToReport(new URL(request.url).searchParams.get('sida'), baseUrl),
    meta: {
      ...pageHead(context, language.tag, title),
      description: t('accessibility:description', { kommun: kommun.name }),
      url: `${baseUrl}/${language.tag}/tillganglighet`,
    },
  };
}

/** Receives the form: on to its receipt, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, clock, network } = context;
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const typed = readTyped(form);
  const outcome = await reportAccessibility(db, typed, {
    language: language.tag,
    now: clock(),
    network,
    trapped: (form.get(trapField) ?? '') !== '',
  });
  if (outcome.kind === 'received')
    return redirect(`/${language.tag}/tillganglighet/tack?referens=${outcome.reference}`, 303);
  markFormReturned(context);
  // What someone has typed is for them only.
  return data(
    { typed, problems: outcome.problems },
    { status: outcome.status, headers: { 'cache-control': 'no-store' } },
  );
}

export const headers: HeadersFunction = ({ actionHeaders }) =>
  actionHeaders.has('cache-control') ? actionHeaders : headersForEveryone();

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Accessibility() {
  const { statement, page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const typed = sent?.typed ?? { message: '', page, wantsAccessibleVersion: false, email: '' };
  return <AccessibilityPage statement={statement} typed={typed} problems={sent?.problems ?? []} />;
}
