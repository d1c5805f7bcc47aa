import type { z } from 'zod';

import { readReport } from '~/features/follow-up/report/read-report.server';
import { readResult } from '~/features/results/read-result.server';
import { findLanguage } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import type { Database } from '~db/client';

import { dialogueFilterParams } from '../dialogue-filter';
import { findFilteredDialogues } from '../list-dialogues.server';
import { readDialogue } from '../read-dialogue.server';
import { apiUrl, toApiDetail, toApiDialogue, type ApiPlace } from './api-mapping';
import { toApiReport } from './api-report-mapping';
import { reportSchema } from './api-report-schema';
import { ApiProblem, parsePaging } from './api-request';
import { toApiResult } from './api-result-mapping';
import { resultSchema } from './api-result-schema';
import { dialogueDetailSchema, dialogueListSchema } from './api-schema';

/** Where and when the API is asked. */
export type ApiContext = Pick<LoadContext, 'kommun' | 'baseUrl'> & { now: Date };

/**
 * A page of the dialogues that the filters choose. The filters are those of the list's own page.
 *
 * @throws {ApiProblem} when the language or the page makes no sense
 */
export async function apiDialogues(
  db: Database,
  params: URLSearchParams,
  context: ApiContext,
): Promise<z.infer<typeof dialogueListSchema>> {
  const place = readPlace(params, context);
  const { page, perPage } = parsePaging(params);
  const { dialogues, filter, ignored } = await findFilteredDialogues(db, params, {
    language: place.language,
    now: context.now,
  });
  const pages = Math.max(1, Math.ceil(dialogues.length / perPage));
  const linkTo = (wanted: number) => {
    const query = dialogueFilterParams({ ...filter, page: 1 });
    query.set('page', String(wanted));
    query.set('per_page', String(perPage));
    return apiUrl(place, '/dialogues', query);
  };
  return dialogueListSchema.parse({
    language: place.language,
    total: dialogues.length,
    page,
    perPage,
    pages,
    ignored,
    links: {
      self: linkTo(page),
      first: linkTo(1),
      last: linkTo(pages),
      next: page < pages ? linkTo(page + 1) : null,
      previous: page > 1 ? linkTo(Math.min(page - 1, pages)) : null,
    },
    dialogues: dialogues
      .slice((page - 1) * perPage, page * perPage)
      .map((summary) => toApiDialogue(summary, place)),
  });
}

/**
 * One dialogue.
 *
 * @throws {ApiProblem} when there is none such that everyone may see
 */
export async function apiDialogue(
  db: Database,
  slug: string,
  params: URLSearchParams,
  context: ApiContext,
): Promise<z.infer<typeof dialogueDetailSchema>> {
  const place = readPlace(params, context);
  const detail = await readDialogue(db, slug, { language: place.language, now: context.now });
  if (detail === null) throw new ApiProblem(404, 'There is no such dialogue.');
  return dialogueDetailSchema.parse(toApiDetail(detail, place));
}

/**
 * The result of a dialogue, as it stands.
 *
 * @throws {ApiProblem} when the dialogue has no published result, or is not there
 */
export async function apiResult(
  db: Database,
  slug: string,
  params: URLSearchParams,
  context: ApiContext,
): Promise<z.infer<typeof resultSchema>> {
  const place = readPlace(params, context);
  const result = await readResult(db, slug, { language: place.language, now: context.now });
  if (result === null) throw new ApiProblem(404, 'There is no published result of such a dialogue.');
  return resultSchema.parse(toApiResult(result, place));
}

/**
 * The report on how a dialogue was held, as it stands.
 *
 * @throws {ApiProblem} when the dialogue has no published report, or is not there
 */
export async function apiReport(
  db: Database,
  slug: string,
  params: URLSearchParams,
  context: ApiContext,
): Promise<z.infer<typeof reportSchema>> {
  const place = readPlace(params, context);
  const report = await readReport(db, slug, { language: place.language, now: context.now });
  if (report === null) throw new ApiProblem(404, 'There is no published report on such a dialogue.');
  return reportSchema.parse(toApiReport(report, place));
}

function readPlace(params: URLSearchParams, { kommun, baseUrl }: ApiContext): ApiPlace {
  const wanted = params.get('language') ?? sourceLanguage;
  const language = findLanguage(wanted);
  if (
    language === undefined ||
    (kommun.languages !== undefined && !kommun.languages.includes(language.tag))
  ) {
    throw new ApiProblem(400, 'language: the portal does not speak this language.');
  }
  return { baseUrl, language: language.tag };
}
