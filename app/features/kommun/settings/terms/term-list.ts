import type { TermKind } from '~db/schema/term';

/** The kommun's own lists, in the order in which they are shown. */
export const termKinds: readonly TermKind[] = ['body', 'area', 'theme', 'target_group'];

const slugs: Readonly<Record<TermKind, string>> = {
  body: 'namnder',
  area: 'omraden',
  theme: 'teman',
  target_group: 'malgrupper',
};

/** The address of a list, without its language. */
export function termListPath(kind: TermKind): string {
  return `/arbete/installningar/listor/${slugs[kind]}`;
}

/** The list that an address asks for; null when there is none such. */
export function readTermKind(slug: string | undefined): TermKind | null {
  return termKinds.find((kind) => slugs[kind] === slug) ?? null;
}
