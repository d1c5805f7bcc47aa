import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { pageHead } from '~/features/kommun/page-head.server';
import { Trouble } from '~/features/kommun/trouble';
import { InboxMailPage } from '~/features/notifications/demo-inbox/inbox-mail-page';
import { readInboxMail } from '~/features/notifications/demo-inbox/read-inbox.server';
import { bestLanguage } from '~/i18n/best-language.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

/** A mail that the demo has sent. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const mail = readInboxMail(context, params.id);
  const language = bestLanguage(request.headers.get('accept-language'), context.kommun.languages);
  const title = getT(language.tag)('mail:inbox.mailTitle', { subject: mail.subject });
  return { mail, meta: pageHead(context, language.tag, `${title} (${mail.id})`) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data == null ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function DemoMail() {
  return <InboxMailPage mail={useLoaderData<typeof loader>().mail} />;
}

export function ErrorBoundary() {
  return <Trouble kind="notFound" />;
}
