import type { Id } from '~db/columns';

/** A kommun's logo: a drawing, or a picture that is kept under its name. */
export type Logo = { kind: 'svg'; svg: string } | { kind: 'picture'; id: Id };
