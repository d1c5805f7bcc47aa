/** What stands in the way of a page, in the words of `site.json`. */
export type TroubleKind = 'notFound' | 'forbidden' | 'methodNotAllowed' | 'tooMany' | 'failure';

export const troubleKinds: readonly TroubleKind[] = [
  'notFound',
  'forbidden',
  'methodNotAllowed',
  'tooMany',
  'failure',
];

const byStatus: Readonly<Record<number, TroubleKind>> = {
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  429: 'tooMany',
};

/** What a status means to a reader. Whatever has no words of its own is our failure, not theirs. */
export function troubleKindOf(status: number): TroubleKind {
  return byStatus[status] ?? 'failure';
}
