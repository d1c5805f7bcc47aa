import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page that other sites may show in a frame; no other page may be framed. */
const embeddable = /^\/[a-z-]+\/dialoger\/[^/]+\/kort$/i;

/**
 * Sets the security headers on every response. Reading pages need no script, so none may run; styles and fonts come from the portal
 * itself.
 *
 * @param https whether residents reach the portal over https; without it, neither HSTS nor upgraded requests would work
 */
export function createSecurityHeaders(https: boolean) {
  const usual = build(https, ["'self'"]);
  const framed = build(https, ['*']);
  return function setSecurityHeaders(
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    (embeddable.test(path) ? framed : usual)(request, response, next);
  };
}

function build(https: boolean, frameAncestors: string[]) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors,
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: frameAncestors[0] === '*' ? false : { action: 'sameorigin' },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
}
