import { z } from 'zod';

/** How many dialogues a page of the API holds at most. */
const mostPerPage = 100;
const usualPerPage = 20;

/** The parameters of the list besides its filters. */
export const pagingSchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  per_page: z.coerce.number().int().min(1).max(mostPerPage).default(usualPerPage),
});

/** Something that the API was asked that it cannot answer. */
export class ApiProblem extends Error {
  constructor(
    readonly status: 400 | 404,
    readonly detail: string,
  ) {
    super(detail);
    this.name = 'ApiProblem';
  }
}

/**
 * Reads which page of a list is asked for.
 *
 * @throws {ApiProblem} 400, naming the parameter that is wrong
 */
export function parsePaging(params: URLSearchParams): { page: number; perPage: number } {
  const parsed = pagingSchema.safeParse({
    page: params.get('page') ?? undefined,
    per_page: params.get('per_page') ?? undefined,
  });
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ApiProblem(400, wrong.join('; '));
  }
  return { page: parsed.data.page, perPage: parsed.data.per_page };
}
