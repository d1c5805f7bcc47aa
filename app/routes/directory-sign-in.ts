import type { LoaderFunctionArgs } from '@remix-run/node';

import { beginSignIn } from '~/features/accounts/oidc/begin-sign-in.server';
import { sendOnward } from '~/features/accounts/oidc/onward.server';
import { requireLanguage } from '~/features/kommun/read-site.server';

/** Sends someone of the kommun to its own directory. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return sendOnward(await beginSignIn('directory', request, context, language.tag));
}
