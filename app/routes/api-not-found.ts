import { ApiProblem } from '~/features/dialogues/open-data/api-request';
import { answerApi } from '~/features/dialogues/open-data/api-response.server';

/** Whatever the API does not know: a problem, not a page. */
export function loader() {
  return answerApi(() =>
    Promise.reject(new ApiProblem(404, 'There is nothing at this address. See /api/openapi.json.')),
  );
}

export { loader as action };
