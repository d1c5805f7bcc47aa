/** Why a one-time code was not taken. Codes: the page words them. */
export type OneTimeCodeRefusal =
  'code-missing' | 'code-unknown' | 'code-used' | 'code-expired' | 'code-revoked';

export type OneTimeCodeProblem =
  { field: 'code'; code: OneTimeCodeRefusal } | { field: null; code: 'too-many' };
