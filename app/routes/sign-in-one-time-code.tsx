import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { OneTimeCodePage } from '~/features/accounts/code-sign-in/one-time-code-page';
import { signInByOneTimeCode } from '~/features/accounts/code-sign-in/sign-in-by-one-time-code.server';
import { returnPath } from '~/features/accounts/return-path';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

/** No code that can be right is longer, however it is written. */
const longestCode = 40;

/** Where a code from the kommun is typed; the QR code beside it brings it along as `?kod=`. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const query = new URL(request.url).searchParams;
  const t = getT(language.tag);
  const title = t('account:oneTime.title');
  return {
    code: (query.get('kod') ?? '').slice(0, longestCode),
    returnTo: returnPath(query.get('till'), '') || null,
    meta: pageHead(context, language.tag, title),
  };
}

/** Uses a code up, or says why it can't be. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const code = form.get('code') ?? '';
  const outcome = await signInByOneTimeCode(request, context, code, { language: language.tag });
  if (outcome.kind === 'signed-in')
    return redirect(returnPath(form.get('till'), placeAfter(outcome.slug, language.tag)), {
      status: 303,
      headers: { 'set-cookie': outcome.cookie },
    });
  markFormReturned(context);
  return data(
    { code, returnTo: returnPath(form.get('till'), '') || null, problem: outcome.problem },
    { status: outcome.status },
  );
}

/** The dialogue that the code was handed out for, or My pages. */
function placeAfter(slug: string | null, language: string): string {
  return slug === null ? `/${language}/mina-sidor` : addressesIn(language).dialogue(slug);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function SignInOneTimeCode() {
  const { code, returnTo } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <OneTimeCodePage code={code} returnTo={returnTo} problem={null} {...sent} />;
}
