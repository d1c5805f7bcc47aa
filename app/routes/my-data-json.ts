import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { personalDataJson } from '~/features/my-pages/personal-data/read-personal-data.server';
import { takeOutOwnData } from '~/features/my-pages/take-out-own-data.server';

/** All that is kept about who asks, as a file that other programs can read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const json = personalDataJson(await takeOutOwnData(request, context, 'json', language.tag));
  return new Response(json, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mina-uppgifter.json"',
      'cache-control': 'private, no-store',
    },
  });
}
