import Negotiator from 'negotiator';

import { languageOrSource, languages } from './i18n.server';
import type { Language } from './language';

/**
 * The language of the portal that suits a browser best; Swedish when none does. Lättläst is never guessed: it is chosen.
 *
 * @param acceptLanguage the request's `Accept-Language`
 * @param offered the kommun's choice of languages, or undefined for all
 */
export function bestLanguage(acceptLanguage: string | null, offered?: readonly string[]): Language {
  const tags = languages
    .map((language) => language.tag)
    .filter((tag) => !tag.includes('-x-') && (offered === undefined || offered.includes(tag)));
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages();
  // A browser that asks for `sv-FI` or `ar-IQ` is content with `sv` and `ar`.
  const match = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find((tag) => tags.includes(tag));
  return languageOrSource(match);
}
