import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { PackagePage } from '~/features/compilation/handover/package-page';
import { readPackage } from '~/features/compilation/handover/read-package.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { frame: 'none' };

/** A package as it was handed over, or as it would be now. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: tag };
  const { open, dialogue } = await readDialogueWork(request, context, opening, 'see-dialogues');
  const { version: asked = '' } = params;
  const version = asked === 'utkast' ? asked : /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
  const content = await readPackage(context.db, dialogue, { version, language: tag });
  if (content === null) throw new Response(null, { status: 404 });
  return {
    slug: open.slug,
    content,
    meta: pageHead(context, tag, getT(tag)('compilation:package.title', { title: content.title.text })),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkHandoverPackage() {
  const { slug, content } = useLoaderData<typeof loader>();
  return <PackagePage slug={slug} content={content} />;
}
