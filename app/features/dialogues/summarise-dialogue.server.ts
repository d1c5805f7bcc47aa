import { pickText } from '~/i18n/localized';
import { dayOf, daysBetween, toInstant } from '~/platform/clock';
import { fromJson } from '~db/columns';
import type { TermKind } from '~db/schema/term';

import { deriveState } from './dialogue';
import type { DialogueSummary, ShownTerm } from './dialogue-summary';
import type { DialogueOverview, Term } from './dialogue.queries.server';

/** Who reads, and when: what a page depends on besides the data. */
export interface Reading {
  language: string;
  now: Date;
}

/** Puts a dialogue into the words of one language at one instant. */
export function summariseDialogue(
  overview: DialogueOverview,
  { language, now }: Reading,
  { hasResult, hasReport }: Pick<DialogueSummary, 'hasResult' | 'hasReport'>,
): DialogueSummary {
  const { row, facts } = overview;
  const instant = toInstant(now);
  const today = dayOf(now);
  const state = deriveState(facts, instant, today);
  // Midnight belongs to the day that it ends: what closes at 00:00 on the 4th is open through the 3rd.
  const lastDay = row.closes_at === null ? null : dayOf(new Date(Date.parse(row.closes_at) - 1));
  const filedUnder = row.opens_at ?? facts.decidedOn ?? row.closes_at;
  return {
    slug: row.slug,
    kind: row.kind,
    state,
    level: row.influence_level,
    title: pickText(fromJson(row.title), language, row.source_language),
    purpose: pickText(fromJson(row.purpose), language, row.source_language),
    body: overview.body === null ? null : showTerm(overview.body, language, row.source_language),
    areas: termsOf(overview, 'area', language),
    themes: termsOf(overview, 'theme', language),
    targetGroups: termsOf(overview, 'target_group', language),
    methods: overview.methods,
    timing: {
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      daysLeft: state === 'open' && lastDay !== null ? daysBetween(today, lastDay) : null,
      lastDay,
      decidedOn: facts.decidedOn,
    },
    participants: row.participants,
    year:
      filedUnder === null
        ? null
        : Number((filedUnder.length > 10 ? dayOf(filedUnder) : filedUnder).slice(0, 4)),
    updatedAt: row.updated_at,
    hasResult,
    hasReport,
  };
}

/** A term in the words of one language. */
function showTerm(term: Term, language: string, source: string): ShownTerm {
  return { slug: term.slug, name: pickText(term.name, language, source) };
}

function termsOf({ terms, row }: DialogueOverview, kind: TermKind, language: string): ShownTerm[] {
  return terms
    .filter((term) => term.kind === kind)
    .map((term) => showTerm(term, language, row.source_language));
}
