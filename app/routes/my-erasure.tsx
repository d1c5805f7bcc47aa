import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireResident } from '~/features/accounts/guards.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import {
  askForErasure,
  judgeMessage,
  readOwnErasure,
} from '~/features/my-pages/erasure/ask-for-erasure.server';
import { AskPage } from '~/features/my-pages/erasure/ask-page';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormToCheck, markFormReturned, markFormToCheck } from '~/platform/returned-form.server';

/** Where a resident asks to be erased, and sees how their request stands. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireResident(request, context);
  const latest = await readOwnErasure(context.db, actor.accountId);
  const t = getT(language.tag);
  const title =
    latest?.outcome === null
      ? t('account:erase.waits.title')
      : isFormToCheck(context)
        ? t('account:erase.check.title')
        : t('account:erase.title');
  return {
    latest,
    answer:
      actor.email !== null
        ? ('mail' as const)
        : actor.session.method === 'code'
          ? ('never' as const)
          : ('again' as const),
    meta: pageHead(context, language.tag, title),
  };
}

/** First shows what is about to be sent, then sends it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireResident(request, context);
  const form = await readForm(request);
  const message = form.get('message') ?? '';
  const problem = judgeMessage(message);
  if (problem !== null) {
    markFormReturned(context);
    return data({ message, problem, isChecked: false }, { status: 422 });
  }
  if (form.get('step') !== 'send') {
    markFormToCheck(context);
    return data({ message, problem: null, isChecked: true });
  }
  await askForErasure(context, actor.accountId, message);
  return redirect(`/${language.tag}/mina-sidor/radera`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function MyErasure() {
  const { latest, answer } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AskPage answer={answer} latest={latest} message="" isChecked={false} problem={null} {...sent} />;
}
