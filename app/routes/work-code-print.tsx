import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { ClosedSheetsPage } from '~/features/accounts/codes/closed-sheets-page';
import { CodeSheetsPage } from '~/features/accounts/codes/code-sheets';
import { printCodes } from '~/features/accounts/codes/print-codes.server';
import { readBatch } from '~/features/accounts/codes/read-batches.server';
import { requireFresh } from '~/features/accounts/guards.server';
import { readWork } from '~/features/accounts/read-work.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { frame: 'none' };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-codes', 'any');
  await requireFresh(request, actor, context);
  const batch = await readBatch(context, actor, params.id ?? '', language);
  const part = Number(new URL(request.url).searchParams.get('del') ?? 1);
  const { kommun } = context;
  const t = getT(language.tag);
  const isOpen = batch.print === 'printable';
  const page = {
    kommun: { name: kommun.name, phone: kommun.contact.phone },
    batch,
    sheets: isOpen ? await printCodes(context, actor, batch, { part, language: language.tag }) : null,
    meta: {
      title: isOpen ? t('codes:print.title', { name: batch.name }) : t('codes:print.closed'),
      kommun: kommun.name,
    },
  };
  return data(page, { status: isOpen ? 200 : batch.print === 'not-theirs' ? 403 : 410 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkCodePrint() {
  const { kommun, batch, sheets } = useLoaderData<typeof loader>();
  if (sheets === null) return <ClosedSheetsPage batch={batch} />;
  return <CodeSheetsPage kommun={kommun} batch={batch} sheets={sheets} />;
}
