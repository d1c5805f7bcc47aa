import type { MetaDescriptor } from '@remix-run/node';

export interface PageMeta {
  /** The page's own title. */
  title: string;
  /** Whose portal it is; stands after the title. */
  kommun: string;
  description?: string;
  /** The page's whole address. */
  url?: string;
  /** The whole address of a picture, 1200 × 630. */
  image?: string;
  type?: 'website' | 'article';
  /** Feeds of what the page shows. */
  feeds?: readonly {
    type: 'application/atom+xml' | 'text/calendar' | 'application/json';
    href: string;
    title: string;
  }[];
}

/** The tags in a page's head: for the tab, for search engines, and for those who share it. */
export function pageMeta({
  title,
  kommun,
  description,
  url,
  image,
  type = 'website',
  feeds = [],
}: PageMeta): MetaDescriptor[] {
  return [
    { title: `${title} – ${kommun}` },
    { property: 'og:title', content: title },
    { property: 'og:site_name', content: kommun },
    { property: 'og:type', content: type },
    ...(description === undefined
      ? []
      : [
          { name: 'description', content: description },
          { property: 'og:description', content: description },
        ]),
    ...(url === undefined
      ? []
      : [
          { property: 'og:url', content: url },
          { tagName: 'link', rel: 'canonical', href: url },
        ]),
    ...(image === undefined
      ? []
      : [
          { property: 'og:image', content: image },
          { property: 'og:image:width', content: '1200' },
          { property: 'og:image:height', content: '630' },
          { name: 'twitter:card', content: 'summary_large_image' },
        ]),
    ...feeds.map((feed) => ({
      tagName: 'link',
      rel: 'alternate',
      type: feed.type,
      href: feed.href,
      title: feed.title,
    })),
  ];
}

/** The head of a page whose loader says it under `meta`; where the loader failed there is nothing to say. */
export function metaOfLoaded({ data }: { data: { meta: PageMeta } | undefined }): MetaDescriptor[] {
  return data === undefined ? [] : pageMeta(data.meta);
}
