import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { readTargets } from '~/features/publishing/translation/read-translation.server';
import { TranslationsPage } from '~/features/publishing/translation/translations-page';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readDialogueWork(request, context, { slug: params.slug, language: tag }, 'edit-plan');
  return {
    work: opened.work,
    open: opened.open,
    targets: await readTargets(context, opened.dialogue),
    meta: opened.titled(getT(tag)('translation:list.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkTranslations() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <TranslationsPage {...page} />;
}
