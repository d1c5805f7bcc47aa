import { readConclusions } from '~/features/compilation/conclusions/read-conclusions.server';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { valueOf, type Draft } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { findActions, findDecisions, findVersions } from '../result.queries.server';
import { themeBases, withPublished, type PublishedOutcome } from './outcome-draft';
import { outcomeFields } from './outcome-fields';
import { findBodies, findDecisionStep, findPromises } from './outcome-work.queries.server';
import type { ResultFacts } from './result-draft';

/** What a dialogue led to, as it is worked on: the working copy over what is public, and what the result is made of besides. */
export interface OutcomeWork {
  draft: Draft;
  published: PublishedOutcome;
  facts: ResultFacts;
}

/** Reads what a dialogue led to, as it is worked on. */
export async function readOutcome(db: Database, dialogue: WorkDialogue, now: Date): Promise<OutcomeWork> {
  const names = [...Object.values(outcomeFields), planFields.decisionExpectedOn].map(({ name }) => name);
  const [draft, versions, decisions, actions, concluded, promises, step, bodies] = await Promise.all([
    readDraft(db, dialogue, names),
    findVersions(db, dialogue.id, toInstant(now)),
    findDecisions(db, dialogue.id),
    findActions(db, dialogue.id),
    readConclusions(db, dialogue),
    findPromises(db, dialogue.id),
    findDecisionStep(db, dialogue.id),
    findBodies(db),
  ]);
  const content = versions.at(-1)?.content ?? null;
  const published: PublishedOutcome = { content, decisions, actions };
  return {
    draft: withPublished(draft, published),
    published,
    facts: {
      themes: themeBases(concluded, content),
      published: content,
      level: dialogue.level,
      closesAt: dialogue.closesAt,
      // A step on the way at which a body decides is a promise too.
      decisionExpectedOn:
        promises.decisionExpectedOn ?? valueOf(draft, planFields.decisionExpectedOn) ?? step,
      today: dayOf(now),
      bodies,
    },
  };
}
