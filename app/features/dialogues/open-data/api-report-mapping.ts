import type { z } from 'zod';

import type { ReportPage } from '~/features/follow-up/report/read-report.server';
import type { ShownCount, ShownDimension } from '~/features/results/result';

import { toApiDialogue, type ApiPlace } from './api-mapping';
import type { reportSchema } from './api-report-schema';

/** A report as the API tells it: what its page tells, counts withheld where the page withholds them. */
export function toApiReport(page: ReportPage, place: ApiPlace): z.input<typeof reportSchema> {
  const { dialogue, report, version, publishedAt, changeNote, history } = page;
  const written = (text: string) => ({ text, language: report.source });
  return {
    dialogue: toApiDialogue(dialogue, place),
    version,
    publishedAt,
    changeNote,
    texts: report.texts.map(({ name, text }) => ({ part: name, text })),
    goals: report.goals.map(({ goal, reached, outcome, served }) => ({
      goal: written(goal),
      reached,
      outcome: written(outcome),
      served: served === undefined ? null : written(served),
    })),
    groups: report.groups.map(({ name, priority, reached, count }) => ({
      name: written(name),
      priority,
      reached,
      ...shownCount(count),
    })),
    participants: report.participants,
    participation: dimensionsOf(report.participation),
    evaluation: {
      answered: report.answered,
      respondents: dimensionsOf(report.respondents),
      questions: report.questions.map(({ question, total, answers }) => ({
        question,
        total,
        answers: answers.map(({ choice, count }) => ({ answer: choice, ...shownCount(count) })),
      })),
      quotes: [...report.quotes],
    },
    versions: history.map((one) => ({ ...one })),
  };
}

function dimensionsOf(dimensions: readonly ShownDimension[]) {
  return dimensions.map(({ dimension, total, groups }) => ({
    dimension,
    total,
    groups: groups.map(({ label, count, populationShare }) => ({
      label,
      ...shownCount(count),
      populationShare,
    })),
  }));
}

function shownCount(count: ShownCount | null): { count: number | null; withheld: boolean } {
  return count === 'suppressed' ? { count: null, withheld: true } : { count, withheld: false };
}
