import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

import { bestLanguage } from '~/i18n/best-language.server';

/** `/`: to the portal in the language that the browser asks for. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const language = bestLanguage(request.headers.get('accept-language'), context.kommun.languages);
  return redirect(`/${language.tag}`, {
    status: 302,
    headers: { vary: 'Accept-Language', 'cache-control': 'no-store' },
  });
}
