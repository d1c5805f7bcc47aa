import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { inputPath } from '~/features/compilation/input-path';
import { filterSearch, readFilter, readPage } from '~/features/compilation/input/input-filter';
import { InputPage } from '~/features/compilation/input/input-page';
import { nothingTyped, readInputReceipt, readMany } from '~/features/compilation/input/many-form';
import { readInputPage } from '~/features/compilation/input/read-input-page.server';
import { firstToSort } from '~/features/compilation/input/read-one-input.server';
import { sortMany } from '~/features/compilation/sorting/sort-many.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const { work, open, dialogue, writing, may } = opened;
  const search = new URL(request.url).searchParams;
  const filter = readFilter(search);
  const t = getT(tag);
  return {
    work,
    open,
    filter,
    input: await readInputPage(context.db, {
      ...{ dialogue, filter, page: readPage(search), language: tag },
      me: writing.by,
      seesHidden: may('hide-contribution'),
    }),
    first: await firstToSort(context.db, dialogue.id, { queue: 'none', me: writing.by, after: null }),
    mayCompile: may('compile'),
    receipt: readInputReceipt(search),
    meta: opened.titled(t('compilation:input.title')),
  };
}

/** Sorts what is marked: back to the same page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'compile');
  const typed = readMany(await readForm(request));
  const choice = {
    contributionIds: typed.selected,
    category: typed.category,
    added: { kind: typed.kind, title: typed.title },
  };
  const outcome = await sortMany(context.db, dialogue, choice, writing);
  if (outcome.kind === 'wrong') {
    markFormReturned(context);
    return data({ typed, problems: outcome.problems }, { status: 422 });
  }
  const search = new URL(request.url).searchParams;
  const back = filterSearch(readFilter(search), readPage(search));
  const receipt = `klart=sorterat&antal=${outcome.count}`;
  const path = inputPath(tag, dialogue.slug);
  return redirect(`${path}${back === '' ? '?' : `${back}&`}${receipt}`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkInput() {
  const { meta: _title, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <InputPage
      {...page}
      receipt={sent === undefined ? receipt : null}
      typed={sent?.typed ?? nothingTyped}
      problems={sent?.problems ?? []}
    />
  );
}
