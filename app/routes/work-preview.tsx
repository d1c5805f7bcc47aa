import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { DialoguePage } from '~/features/dialogues/dialogue-page';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { embedSnippet } from '~/features/dialogues/outreach/embed-snippet';
import { pageHead } from '~/features/kommun/page-head.server';
import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { FollowDialogue } from '~/features/notifications/follow-dialogue';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { DialoguePreviewBar } from '~/features/publishing/dialogue-preview-bar';
import { previewDialogue } from '~/features/publishing/preview-dialogue.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { dayOf } from '~/platform/clock';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue } = await readDialogueWork(request, context, params, 'see-dialogues');
  const requestId = new URL(request.url).searchParams.get('visa');
  const reading = { language: tag, now: context.clock() };
  const preview = await previewDialogue(context.db, dialogue, reading, requestId);
  if (preview === null) throw new Response(null, { status: 404 });
  const { result } = preview;
  return {
    slug: dialogue.slug,
    requestId,
    languages: offeredLanguages(context).map((language) => language.tag),
    dialogue: preview.dialogue,
    outcome:
      result === null
        ? null
        : {
            summary: result.result.summary,
            nextSteps: result.result.nextSteps,
            decisions: result.result.decisions,
          },
    ladder: context.kommun.ladder,
    today: dayOf(reading.now),
    embedCode: embedSnippet(
      addressesIn(tag, context.baseUrl).card(dialogue.slug),
      getT(tag)('follow:card.title', { title: preview.dialogue.summary.title.text }),
    ),
    meta: pageHead(
      context,
      tag,
      getT(tag)('publishing:preview.title', { title: preview.dialogue.summary.title.text }),
    ),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkPreview() {
  const { meta: _, slug, requestId, languages, embedCode, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <DialoguePreviewBar slug={slug} languages={languages} requestId={requestId} />
      <DialoguePage {...page}>
        <FollowDialogue
          summary={page.dialogue.summary}
          hasDates={page.dialogue.steps.some((step) => step.phase !== 'past')}
          embedCode={embedCode}
        />
      </DialoguePage>
    </>
  );
}
