import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireFresh } from '~/features/accounts/guards.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { ParticipantPrint } from '~/features/meetings/work/participant-print';
import { readAttendance } from '~/features/meetings/work/read-attendance.server';
import { readMeetingWork } from '~/features/meetings/work/read-meeting-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { frame: 'none' };

/** The list for the door. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readMeetingWork(request, context, params.id ?? '', 'see-participants');
  await requireFresh(request, opened.actor, context);
  const { meeting, expected } = await readAttendance(context.db, opened, tag);
  return {
    meeting,
    participants: expected,
    meta: pageHead(context, tag, getT(tag)('meeting-work:print.title', { meeting: meeting.title.text })),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeetingPrint() {
  const { meeting, participants } = useLoaderData<typeof loader>();
  return <ParticipantPrint meeting={meeting} participants={participants} />;
}
