import type { LoaderFunctionArgs } from '@remix-run/node';

import { themeCss } from '~/features/kommun/theme-css';
import { headersForEveryone } from '~/platform/page-cache.server';

/** The kommun's colours, as custom properties. */
export function loader({ context }: LoaderFunctionArgs) {
  return new Response(themeCss(context.kommun.colours), {
    headers: {
      ...headersForEveryone(),
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
}
