import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { homeOf } from '~/features/accounts/oidc/begin-sign-in.server';
import { readProblemPath } from '~/features/accounts/oidc/sign-in-problem';
import { SignInProblemPage } from '~/features/accounts/oidc/sign-in-problem-page';
import { returnPath } from '~/features/accounts/return-path';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const about = readProblemPath(params.provider, params.problem);
  if (about === null) throw new Response(null, { status: 404 });
  const { kind, problem, status } = about;
  const { searchParams } = new URL(request.url);
  return data(
    {
      kind,
      problem,
      returnTo: returnPath(searchParams.get('till'), homeOf(kind, language.tag)),
      again: searchParams.get('igen') === '1',
      contact: { name: kommun.name, email: kommun.contact.email, phone: kommun.contact.phone },
      title: getT(language.tag)(`eid:problems.${kind}.${problem}.title`),
    },
    { status, headers: status === 503 ? { 'retry-after': '60' } : {} },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : pageMeta({ title: page.title, kommun: page.contact.name });

export default function SignInProblem() {
  const { kind, problem, returnTo, again, contact } = useLoaderData<typeof loader>();
  return (
    <SignInProblemPage kind={kind} problem={problem} returnTo={returnTo} again={again} kommun={contact} />
  );
}
