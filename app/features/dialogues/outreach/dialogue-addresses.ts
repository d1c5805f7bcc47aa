import type { DialogueSummary } from '../dialogue-summary';

/** Every public address of the portal in one language, and of one dialogue in it. */
export interface Addresses {
  start: string;
  dialogues: string;
  follow: string;
  ladder: string;
  /** The list that a filter shows; all, without one. */
  filtered(params: URLSearchParams): string;
  feed(params?: URLSearchParams): string;
  calendar(params?: URLSearchParams): string;
  picture: string;
  dialogue(slug: string): string;
  result(slug: string): string;
  report(slug: string): string;
  /** The one page that every channel points to: the result where there is one, else the dialogue. */
  onePage(summary: Pick<DialogueSummary, 'slug' | 'hasResult'>): string;
  dialogueCalendar(slug: string): string;
  dialoguePicture(slug: string): string;
  qr(slug: string): string;
  poster(slug: string): string;
  card(slug: string): string;
}

/**
 * The addresses in a language.
 *
 * @param baseUrl put before each; empty for links within the portal
 */
export function addressesIn(language: string, baseUrl = ''): Addresses {
  const start = `${baseUrl}/${language}`;
  const dialogues = `${start}/dialoger`;
  const of = (slug: string) => `${dialogues}/${encodeURIComponent(slug)}`;
  return {
    start,
    dialogues,
    follow: `${start}/folj`,
    ladder: `${start}/trappan`,
    filtered: (params) => dialogues + queryOf(params),
    feed: (params) => `${dialogues}.atom${queryOf(params)}`,
    calendar: (params) => `${dialogues}.ics${queryOf(params)}`,
    picture: `${start}/bild.png`,
    dialogue: of,
    result: (slug) => `${of(slug)}/resultat`,
    report: (slug) => `${of(slug)}/rapport`,
    onePage: ({ slug, hasResult }) => (hasResult ? `${of(slug)}/resultat` : of(slug)),
    dialogueCalendar: (slug) => `${of(slug)}.ics`,
    dialoguePicture: (slug) => `${of(slug)}/bild.png`,
    qr: (slug) => `${of(slug)}/qr.svg`,
    poster: (slug) => `${of(slug)}/affisch`,
    card: (slug) => `${of(slug)}/kort`,
  };
}

function queryOf(params: URLSearchParams | undefined): string {
  const query = params?.toString() ?? '';
  return query === '' ? '' : `?${query}`;
}
