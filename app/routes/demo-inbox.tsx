import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { pageHead } from '~/features/kommun/page-head.server';
import { Trouble } from '~/features/kommun/trouble';
import { InboxPage } from '~/features/notifications/demo-inbox/inbox-page';
import { readInbox } from '~/features/notifications/demo-inbox/read-inbox.server';
import { bestLanguage } from '~/i18n/best-language.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

/** What the demo has sent. There is no such page in a real installation. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const mails = readInbox(context, new URL(request.url).searchParams.get('till'));
  const language = bestLanguage(request.headers.get('accept-language'), context.kommun.languages);
  return { mails, meta: pageHead(context, language.tag, getT(language.tag)('mail:inbox.title')) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data == null ? [] : [...pageMeta(data.meta), { name: 'robots', content: 'noindex' }];

export default function DemoInbox() {
  return <InboxPage mails={useLoaderData<typeof loader>().mails} />;
}

export function ErrorBoundary() {
  return <Trouble kind="notFound" />;
}
