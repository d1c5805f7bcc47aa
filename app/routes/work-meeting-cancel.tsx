import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { CancelMeetingPage } from '~/features/meetings/work/cancel-meeting-page';
import { cancelMeeting, checkCancel } from '~/features/meetings/work/cancel-meeting.server';
import { checkedField, readTyped, shownForm } from '~/features/meetings/work/meeting-form';
import { receiptPath } from '~/features/meetings/work/meeting-receipt';
import { readMeetingForm } from '~/features/meetings/work/read-meeting-form.server';
import { readMeetingWork } from '~/features/meetings/work/read-meeting-work.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormToCheck, markFormReturned, markFormToCheck } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opened = await readMeetingWork(request, context, params.id ?? '', 'change-meetings');
  return readMeetingForm(context, opened, {
    language,
    title: isFormToCheck(context) ? 'cancel.checkTitle' : 'cancel.title',
  });
}

/** First shows what will happen; once that has been looked through, cancels the meeting and goes back to its page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const id = params.id ?? '';
  const { working } = await readMeetingWork(request, context, id, 'change-meetings');
  const form = await readForm(request);
  const typed = readTyped(form);
  const checked = form.get(checkedField);
  if (checked === 'nej') return { typed, problems: [], isCheck: false };
  const outcome = checked === 'ja' ? await cancelMeeting(context.db, id, typed, working) : checkCancel(typed);
  switch (outcome.kind) {
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'right':
      markFormToCheck(context);
      return { typed, problems: [], isCheck: true };
    case 'changed':
      context.sendMailSoon();
      return redirect(
        receiptPath(tag, id, { kind: 'cancelled', count: outcome.mailed, toRing: outcome.toRing }),
        303,
      );
    case 'refused':
      markFormReturned(context);
      return data({ typed, problems: outcome.problems, isCheck: false }, { status: 422 });
  }
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeetingCancel() {
  const { meta: _title, known, picture: _picture, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CancelMeetingPage
      {...page}
      typed={shownForm(sent, known)}
      problems={sent?.problems ?? []}
      isCheck={sent?.isCheck ?? false}
    />
  );
}
