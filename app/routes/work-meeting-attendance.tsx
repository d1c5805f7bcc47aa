import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readCame } from '~/features/meetings/work/attendance-form';
import { AttendancePage } from '~/features/meetings/work/attendance-page';
import { countAttendance } from '~/features/meetings/work/count-attendance.server';
import { receiptPath } from '~/features/meetings/work/meeting-receipt';
import { readAttendance } from '~/features/meetings/work/read-attendance.server';
import { readMeetingWork } from '~/features/meetings/work/read-meeting-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readMeetingWork(request, context, params.id ?? '', 'see-participants');
  const page = await readAttendance(context.db, opened, tag);
  const t = getT(tag);
  const title = t('meeting-work:attendance.title', { meeting: page.meeting.title.text });
  return {
    work: opened.work,
    ...page,
    meta: pageHead(context, tag, title),
  };
}

/** Writes who came: back to the meeting's page, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const id = params.id ?? '';
  const { working } = await readMeetingWork(request, context, id, 'see-participants');
  const form = await readForm(request);
  const typed = { attended: form.get('attended') ?? '', came: readCame(form) };
  const outcome = await countAttendance(context.db, id, typed, working);
  if (outcome.kind === 'unknown') throw new Response(null, { status: 404 });
  if (outcome.kind === 'counted') return redirect(receiptPath(tag, id, { kind: 'counted', count: 0 }), 303);
  markFormReturned(context);
  return data({ typed, problem: outcome.problem }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeetingAttendance() {
  const { meta: _title, known, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AttendancePage {...page} typed={sent?.typed ?? known} problem={sent?.problem ?? null} />;
}
