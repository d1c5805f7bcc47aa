import type { ActionFunctionArgs } from '@remix-run/node';

import { beginKey } from '~/features/accounts/passkeys/begin-key.server';
import { readActor } from '~/features/accounts/session/read-actor.server';
import { readForm } from '~/platform/read-form.server';

/** There is nothing to read here. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

/** Gives a page's script the question that a passkey is to answer. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const actor = await readActor(request, context);
  const begun = await beginKey(context.db, context, { actor, form });
  if (begun.kind === 'refused') return new Response(null, { status: begun.status });
  return Response.json(begun.question, {
    headers: { 'set-cookie': begun.cookie, 'cache-control': 'private, no-store' },
  });
}
