import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { actForParticipant } from '~/features/meetings/work/act-for-participant.server';
import { readReceipt, receiptPath } from '~/features/meetings/work/meeting-receipt';
import { MeetingWorkPage } from '~/features/meetings/work/meeting-work-page';
import { readMeetingWork } from '~/features/meetings/work/read-meeting-work.server';
import { overviewOf, readParticipants } from '~/features/meetings/work/read-participants.server';
import { canCountAttendance } from '~/features/meetings/work/work-meeting';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { toInstant } from '~/platform/clock';
import { readForm } from '~/platform/read-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { work, working, meeting, rights } = await readMeetingWork(
    request,
    context,
    params.id ?? '',
    'either',
  );
  const overview = overviewOf(meeting, tag, working.now);
  return {
    work,
    rights,
    meeting: overview,
    who: await readParticipants(context.db, meeting, rights, working),
    canCount: canCountAttendance(meeting.startsAt, toInstant(working.now)),
    receipt: readReceipt(new URL(request.url).searchParams),
    meta: pageHead(context, tag, getT(tag)('meeting-work:meeting.title', { meeting: overview.title.text })),
  };
}

/** Does something for one person: back to the page, which tells of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const id = params.id ?? '';
  const { working } = await readMeetingWork(request, context, id, 'see-participants');
  const receipt = await actForParticipant(context.db, id, await readForm(request), working);
  if (receipt === null) throw new Response(null, { status: 404 });
  if (receipt.kind === 'unregistered') context.sendMailSoon();
  return redirect(receiptPath(tag, id, receipt), 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeeting() {
  const { meta: _title, ...page } = useLoaderData<typeof loader>();
  return <MeetingWorkPage {...page} />;
}
