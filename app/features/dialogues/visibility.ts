import type { Instant } from '~db/columns';

/** What the one visibility policy looks at. */
export interface VisibilityFacts {
  published_at: Instant | null;
}

/**
 * Whether everyone may see a dialogue: it has been published. Cancelled ones stay visible, with their reason. Pages, feeds, API,
 * calendar, search and sitemap all ask here; the queries' `publishedBy` is the same rule in SQL.
 */
export function isPublic(facts: VisibilityFacts, now: Instant): boolean {
  return facts.published_at !== null && facts.published_at <= now;
}
