import type { LoaderFunctionArgs } from '@remix-run/node';

import { headersForEveryone } from '~/platform/page-cache.server';

/** The kommun's own logo, where it is a drawing. */
export function loader({ context }: LoaderFunctionArgs) {
  if (context.logo?.kind !== 'svg') throw new Response(null, { status: 404 });
  return new Response(context.logo.svg, {
    // An SVG opened by itself is a document; nothing in it may run.
    headers: {
      ...headersForEveryone(),
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
