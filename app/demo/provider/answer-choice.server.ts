import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';

import { choicePage, styleHref, tooLatePage } from './choice-page.server';
import { assurance, type ProviderClient } from './configure-provider.server';
import type { ProviderPerson } from './provider-person';

const style = readFileSync(new URL('./choice-page.css', import.meta.url));
const mostBytes = 10_000;
/** No script and nothing from elsewhere; the form ends up at the portal, so where it leads is not bound. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Answers for the pages on which someone is chosen: the provider's own part, which OpenID Connect says nothing of. */
export function createChoice(
  provider: Provider,
  clients: readonly ProviderClient[],
  people: readonly ProviderPerson[],
) {
  return async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === styleHref) {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(style);
      return;
    }
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    const language = languageOf(interaction?.params.ui_locales);
    const client = clients.find(({ clientId }) => clientId === interaction?.params.client_id);
    if (interaction === null || client === undefined) {
      show(response, 400, tooLatePage(language));
      return;
    }
    const known = people.filter(({ kind }) => kind === client.kind);
    if (request.method === 'POST') {
      const form = await readForm(request);
      const person = known.find(({ key }) => key === form.get('person'));
      if (form.has('cancel')) {
        await provider.interactionFinished(request, response, {
          error: 'access_denied',
          error_description: 'cancelled by the person',
        });
        return;
      }
      if (person !== undefined) {
        const acr = person.hasLowAssurance ? assurance.low : assurance.substantial;
        await provider.interactionFinished(request, response, { login: { accountId: person.key, acr } });
        return;
      }
    }
    const action = request.url ?? '';
    show(response, 200, choicePage({ action, kind: client.kind, people: known, language }));
  };
}

function show(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    })
    .end(html);
}

/** The first of the languages that the portal has asked for, each with its tag. */
function languageOf(wanted: unknown): string | undefined {
  return typeof wanted === 'string' ? wanted.split(' ')[0] : undefined;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > mostBytes) break;
  }
  return new URLSearchParams(text);
}
