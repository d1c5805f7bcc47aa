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
import { deedField, readSettingFields, seenField } from '~/features/kommun/settings/setting-form';
import { changeTerm } from '~/features/kommun/settings/terms/change-terms.server';
import { readTerm } from '~/features/kommun/settings/terms/read-terms.server';
import { shownTerm } from '~/features/kommun/settings/terms/term-form';
import { readTermKind, termListPath } from '~/features/kommun/settings/terms/term-list';
import { TermPage } from '~/features/kommun/settings/terms/term-pages';
import { readTermReceipt, receiptWord } from '~/features/kommun/settings/terms/term-receipt';
import { languages } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'manage-settings', null);
  const kind = readTermKind(params.list);
  const term = kind === null ? null : await readTerm(context.db, kind, params.id ?? '', language);
  if (kind === null || term === null) throw new Response(null, { status: 404 });
  const title = term.name.text;
  return {
    work,
    kind,
    term,
    languages,
    fields: shownTerm(term.names),
    receipt: readTermReceipt(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, title),
  };
}

/** Renames a word, stops offering it or offers it again, or puts another in its place. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-settings', null);
  const kind = readTermKind(params.list);
  const form = await readForm(request);
  const fields = readSettingFields(form);
  const deed = form.get(deedField) ?? '';
  const seen = form.get(seenField) ?? '';
  const outcome =
    kind === null
      ? ({ kind: 'unknown' } as const)
      : await changeTerm(context, actor.accountId, { kind, id: params.id ?? '', deed, seen, fields });
  if (kind === null || outcome.kind === 'unknown') throw new Response(null, { status: 404 });
  if (outcome.kind !== 'refused')
    return redirect(`/${tag}${termListPath(kind)}/${outcome.id}?klart=${receiptWord(outcome.kind)}`, 303);
  markFormReturned(context);
  return data({ fields, problems: outcome.problems }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkTerm() {
  const { meta: _title, fields, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <TermPage
      {...page}
      typed={{ ...fields, ...sent?.fields }}
      problems={sent?.problems ?? []}
      receipt={sent === undefined ? receipt : null}
    />
  );
}
