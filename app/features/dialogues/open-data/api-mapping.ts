import type { z } from 'zod';

import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import type { LocalTexts } from '~/i18n/localized';

import type { DialogueDetail } from '../dialogue-detail';
import type { DialogueSummary } from '../dialogue-summary';
import type { dialogueDetailSchema, dialogueSchema } from './api-schema';

export type ApiDialogue = z.infer<typeof dialogueSchema>;

/** Where an answer of the API is read, and in which language. */
export interface ApiPlace {
  baseUrl: string;
  language: string;
}

/** The address of an answer of the API, in the language that was asked for. */
export function apiUrl(
  { baseUrl, language }: ApiPlace,
  path: string,
  params: URLSearchParams = new URLSearchParams(),
): string {
  const query = new URLSearchParams(params);
  query.set('language', language);
  return `${baseUrl}/api/v1${path}?${query.toString()}`;
}

/** A dialogue as the API tells it in a list. Every field is named: what is added to a page is not thereby open data. */
export function toApiDialogue(summary: DialogueSummary, place: ApiPlace): ApiDialogue {
  const {
    slug,
    kind,
    title,
    purpose,
    state,
    level,
    body,
    areas,
    themes,
    targetGroups,
    methods,
    timing,
    participants,
    year,
  } = summary;
  const addresses = addressesIn(place.language, place.baseUrl);
  const path = `/dialogues/${encodeURIComponent(slug)}`;
  return {
    slug,
    kind,
    title,
    purpose,
    state,
    level,
    body,
    areas: [...areas],
    themes: [...themes],
    targetGroups: [...targetGroups],
    methods: [...methods],
    opensAt: timing.opensAt,
    closesAt: timing.closesAt,
    lastDay: timing.lastDay,
    decidedOn: timing.decidedOn,
    participants,
    year,
    updatedAt: summary.updatedAt,
    links: {
      self: apiUrl(place, path),
      page: addresses.dialogue(slug),
      result: summary.hasResult ? apiUrl(place, `${path}/result`) : null,
      resultPage: summary.hasResult ? addresses.result(slug) : null,
      report: summary.hasReport ? apiUrl(place, `${path}/report`) : null,
      reportPage: summary.hasReport ? addresses.report(slug) : null,
      calendar: addresses.dialogueCalendar(slug),
      picture: addresses.dialoguePicture(slug),
    },
  };
}

/** A dialogue as the API tells all of it. */
export function toApiDetail(detail: DialogueDetail, place: ApiPlace): z.infer<typeof dialogueDetailSchema> {
  const { question, about, audience, participation, resultUse, contact, feedback } = detail;
  return {
    ...toApiDialogue(detail.summary, place),
    question,
    about,
    audience,
    participation,
    resultUse,
    influenceable: textsOf(detail.influenceable),
    fixed: textsOf(detail.fixed),
    steps: detail.steps.map(({ phase: _phase, isFull: _isFull, ...step }) => step),
    documents: detail.documents.map(({ id, ...document }) => ({
      ...document,
      url: `${place.baseUrl}/dokument/${id}/${encodeURIComponent(document.fileName)}`,
    })),
    contact,
    decisionExpectedOn: detail.decisionExpectedOn,
    feedbackPromisedOn: feedback.promisedOn,
    feedbackGivenOn: feedback.givenOn,
    cancelledAt: detail.cancelledAt,
    cancelReason: detail.cancelReason,
    publishedAt: detail.publishedAt,
    notes: [...detail.notes],
    source: detail.source,
  };
}

function textsOf(list: LocalTexts | null): { text: string; language: string }[] {
  return list === null ? [] : list.texts.map((text) => ({ text, language: list.language }));
}
