import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { ChangeMeetingPage } from '~/features/meetings/work/change-meeting-page';
import { changeMeeting } from '~/features/meetings/work/change-meeting.server';
import { readTyped, shownForm } from '~/features/meetings/work/meeting-form';
import { receiptPath } from '~/features/meetings/work/meeting-receipt';
import { readMeetingForm } from '~/features/meetings/work/read-meeting-form.server';
import { readMeetingWork } from '~/features/meetings/work/read-meeting-work.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readFormWithFile } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';
import { cutOffPictureBytes } from '~/platform/uploads/picture-limits';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opened = await readMeetingWork(request, context, params.id ?? '', 'change-meetings');
  return readMeetingForm(context, opened, {
    language,
    title: 'change.title',
  });
}

/** Writes what is told of the meeting: back to its page, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const id = params.id ?? '';
  const { working } = await readMeetingWork(request, context, id, 'change-meetings');
  const { fields, file } = await readFormWithFile(request, 'picture', cutOffPictureBytes);
  const typed = readTyped(fields);
  const outcome = await changeMeeting(context.db, id, { typed, file }, working);
  if (outcome.kind === 'unknown') throw new Response(null, { status: 404 });
  if (outcome.kind === 'changed') {
    context.sendMailSoon();
    return redirect(receiptPath(tag, id, { kind: 'changed', count: outcome.movedUp }), 303);
  }
  markFormReturned(context);
  return data({ typed, problems: outcome.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeetingChange() {
  const { meta: _title, known, reach: _reach, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ChangeMeetingPage {...page} typed={shownForm(sent, known)} problems={sent?.problems ?? []} />;
}
