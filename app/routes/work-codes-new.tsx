import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { batchReceiptWords } from '~/features/accounts/codes/batch-receipt';
import { readTypedBatch } from '~/features/accounts/codes/code-batch';
import { makeCodes } from '~/features/accounts/codes/make-codes.server';
import { NewBatchPage } from '~/features/accounts/codes/new-batch-page';
import { readCodePlaces } from '~/features/accounts/codes/read-batches.server';
import { requireFresh } from '~/features/accounts/guards.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { isId, newId } from '~/platform/ids';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'manage-codes', 'any');
  await requireFresh(request, actor, context);
  const t = getT(language.tag);
  const title = t('codes:new.title');
  return {
    work,
    places: await readCodePlaces(context, actor, language),
    batchId: newId(),
    meta: pageHead(context, language.tag, title),
  };
}

/** Makes codes: on to their page, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-codes', 'any');
  await requireFresh(request, actor, context);
  const form = await readForm(request);
  const typed = readTypedBatch(form);
  const asked = form.get('id') ?? '';
  const outcome = await makeCodes(context, actor, isId(asked) ? asked : newId(), typed, language);
  if (outcome.kind === 'made')
    return redirect(
      `/${language.tag}/arbete/engangskoder/${outcome.id}?klart=${batchReceiptWords.made}`,
      303,
    );
  markFormReturned(context);
  return data({ typed, problems: outcome.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkCodesNew() {
  const { work, places, batchId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const typed = sent?.typed ?? { name: '', dialogue: '', size: '', lastDay: '' };
  return (
    <NewBatchPage
      work={work}
      places={places}
      batchId={batchId}
      typed={typed}
      problems={sent?.problems ?? []}
    />
  );
}
