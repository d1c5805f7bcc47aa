/** What stands in the way of a page, in the words of `site.json`. */
export type TroubleKind =
  | 'notFound'
  | 'forbidden'
  | 'otherOrigin'
  | 'roleWithdrawn'
  | 'signedOut'
  | 'notFresh'
  | 'methodNotAllowed'
  | 'tooMany'
  | 'tooLarge'
  | 'failure';

export const troubleKinds: readonly TroubleKind[] = [
  'notFound',
  'forbidden',
  'otherOrigin',
  'roleWithdrawn',
  'signedOut',
  'notFresh',
  'methodNotAllowed',
  'tooMany',
  'tooLarge',
  'failure',
];

const byStatus: Readonly<Record<number, TroubleKind>> = {
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  413: 'tooLarge',
  429: 'tooMany',
};

/**
 * What a refused or failed page means to a reader. Whatever has no words of its own is our failure, not theirs.
 *
 * @param body what the refusal carries: `{ code }` names its kind where the status alone would say too little
 */
export function troubleKindOf(status: number, body?: unknown): TroubleKind {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return troubleKinds.find((kind) => kind === code) ?? byStatus[status] ?? 'failure';
}
