import { readDraft } from '~/features/planning/draft/change-draft.server';
import { textsOf } from '~/features/planning/draft/draft';
import type { Database } from '~db/client';

import { handoverFields } from '../conclusions/conclusion-fields';
import { concludeThemes, type ConcludedDialogue } from '../conclusions/read-conclusions.server';
import { contributionSources } from '../contribution';
import { findInputMeetings } from '../contribution.queries.server';
import { readInput } from '../read-input.server';
import { categoriesInUse } from '../sorting/category';
import { contributionsByCategory, countInput } from '../sorting/coding';
import type { HandoverContent } from './handover';
import { findFacts } from './handover.queries.server';

/** The package as it would be if it were handed over now. */
export async function composeHandover(db: Database, dialogue: ConcludedDialogue): Promise<HandoverContent> {
  const input = await readInput(db, dialogue.id);
  const [facts, meetings, themes, draft] = await Promise.all([
    findFacts(db, dialogue.id),
    findInputMeetings(db, dialogue.id),
    concludeThemes(db, dialogue, input),
    readDraft(db, dialogue, [handoverFields.notReached.name]),
  ]);
  const { contributions, categories } = input;
  const numbers = new Map(contributions.map(({ id }, index) => [id, index + 1]));
  const sorted = contributionsByCategory(contributions);
  const concluded = new Map(themes.map((theme) => [theme.id, theme]));
  const titles = new Map(meetings.map(({ id, title }) => [id, title]));
  const { body: _body, ...told } = facts;
  return {
    ...told,
    sourceLanguage: dialogue.sourceLanguage,
    sources: contributionSources
      .map((source) => ({ source, count: contributions.filter((one) => one.source === source).length }))
      .filter(({ count }) => count > 0),
    counts: countInput(contributions),
    categories: categoriesInUse(categories).map(({ id, kind, title }) => ({
      id,
      kind,
      title,
      numbers: (sorted.get(id) ?? []).flatMap((one) => numbers.get(one) ?? []),
      said: concluded.get(id)?.said ?? {},
      conclusion: concluded.get(id)?.conclusion ?? {},
    })),
    notReached: textsOf(draft, handoverFields.notReached),
    contributions: contributions.map((one) => ({
      id: one.id,
      number: numbers.get(one.id) ?? 0,
      wording: one.wording,
      source: one.source,
      meeting: one.stepId === null ? null : (titles.get(one.stepId) ?? null),
      saidOn: one.saidOn,
      language: one.language,
      hidden: one.hidden?.reason ?? null,
    })),
  };
}
