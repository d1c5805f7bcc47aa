import type { LoaderFunctionArgs } from '@remix-run/node';

import { readActor } from '~/features/accounts/session/read-actor.server';
import { readDocument } from '~/features/dialogues/read-document.server';
import { readStagedProtocol } from '~/features/results/work/read-staged-protocol.server';
import { headersForEveryone } from '~/platform/page-cache.server';

/** A file of a public dialogue; for those who work on it also a protocol that is not public yet, at the address that it will have. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id = '', name = '' } = params;
  const document = await readDocument(context.db, id, context.clock());
  if (document === null) {
    const staged = await readStagedProtocol(context.db, await readActor(request, context), id);
    if (staged === null) throw new Response(null, { status: 404 });
    return fileResponse(staged, { name, type: 'application/pdf' }, { 'cache-control': 'private, no-store' });
  }
  if (document.fileName !== name) throw new Response(null, { status: 404 });
  return fileResponse(document.content, { name, type: document.mediaType }, headersForEveryone());
}

function fileResponse(
  content: Buffer,
  { name, type }: { name: string; type: string },
  headers: Record<string, string>,
): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      ...headers,
      'content-type': type,
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
      // A file is read, never run.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
