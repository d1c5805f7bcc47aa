import type { APIRequestContext } from '@playwright/test';

import { dialogueStates } from '~/features/dialogues/dialogue';
import { stateSlugs } from '~/features/dialogues/dialogue-filter';
import { demoCalendar } from '~/features/kommun/fill-demo.server';
import { demoDialogues } from '~db/seeds/demo';

import { portalNow } from './portal';

/** A page that tests look at: its name, and its address after `/{language}`. */
export interface PageOfPortal {
  name: string;
  find: (portal: APIRequestContext) => string | Promise<string>;
  /** What it answers; 200 unless told. */
  status?: number;
}

const calendar = demoCalendar(new Date(portalNow));
const demo = demoDialogues.map((make) => make(calendar));

/** The slugs of the demo's dialogues. */
export const demoSlugs = demo.map(({ slug }) => slug);

/** The slugs of those with a published result. */
export const demoSlugsWithResult = demo
  .filter(({ results = [] }) => results.some(({ publishedAt }) => publishedAt <= portalNow))
  .map(({ slug }) => slug);

/** A dialogue whose result has been published more than once. */
export const slugWithVersions = demo.find(
  ({ results = [] }) => results.filter((version) => version.publishedAt <= portalNow).length > 1,
)!.slug;

/** The pages that a resident reads, a person's every way through the portal. */
export const readingPages: readonly PageOfPortal[] = [
  { name: 'start', find: () => '' },
  { name: 'list', find: () => '/dialoger' },
  { name: 'list, second page', find: () => '/dialoger?sida=2' },
  { name: 'list, filtered', find: () => '/dialoger?lage=pagar&niva=dialog&niva=konsultation' },
  { name: 'list, searched', find: () => '/dialoger?q=biblotek' },
  { name: 'list, without a hit', find: () => '/dialoger?q=xyzzy' },
  { name: 'list, with nonsense', find: () => '/dialoger?lage=nej&sida=-1&ar=%3Cb%3E' },
  ...dialogueStates.map((state) => ({
    name: `dialogue, ${state}`,
    find: (portal: APIRequestContext) => firstDialogue(portal, stateSlugs[state]),
  })),
  { name: 'result', find: () => `/dialoger/${slugWithVersions}/resultat` },
  { name: 'result, an older version', find: () => `/dialoger/${slugWithVersions}/resultat/1` },
  { name: 'report', find: () => `/dialoger/${slugWithVersions}/rapport` },
  { name: 'results', find: () => '/resultat' },
  { name: 'ladder', find: () => '/trappan' },
  { name: 'follow', find: () => '/folj' },
  { name: 'follow by e-mail', find: () => '/folj/e-post' },
  { name: 'follow by e-mail, asked', find: () => '/folj/e-post/tack' },
  { name: 'accessibility', find: () => '/tillganglighet' },
  { name: 'privacy', find: () => '/integritet' },
  { name: 'principles', find: () => '/om' },
  { name: 'not found', find: () => '/finns-inte', status: 404 },
];

/** Pages without header and footer, to print or to show on another site. */
export const framelessPages: readonly PageOfPortal[] = [
  { name: 'poster', find: () => `/dialoger/${slugWithVersions}/affisch` },
  { name: 'card', find: () => `/dialoger/${slugWithVersions}/kort` },
];

/** The address, after `/{language}`, of the first dialogue in a state. */
async function firstDialogue(portal: APIRequestContext, state: string): Promise<string> {
  const list = await portal.get(`/sv/dialoger?lage=${state}`);
  const slug = /href="\/sv\/dialoger\/([a-z0-9-]+)"/.exec(await list.text())?.[1];
  if (slug === undefined) throw new Error(`the demo has no dialogue in state ${state}`);
  return `/dialoger/${slug}`;
}
