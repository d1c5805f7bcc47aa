import type { z } from 'zod';

import type { ResultPage } from '~/features/results/read-result.server';
import type { ShownCount } from '~/features/results/result';

import { toApiDialogue, type ApiPlace } from './api-mapping';
import type { resultSchema } from './api-result-schema';

/** A result as the API tells it: what its page tells, counts withheld where the page withholds them. */
export function toApiResult(
  { dialogue, feedback, result, history }: ResultPage,
  place: ApiPlace,
): z.infer<typeof resultSchema> {
  const { summary, use, nextSteps, participants, notReached, promisedLevel, achievedLevel, levelComment } =
    result;
  return {
    dialogue: toApiDialogue(dialogue, place),
    version: result.version,
    publishedAt: result.publishedAt,
    changeNote: result.changeNote,
    summary,
    themes: result.themes.map(({ key, title, said, conclusion, mentions, response, outcome, decisions }) => ({
      key,
      title,
      said,
      conclusion,
      mentions,
      response,
      outcome,
      decisions: [...decisions],
    })),
    use,
    nextSteps,
    participants,
    participation: result.participation.map(({ dimension, total, groups }) => ({
      dimension,
      total,
      groups: groups.map(({ label, count }) => ({ label, ...shownCount(count) })),
    })),
    notReached,
    promisedLevel,
    achievedLevel,
    levelComment,
    feedbackPromisedOn: feedback.promisedOn,
    feedbackGivenOn: feedback.givenOn,
    decisions: result.decisions.map(({ id, body, decidedOn, section, reference, outcome, grounds }) => ({
      id,
      body,
      decidedOn,
      section,
      reference,
      outcome,
      grounds,
    })),
    actions: result.actions.map(({ title, responsible, dueOn, decisionId, state, updatedOn, late }) => ({
      title,
      responsible,
      dueOn,
      decision: decisionId,
      state,
      updatedOn,
      late,
    })),
    versions: history.map(({ version, publishedAt, changeNote }) => ({ version, publishedAt, changeNote })),
  };
}

function shownCount(count: ShownCount): { count: number | null; withheld: boolean } {
  return count === 'suppressed' ? { count: null, withheld: true } : { count, withheld: false };
}
