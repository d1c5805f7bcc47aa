import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { readAsked } from '~/features/publishing/read-asked.server';
import { previewResult } from '~/features/results/work/preview-result.server';
import type { ResultSnapshot } from '~/features/results/work/result-draft';
import { ResultPreview } from '~/features/results/work/result-preview';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { dayOf } from '~/platform/clock';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue } = await readDialogueWork(request, context, params, 'see-dialogues');
  const requestId = new URL(request.url).searchParams.get('visa');
  const { db, secrets, kommun } = context;
  const now = context.clock();
  const asked =
    requestId === null
      ? null
      : await readAsked<ResultSnapshot>(db, {
          id: requestId,
          dialogueId: dialogue.id,
          kind: 'result',
        });
  if (requestId !== null && asked === null) throw new Response(null, { status: 404 });
  const page = await previewResult(db, dialogue, { language: tag, now, secrets }, asked);
  if (page === null) throw new Response(null, { status: 404 });
  return {
    page,
    requestId,
    languages: offeredLanguages(context).map((language) => language.tag),
    ladder: kommun.ladder,
    today: dayOf(now),
    meta: {
      title: getT(tag)('publishing:preview.title', { title: page.dialogue.title.text }),
      kommun: kommun.name,
    },
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkResultPreview() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <ResultPreview {...page} />;
}
