import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { ActionsPage } from '~/features/results/work/actions-page';
import { readActionLines } from '~/features/results/work/read-outcome-pages.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const { work, open, dialogue, may, titled } = await readDialogueWork(
    request,
    context,
    opening,
    'see-dialogues',
  );
  return {
    ...{ work, open },
    actions: await readActionLines(context, dialogue, language),
    mayWrite: may('record-decision'),
    isSaved: new URL(request.url).searchParams.get('klart') === 'sparat',
    meta: titled(getT(language.tag)('outcomes:actions.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkActions() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <ActionsPage {...page} />;
}
