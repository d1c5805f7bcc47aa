import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readSettingFields } from '~/features/kommun/settings/setting-form';
import { addTerm } from '~/features/kommun/settings/terms/change-terms.server';
import { readTermList } from '~/features/kommun/settings/terms/read-terms.server';
import { readTermKind, termListPath } from '~/features/kommun/settings/terms/term-list';
import { TermsPage } from '~/features/kommun/settings/terms/term-pages';
import { readTermReceipt, receiptWord } from '~/features/kommun/settings/terms/term-receipt';
import { getT, languages } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'manage-settings', null);
  const kind = kindOf(params.list);
  const t = getT(language.tag);
  const title = t(`settings:lists.${kind}.title`);
  return {
    work,
    kind,
    languages,
    terms: await readTermList(context.db, kind, language),
    receipt: readTermReceipt(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, title),
  };
}

/** Adds a word to the list. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-settings', null);
  const kind = kindOf(params.list);
  const fields = readSettingFields(await readForm(request));
  const outcome = await addTerm(context, actor.accountId, kind, fields);
  if (outcome.kind === 'added')
    return redirect(`/${tag}${termListPath(kind)}?klart=${receiptWord(outcome.kind)}`, 303);
  markFormReturned(context);
  return data({ fields, problems: outcome.kind === 'refused' ? outcome.problems : [] }, { status: 422 });
}

function kindOf(slug: string | undefined) {
  const kind = readTermKind(slug);
  if (kind === null) throw new Response(null, { status: 404 });
  return kind;
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkTerms() {
  const { meta: _title, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <TermsPage
      {...page}
      typed={sent?.fields ?? {}}
      problems={sent?.problems ?? []}
      receipt={sent === undefined ? receipt : null}
    />
  );
}
