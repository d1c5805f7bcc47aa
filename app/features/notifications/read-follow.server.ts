import { filterNames } from '~/features/dialogues/dialogue-filter';
import type { ShownTerm } from '~/features/dialogues/dialogue-summary';
import { findFilteredDialogues } from '~/features/dialogues/list-dialogues.server';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { embedSnippet } from '~/features/dialogues/outreach/embed-snippet';
import type { Portal } from '~/features/dialogues/outreach/portal';
import { getT } from '~/i18n/i18n.server';
import type { LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';

/** What the page on following tells. */
export interface FollowFacts {
  /** Whole addresses, to be copied. */
  addresses: { calendar: string; subscription: string; feed: string; api: string; openapi: string };
  /** Every theme in use, with what one subscribes to. */
  themes: readonly (ShownTerm & { feed: string; calendar: string })[];
  /** Every area in use. */
  areas: readonly ShownTerm[];
  /** The dialogue that posters and cards are shown with: the one that is nearest; null when there is none at all. */
  example: { slug: string; title: LocalText; snippet: string } | null;
}

/** Reads the ways in which the portal can be followed. */
export async function readFollow(db: Database, { language, now, baseUrl }: Portal): Promise<FollowFacts> {
  const { dialogues, collator, retired } = await findFilteredDialogues(db, new URLSearchParams(), {
    language: language.tag,
    now,
  });
  const whole = addressesIn(language.tag, baseUrl);
  const paths = addressesIn(language.tag);
  const inUse = (
    kind: 'theme' | 'area',
    termsOf: (dialogue: (typeof dialogues)[number]) => readonly ShownTerm[],
  ) => {
    const terms = new Map(
      dialogues
        .flatMap((dialogue) => termsOf(dialogue))
        .filter(({ slug }) => !retired.isRetired(kind, slug))
        .map((term) => [term.slug, term]),
    );
    return [...terms.values()].sort((a, b) => collator.compare(a.name.text, b.name.text));
  };
  const [nearest] = dialogues;
  const t = getT(language.tag);
  return {
    addresses: {
      calendar: whole.calendar(),
      // The scheme by which calendars know that they are to subscribe, not to copy once.
      subscription: whole.calendar().replace(/^https?:/, 'webcal:'),
      feed: whole.feed(),
      api: `${baseUrl}/api/v1/dialogues`,
      openapi: `${baseUrl}/api/openapi.json`,
    },
    themes: inUse('theme', ({ themes }) => themes).map((theme) => {
      const chosen = new URLSearchParams([[filterNames.theme, theme.slug]]);
      return { ...theme, feed: paths.feed(chosen), calendar: paths.calendar(chosen) };
    }),
    areas: inUse('area', ({ areas }) => areas),
    example:
      nearest === undefined
        ? null
        : {
            slug: nearest.slug,
            title: nearest.title,
            snippet: embedSnippet(
              whole.card(nearest.slug),
              t('follow:card.title', { title: nearest.title.text }),
            ),
          },
  };
}
