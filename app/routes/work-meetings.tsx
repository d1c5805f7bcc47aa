import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireStaff } from '~/features/accounts/guards.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { openStep } from '~/features/meetings/work/add-meeting.server';
import { MeetingListPage } from '~/features/meetings/work/meeting-list-page';
import { receiptPath } from '~/features/meetings/work/meeting-receipt';
import { readMeetingList } from '~/features/meetings/work/read-meeting-list.server';
import { readListWork, readStepWork } from '~/features/meetings/work/read-meeting-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { actor, work } = await readListWork(request, context);
  const dialogue = new URL(request.url).searchParams.get('dialog');
  if (dialogue !== null) return redirect(`/${tag}/arbete/dialoger/${encodeURIComponent(dialogue)}/moten/ny`);
  return {
    work,
    list: await readMeetingList(context.db, actor.roles, { language: tag, now: context.clock() }),
    meta: pageHead(context, tag, getT(tag)('meeting-work:list.title')),
  };
}

/** Makes a meeting of a step that only tells when and where. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  await requireStaff(request, context, 'work', null);
  const stepId = (await readForm(request)).get('open') ?? '';
  const working = await readStepWork(request, context, stepId);
  if (!(await openStep(context.db, stepId, working))) throw new Response(null, { status: 404 });
  return redirect(receiptPath(tag, stepId, { kind: 'opened', count: 0 }), 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeetings() {
  const { work, list } = useLoaderData<typeof loader>();
  return <MeetingListPage work={work} list={list} />;
}
