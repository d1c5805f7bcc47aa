import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { CodePage } from '~/features/accounts/email-sign-in/code-page';
import { enterCode } from '~/features/accounts/email-sign-in/enter-code.server';
import { forgetPendingEmail, openPendingEmail } from '~/features/accounts/email-sign-in/pending-email.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { DemoInboxLink } from '~/features/notifications/demo-inbox/demo-inbox-link';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

/** Where the code of a sign-in mail is typed, in this browser or another. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const email = await openPendingEmail(request, context);
  const t = getT(language.tag);
  const title = email === null ? t('account:code.title') : t('account:code.sentTitle');
  return {
    isSent: email !== null,
    email: email ?? '',
    meta: pageHead(context, language.tag, title),
  };
}

/** Signs in by a code, or says why not. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireLanguage(params.language, context);
  const form = await readForm(request);
  const outcome = await enterCode(request, form, context);
  if (outcome.kind === 'signed-in') {
    const headers = new Headers({ 'set-cookie': outcome.cookie });
    headers.append('set-cookie', await forgetPendingEmail(context));
    return redirect(outcome.returnTo, { status: 303, headers });
  }
  markFormReturned(context);
  return data({ email: form.get('email') ?? '', problems: outcome.problems }, { status: outcome.status });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function SignInCode() {
  const { isSent, email } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CodePage isSent={isSent} email={sent?.email ?? email} problems={sent?.problems ?? []}>
      {isSent ? <DemoInboxLink /> : null}
    </CodePage>
  );
}
