import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { readTyped, shownForm } from '~/features/meetings/work/meeting-form';
import { MoveMeetingPage } from '~/features/meetings/work/meeting-form-pages';
import { receiptPath } from '~/features/meetings/work/meeting-receipt';
import { moveMeeting } from '~/features/meetings/work/move-meeting.server';
import { readMeetingForm } from '~/features/meetings/work/read-meeting-form.server';
import { readMeetingWork } from '~/features/meetings/work/read-meeting-work.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormReturned, markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opened = await readMeetingWork(request, context, params.id ?? '', 'change-meetings');
  return readMeetingForm(context, opened, {
    language,
    title: 'move.title',
    isReturned: isFormReturned(context),
  });
}

/** Moves the meeting: back to its page with how many are told, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const id = params.id ?? '';
  const { working } = await readMeetingWork(request, context, id, 'change-meetings');
  const typed = readTyped(await readForm(request));
  const outcome = await moveMeeting(context.db, id, typed, working);
  if (outcome.kind === 'unknown') throw new Response(null, { status: 404 });
  if (outcome.kind === 'changed') {
    context.sendMailSoon();
    return redirect(receiptPath(tag, id, { kind: 'moved', count: outcome.mailed }), 303);
  }
  markFormReturned(context);
  return data({ typed, problems: outcome.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : pageMeta(page.meta);

export default function WorkMeetingMove() {
  const { meta: _title, known, picture: _picture, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MoveMeetingPage {...page} typed={shownForm(sent, known)} problems={sent?.problems ?? []} />;
}
