import type { LoaderFunctionArgs } from '@remix-run/node';

import { readDocument } from '~/features/dialogues/read-document.server';
import { headersForEveryone } from '~/platform/page-cache.server';

/** A file of a public dialogue. */
export async function loader({ params, context: { db, clock } }: LoaderFunctionArgs) {
  const document = await readDocument(db, params.id ?? '', clock());
  if (document === null || document.fileName !== params.name) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(document.content), {
    headers: {
      ...headersForEveryone(),
      'content-type': document.mediaType,
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(document.fileName)}`,
      // A file is read, never run.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
