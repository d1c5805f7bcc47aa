import { getT } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';

import { readResult } from './read-result.server';

/**
 * All that the page of a result shows, and what its head tells.
 *
 * @param version the number of a version; the newest when left out
 * @returns null when there is none such that everyone may see
 */
export async function loadResultPage(
  { db, kommun, clock, baseUrl }: LoadContext,
  language: Language,
  slug: string,
  version?: number,
) {
  const now = clock();
  const page = await readResult(db, slug, { language: language.tag, now }, version);
  if (page === null) return null;
  const path = `/${language.tag}/dialoger/${slug}`;
  const t = getT(language.tag);
  return {
    page,
    ladder: kommun.ladder,
    today: dayOf(now),
    meta: {
      title: t('results:page.title', { title: page.dialogue.title.text }),
      kommun: kommun.name,
      description: page.result.summary.text,
      // Earlier versions point to the one that counts, so that searches find that.
      url: `${baseUrl}${path}/resultat`,
      image: `${baseUrl}${path}/bild.png`,
      type: 'article' as const,
    },
  };
}
