import type { LoaderFunctionArgs } from '@remix-run/node';

import { finishSignIn } from '~/features/accounts/oidc/finish-sign-in.server';
import { sendOnward } from '~/features/accounts/oidc/onward.server';
import { bestLanguage } from '~/i18n/best-language.server';

/** Where the broker of eIDs sends residents back to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const fallback = bestLanguage(request.headers.get('accept-language'), context.kommun.languages);
  return sendOnward(await finishSignIn('eid', request, context, fallback.tag));
}
