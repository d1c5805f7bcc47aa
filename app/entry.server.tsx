import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer, type Params } from '@remix-run/react';
import { randomBytes } from 'node:crypto';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';

import { bestLanguage } from '~/i18n/best-language.server';
import { findLanguage, getI18n } from '~/i18n/i18n.server';
import { pageTexts } from '~/i18n/page-texts.server';
import type { LoadContext } from '~/load-context';
import { audienceHeader } from '~/platform/page-cache.server';
import { createRenderedBytes } from '~/platform/rendered-bytes.server';
import { policyWithNonce } from '~/platform/security-headers.server';
import type { RouteHandle } from '~/root';
import { PageScriptProvider } from '~/ui/page-script/page-script';

const giveUpAfterMs = 5_000;

/** Renders a page whole before anything is sent, so that a page can be compressed and kept, and an error still sets the status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: LoadContext,
): Promise<Response> {
  const inPath = findLanguage(new URL(request.url).pathname.split('/')[1]);
  const language = inPath ?? bestLanguage(request.headers.get('accept-language'), context.kommun.languages);
  const namespaces = namespacesToBringAlive(remixContext);
  const script =
    namespaces === null
      ? null
      : {
          nonce: randomBytes(18).toString('base64'),
          texts: pageTexts(language.tag, namespaces),
        };
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={getI18n(language.tag)}>
        <PageScriptProvider value={script}>
          <RemixServer context={remixContext} url={request.url} nonce={script?.nonce} />
        </PageScriptProvider>
      </I18nextProvider>,
      {
        nonce: script?.nonce,
        onAllReady() {
          const body = createRenderedBytes();
          if (script !== null) {
            headers.set('content-security-policy', policyWithNonce(context.baseUrl, script.nonce));
            // What holds for one answer only is not kept for others.
            headers.delete(audienceHeader);
            headers.set('cache-control', 'private, no-store');
          }
          headers.set('content-type', 'text/html; charset=utf-8');
          if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
          if (inPath === undefined) headers.append('vary', 'Accept-Language');
          resolve(new Response(createReadableStreamFromReadable(body), { status: finalStatus, headers }));
          pipe(body);
        },
        onShellError: (error) =>
          reject(error instanceof Error ? error : new Error('rendering failed', { cause: error })),
        onError(error) {
          finalStatus = 500;
          context.log.error({ err: error }, 'rendering failed');
        },
      },
    );
    setTimeout(abort, giveUpAfterMs).unref();
  });
}

/** The texts that a page needs in the browser; null when it is read as it is. A page that says what went wrong sends no script either. */
function namespacesToBringAlive({
  staticHandlerContext,
  routeModules,
}: EntryContext): readonly string[] | null {
  if (staticHandlerContext.errors !== null) return null;
  for (const { route } of staticHandlerContext.matches) {
    const handle = routeModules[route.id]?.handle as RouteHandle | undefined;
    if (handle?.hydrate !== undefined) return handle.hydrate.texts;
  }
  return null;
}

/** Logs what went wrong in a loader or an action. What the portal throws on purpose is no error. */
export function handleError(
  error: unknown,
  { request, params, context }: { request: Request; params: Params; context: LoadContext },
): void {
  // A form posted to a page without one is no fault of ours, and its words repeat the address.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { pathname } = new URL(request.url);
  // Whoever has such a link may do what it says, so it is no more for the log than a password.
  const path = params.token === undefined ? pathname : pathname.replace(params.token, ':token');
  context.log.error({ err: error, path }, 'request failed');
}
