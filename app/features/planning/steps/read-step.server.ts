import { readColleagues } from '~/features/accounts/people/read-colleagues.server';
import { readTerms } from '~/features/dialogues/read-terms.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';
import { newId } from '~/platform/ids';

import { readDraft } from '../draft/change-draft.server';
import { showDraft, type DraftForm } from '../draft/draft-form';
import type { Earlier } from '../earlier/earlier';
import { readEarlier } from '../earlier/read-earlier.server';
import type { DialogueWork } from '../open-dialogue/read-dialogue-work.server';
import { planFields } from '../plan/plan-fields';
import {
  asksForPromise,
  decidedLevel,
  planProgress,
  plannedLevel,
  type StepProgress,
} from '../plan/plan-progress';
import type { PlanStep } from '../plan/plan-step';
import { withUsualRetention } from './reach-facts';
import { readReachFacts } from './read-reach-facts.server';
import { shownValues } from './shown-values';
import type { StepFacts } from './step-facts';

/** A step's page: the form as the draft stands, what the page knows besides, and how the whole plan stands. */
export interface ReadStep {
  form: DraftForm;
  facts: StepFacts;
  steps: readonly StepProgress[];
  /** Whether the question has been asked before; null on the pages of other steps. */
  earlier: Earlier | null;
}

/** Reads the page of one step of a plan. @param query what earlier dialogues are searched for; empty when nothing is */
export async function readStep(
  { db, kommun, clock }: Pick<LoadContext, 'db' | 'kommun' | 'clock'>,
  { actor, dialogue, may }: Pick<DialogueWork, 'actor' | 'dialogue' | 'may'>,
  { step, language, query }: { step: PlanStep; language: Language; query: string },
): Promise<ReadStep> {
  const names = Object.values(planFields).map(({ name }) => name);
  const [draft, people, terms] = await Promise.all([
    readDraft(db, dialogue, names),
    readColleagues(db, dialogue.id),
    readTerms(db, language),
  ]);
  const steps = planProgress(draft);
  const progress = steps.find((one) => one.step === step);
  if (progress === undefined) throw new Error(`no step ${step}`);
  const freshId = newId();
  const looking = { dialogue, draft, roles: actor.roles, language: language.tag, now: clock() };
  const reach = await readReachFacts(
    { db, kommun, clock },
    { actor, dialogue, may },
    { draft, step, language },
  );
  const facts: StepFacts = {
    source: dialogue.sourceLanguage,
    today: dayOf(clock()),
    freshId,
    people,
    bodies: terms.body,
    areas: terms.area,
    themes: terms.theme,
    targetGroups: terms.target_group,
    ladder: kommun.ladder,
    asksForPromise: asksForPromise(draft, kommun.ladder),
    level: plannedLevel(draft),
    decidedLevel: decidedLevel(draft),
    mayDecide: may('decide-level'),
    mayWrite: may('edit-plan'),
    isPublished: dialogue.state !== 'draft',
    progress,
    ...reach,
  };
  const form = showDraft(draft, shownValues[step](draft, facts), ({ permission }) => may(permission));
  return {
    form: step === 'time' ? withUsualRetention(form, draft, facts.retentionRules) : form,
    facts,
    steps,
    earlier: step === 'question' ? await readEarlier(db, looking, query) : null,
  };
}
