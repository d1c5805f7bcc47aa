import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { inputPath } from '~/features/compilation/input-path';
import {
  categoryReceipts,
  noCategoriesTyped,
  readCategoryReceipt,
} from '~/features/compilation/sorting/categories-form';
import { CategoriesPage } from '~/features/compilation/sorting/categories-page';
import { doWithCategories } from '~/features/compilation/sorting/do-with-categories.server';
import { readCategories } from '~/features/compilation/sorting/read-categories.server';
import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const { work, open, dialogue, may } = opened;
  const t = getT(tag);
  const offered = offeredLanguages(context).map((one) => one.tag);
  return {
    work,
    open,
    categories: await readCategories(context.db, dialogue, tag),
    languages: [dialogue.sourceLanguage, ...offered.filter((one) => one !== dialogue.sourceLanguage)],
    mayCompile: may('compile'),
    receipt: readCategoryReceipt(new URL(request.url).searchParams.get('klart')),
    meta: opened.titled(t('compilation:categories.title')),
  };
}

/** Does what a button says: back to the page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readDialogueWork(request, context, params, 'compile');
  const outcome = await doWithCategories(context.db, opened, await readForm(request));
  switch (outcome.kind) {
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'unknown-deed':
      throw new Response(null, { status: 400 });
    case 'returned':
      markFormReturned(context);
      return data(outcome, { status: 422 });
    case 'done': {
      const path = inputPath(tag, opened.dialogue.slug, 'categories');
      return redirect(`${path}?klart=${categoryReceipts[outcome.receipt]}`, 303);
    }
  }
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkCategories() {
  const { meta: _title, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CategoriesPage
      {...page}
      receipt={sent === undefined ? receipt : null}
      typed={sent?.typed ?? noCategoriesTyped}
      problem={sent?.problem ?? null}
    />
  );
}
