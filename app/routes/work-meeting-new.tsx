import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { isPublic } from '~/features/dialogues/visibility';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { addMeeting } from '~/features/meetings/work/add-meeting.server';
import { readTyped, typedFrom } from '~/features/meetings/work/meeting-form';
import { NewMeetingPage } from '~/features/meetings/work/meeting-form-pages';
import { receiptPath } from '~/features/meetings/work/meeting-receipt';
import { readDialogueWork } from '~/features/meetings/work/read-meeting-work.server';
import { getT } from '~/i18n/i18n.server';
import { pickText } from '~/i18n/localized';
import { metaOfLoaded } from '~/i18n/page-meta';
import { toInstant } from '~/platform/clock';
import { readFormWithFile } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';
import { cutOffPictureBytes } from '~/platform/uploads/picture-limits';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { work, dialogue } = await readDialogueWork(request, context, params.slug ?? '');
  const t = getT(tag);
  const title = t('meeting-work:new.title');
  return {
    work,
    dialogue: {
      slug: dialogue.slug,
      title: pickText(dialogue.title, tag, dialogue.sourceLanguage),
      isPublic: isPublic({ published_at: dialogue.publishedAt }, toInstant(context.clock())),
    },
    meta: pageHead(context, tag, title),
  };
}

/** Adds the meeting: on to its page, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { working, dialogue } = await readDialogueWork(request, context, params.slug ?? '');
  const { fields, file } = await readFormWithFile(request, 'picture', cutOffPictureBytes);
  const typed = readTyped(fields);
  const outcome = await addMeeting(context.db, dialogue, { typed, file }, working);
  if (outcome.kind === 'added')
    return redirect(receiptPath(tag, outcome.id, { kind: 'added', count: 0 }), 303);
  markFormReturned(context);
  return data({ typed, problems: outcome.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMeetingNew() {
  const { work, dialogue } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const typed = sent?.typed ?? typedFrom({ entry: 'registration' });
  return <NewMeetingPage work={work} dialogue={dialogue} typed={typed} problems={sent?.problems ?? []} />;
}
