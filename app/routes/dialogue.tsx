import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { DialoguePage } from '~/features/dialogues/dialogue-page';
import { dialogueJsonLd } from '~/features/dialogues/open-data/dialogue-json-ld';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { embedSnippet } from '~/features/dialogues/outreach/embed-snippet';
import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { FollowDialogue } from '~/features/notifications/follow-dialogue';
import { readResult } from '~/features/results/read-result.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { dayOf } from '~/platform/clock';
import { headersForEveryone } from '~/platform/page-cache.server';
import { JsonLd } from '~/ui/json-ld/json-ld';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, kommun, clock, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const slug = params.slug ?? '';
  const reading = { language: language.tag, now: clock() };
  const [dialogue, result] = await Promise.all([
    readDialogue(db, slug, reading),
    readResult(db, slug, reading),
  ]);
  if (dialogue === null) throw new Response(null, { status: 404 });
  const path = `/${language.tag}/dialoger/${slug}`;
  return {
    dialogue,
    outcome:
      result === null
        ? null
        : {
            summary: result.result.summary,
            nextSteps: result.result.nextSteps,
            decisions: result.result.decisions,
          },
    ladder: kommun.ladder,
    today: dayOf(reading.now),
    embedCode: embedSnippet(
      addressesIn(language.tag, baseUrl).card(slug),
      getT(language.tag)('follow:card.title', { title: dialogue.summary.title.text }),
    ),
    jsonLd: dialogueJsonLd(dialogue, { kommun, language: language.tag, baseUrl }),
    meta: {
      title: dialogue.summary.title.text,
      kommun: kommun.name,
      description: dialogue.summary.purpose.text,
      url: baseUrl + path,
      image: `${baseUrl}${path}/bild.png`,
      type: 'article' as const,
      feeds: [{ type: 'text/calendar' as const, href: `${path}.ics`, title: dialogue.summary.title.text }],
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Dialogue() {
  const { embedCode, jsonLd, meta: _, ...page } = useLoaderData<typeof loader>();
  return (
    <DialoguePage {...page}>
      <FollowDialogue
        summary={page.dialogue.summary}
        hasDates={page.dialogue.steps.some((step) => step.phase !== 'past')}
        embedCode={embedCode}
      />
      <JsonLd data={jsonLd} />
    </DialoguePage>
  );
}
