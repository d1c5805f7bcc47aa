import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { checkMove } from '~/features/meetings/work/check-move.server';
import { checkedField, readTyped, shiftedField, shownForm } from '~/features/meetings/work/meeting-form';
import { receiptPath } from '~/features/meetings/work/meeting-receipt';
import { MoveMeetingPage } from '~/features/meetings/work/move-meeting-page';
import { moveMeeting } from '~/features/meetings/work/move-meeting.server';
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
    title: isFormToCheck(context) ? 'move.checkTitle' : 'move.title',
  });
}

/** First shows what will happen; once that has been looked through, moves the meeting and goes back to its page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const id = params.id ?? '';
  const { working } = await readMeetingWork(request, context, id, 'change-meetings');
  const form = await readForm(request);
  const typed = readTyped(form);
  const wasShifted = form.has(shiftedField);
  const checked = form.get(checkedField);
  if (checked === 'nej') return { typed, problems: [], review: null, wasShifted };
  const outcome =
    checked === 'ja'
      ? await moveMeeting(context.db, id, typed, working)
      : await checkMove(context.db, id, { typed, wasShifted }, working);
  switch (outcome.kind) {
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'right':
      markFormToCheck(context);
      return { typed: outcome.typed, problems: [], review: outcome.review, wasShifted: true };
    case 'changed': {
      const { mailed, toRing, newVenue } = outcome;
      context.sendMailSoon();
      const receipt = { kind: 'moved', count: mailed, toRing, tellVenue: newVenue } as const;
      return redirect(receiptPath(tag, id, receipt), 303);
    }
    case 'refused':
      markFormReturned(context);
      return data({ typed, problems: outcome.problems, review: null, wasShifted }, { status: 422 });
  }
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeetingMove() {
  const { meta: _title, known, picture: _picture, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <MoveMeetingPage
      {...page}
      typed={shownForm(sent, known)}
      problems={sent?.problems ?? []}
      review={sent?.review ?? null}
      wasShifted={sent?.wasShifted ?? false}
    />
  );
}
