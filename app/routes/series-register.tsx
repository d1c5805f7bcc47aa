import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { ContactList } from '~/features/kommun/contact-list';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readSeriesTarget } from '~/features/meetings/read-meeting.server';
import { RegisterPage, RegistrationClosedPage } from '~/features/meetings/register-page';
import { answerForm, loadForm } from '~/features/meetings/serve-registration-form.server';
import { pageMeta } from '~/i18n/page-meta';

/** The form for coming to all meetings of a series. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const reading = { language: language.tag, now: context.clock() };
  const target = await readSeriesTarget(context.db, params.slug ?? '', params.id ?? '', reading);
  if (target === null) throw new Response(null, { status: 404 });
  return loadForm(request, context, language.tag, target);
}

/** Receives it: on to its receipt, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const reading = { language: language.tag, now: context.clock() };
  const target = await readSeriesTarget(context.db, params.slug ?? '', params.id ?? '', reading);
  if (target === null) throw new Response(null, { status: 404 });
  return answerForm(request, context, language.tag, target);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function SeriesRegister() {
  const { target, contact, meta: _meta, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const closed = sent?.closed ?? page.closed;
  if (closed !== null)
    return (
      <RegistrationClosedPage target={target} standing={closed} contact={<ContactList contact={contact} />} />
    );
  return <RegisterPage {...page} target={target} problems={[]} {...sent?.form} />;
}
