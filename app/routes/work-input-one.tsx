import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { contributionPath, inputPath } from '~/features/compilation/input-path';
import { doWithOne } from '~/features/compilation/input/do-with-one.server';
import { readState, stateWord } from '~/features/compilation/input/input-filter';
import {
  nothingTypedOfOne,
  oneFields,
  oneReceipts,
  readOneReceipt,
} from '~/features/compilation/input/one-form';
import { OnePage } from '~/features/compilation/input/one-page';
import { firstToSort, readOneInput } from '~/features/compilation/input/read-one-input.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

/** Which are sorted one after the other, when the address does not say. */
const usualQueue = 'av-ingen';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { tag } = language;
  const opening = { slug: params.slug, language: tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const { work, open, dialogue, writing, may } = opened;
  const search = new URL(request.url).searchParams;
  const queue = readState(search.get(oneFields.queue) ?? usualQueue);
  const one = await readOneInput(context.db, {
    ...{ dialogue, queue, id: params.id ?? '', language: tag },
    me: writing.by,
    seesHidden: may('hide-contribution'),
    seesParticipants: may('see-participants'),
  });
  if (one === null) throw new Response(null, { status: 404 });
  const t = getT(tag);
  const number = formatFor(language).number(one.contribution.number);
  return {
    work,
    open,
    one,
    queue,
    mayCompile: may('compile'),
    mayHide: may('hide-contribution'),
    isQueued: search.has(oneFields.queue) && search.get('klart') === null,
    isSorting: search.get('klart') === 'sorterat',
    receipt: readOneReceipt(search.get('klart')),
    meta: opened.titled(t('compilation:input.one', { number })),
  };
}

/** Sorts a contribution and shows the next, or does with it what another button says. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readDialogueWork(request, context, params, 'see-dialogues');
  const { dialogue, writing } = opened;
  const id = params.id ?? '';
  const form = await readForm(request);
  const outcome = await doWithOne(context.db, opened, id, form);
  switch (outcome.kind) {
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'unknown-deed':
      throw new Response(null, { status: 400 });
    case 'returned':
      markFormReturned(context);
      return data(outcome, { status: 422 });
    case 'done':
      return redirect(
        `${contributionPath(tag, dialogue.slug, id)}?klart=${oneReceipts[outcome.receipt]}`,
        303,
      );
    case 'coded': {
      const queue = readState(form.get(oneFields.queue) ?? usualQueue);
      const next = await firstToSort(context.db, dialogue.id, { queue, me: writing.by, after: id });
      return redirect(
        next === null
          ? `${inputPath(tag, dialogue.slug)}?klart=allt-sorterat`
          : `${contributionPath(tag, dialogue.slug, next)}?klart=sorterat&${oneFields.queue}=${stateWord(queue)}`,
        303,
      );
    }
  }
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkInputOne() {
  const { meta: _title, receipt, isQueued, isSorting, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <OnePage
      {...page}
      isQueued={isQueued && sent === undefined}
      isSorting={isSorting && sent === undefined}
      receipt={sent === undefined ? receipt : null}
      typed={sent?.typed ?? nothingTypedOfOne}
      problem={sent?.problem ?? null}
    />
  );
}
