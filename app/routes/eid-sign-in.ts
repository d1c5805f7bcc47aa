import type { LoaderFunctionArgs } from '@remix-run/node';

import { beginSignIn } from '~/features/accounts/oidc/begin-sign-in.server';
import { sendOnward } from '~/features/accounts/oidc/onward.server';
import { requireLanguage } from '~/features/kommun/read-site.server';

/** Sends a resident to the broker of eIDs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return sendOnward(await beginSignIn('eid', request, context, language.tag));
}
