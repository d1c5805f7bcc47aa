import type { LoaderFunctionArgs } from '@remix-run/node';

import { readPicture } from '~/platform/uploads/picture.server';

/** A picture that someone of the kommun has put in. Its name is its own for ever: another picture gets another. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const picture = await readPicture(db, params.name ?? '');
  if (picture === null) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture.content), {
    headers: {
      'content-type': picture.mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
      // A picture is looked at, never run.
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}
