import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireSignedIn } from '~/features/accounts/guards.server';
import { readOwnReports } from '~/features/kommun/accessibility/report-data.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readOwnRegistrations } from '~/features/meetings/own-registrations.server';
import { readOwnErasure } from '~/features/my-pages/erasure/ask-for-erasure.server';
import { MyPagesPage } from '~/features/my-pages/my-pages-page';
import { readFollowed } from '~/features/notifications/following/read-followed.server';
import { readOwnFeedback } from '~/features/results/feedback/own-feedback.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

/** What a resident follows and has sent. Someone of the kommun is led to their workspace instead. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, kommun, secrets, clock } = context;
  const language = requireLanguage(params.language, context);
  const actor = await requireSignedIn(request, context);
  if (actor.kind === 'staff') return redirect(`/${language.tag}/arbete`);
  const { accountId, email, session } = actor;
  return {
    kommun: kommun.name,
    email,
    method: session.method,
    isErasureAsked: (await readOwnErasure(db, accountId))?.outcome === null,
    followed: await readFollowed(db, { accountId, email }, language.tag),
    registrations: await readOwnRegistrations(
      db,
      secrets,
      { accountId, email },
      { language: language.tag, now: clock() },
    ),
    tookPart: await readOwnFeedback(
      db,
      secrets,
      { accountId, email },
      { language: language.tag, now: clock() },
    ),
    reports: await readOwnReports(db, email),
    meta: { title: getT(language.tag)('account:my.title'), kommun: kommun.name },
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function MyPages() {
  const { meta: _title, ...page } = useLoaderData<typeof loader>();
  return <MyPagesPage {...page} />;
}
