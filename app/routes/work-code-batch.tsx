import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { BatchPage } from '~/features/accounts/codes/batch-page';
import { batchReceiptWords, readBatchReceipt } from '~/features/accounts/codes/batch-receipt';
import { revokeCodes } from '~/features/accounts/codes/make-codes.server';
import { readBatch } from '~/features/accounts/codes/read-batches.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'manage-codes', 'any');
  const batch = await readBatch(context, actor, params.id ?? '', language);
  return {
    work,
    batch,
    receipt: readBatchReceipt(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, getT(language.tag)('codes:batch.title', { name: batch.name })),
  };
}

/** Revokes the codes that nobody has used. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-codes', 'any');
  const { id } = await readBatch(context, actor, params.id ?? '', language);
  const receipt = (await revokeCodes(context, actor, id)) ? 'revokedNow' : 'revokedBefore';
  return redirect(`/${language.tag}/arbete/engangskoder/${id}?klart=${batchReceiptWords[receipt]}`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkCodeBatch() {
  const { work, batch, receipt } = useLoaderData<typeof loader>();
  return <BatchPage work={work} batch={batch} receipt={receipt} />;
}
