import type { LoaderFunctionArgs } from '@remix-run/node';

import { finishSignIn } from '~/features/accounts/oidc/finish-sign-in.server';
import { sendOnward } from '~/features/accounts/oidc/onward.server';
import { bestLanguage } from '~/i18n/best-language.server';

/** Where the kommun's directory sends its people back to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const fallback = bestLanguage(request.headers.get('accept-language'), context.kommun.languages);
  return sendOnward(await finishSignIn('directory', request, context, fallback.tag));
}
