import { readColleagues } from '~/features/accounts/people/read-colleagues.server';
import { readTerms } from '~/features/dialogues/read-terms.server';
import type { LatePromise } from '~/features/results/work/late-promise';
import { readLatePromises } from '~/features/results/work/read-late-promises.server';
import type { Language } from '~/i18n/language';
import type { LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';
import type { Day } from '~db/columns';
import type { InfluenceLevel } from '~db/schema/dialogue';

import type { OpenComments } from '../comments/comment';
import { countOpenComments } from '../comments/read-comments.server';
import { readDraft } from '../draft/change-draft.server';
import { storedValue, valueOf, type Draft } from '../draft/draft';
import { readSimilar } from '../earlier/read-earlier.server';
import type { DialogueWork } from '../open-dialogue/read-dialogue-work.server';
import { planFields } from '../plan/plan-fields';
import { decidedLevel, planProgress, plannedLevel, type StepProgress } from '../plan/plan-progress';
import { planSteps, usuallyResponsible, type PlanStep, type ResponsibleKind } from '../plan/plan-step';
import { planWarnings, type StepWarning } from '../plan/plan-warnings';
import { isResponsible } from '../waiting/waiting-steps';

/** Who sees to a step: those in a role, and whom of them it is given to by name. */
export interface StepResponsible {
  who: ResponsibleKind;
  names: readonly string[];
}

/** How the work on a dialogue stands. */
export interface Overview {
  steps: readonly StepProgress[];
  /** The step to go on with: the first that waits for whoever looks, or else for anyone. Null when all are done. */
  next: NextStep | null;
  responsible: Readonly<Record<PlanStep, StepResponsible>>;
  comments: OpenComments;
  warnings: readonly StepWarning[];
  /** What was promised by a day that has passed. */
  late: readonly LatePromise[];
  facts: PlanFacts;
}

/** The step of a plan to go on with. */
export interface NextStep extends StepProgress {
  /** Whether it waits for whoever looks. */
  isOwn: boolean;
}

/** What is planned, in short. */
export interface PlanFacts {
  level: InfluenceLevel | null;
  isLevelDecided: boolean;
  body: LocalText | null;
  days: Readonly<Record<PlannedDay, Day | null>>;
}

export type PlannedDay = (typeof plannedDays)[number];

/** The days of a plan that its overview tells. */
const plannedDays = ['opensOn', 'closesOn', 'decisionExpectedOn', 'feedbackPromisedOn'] as const;

/** Reads how the work on a dialogue stands. */
export async function readOverview(
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
  { dialogue, actor }: Pick<DialogueWork, 'dialogue' | 'actor'>,
  language: Language,
): Promise<Overview> {
  const names = Object.values(planFields).map(({ name }) => name);
  const [draft, people, terms, comments, late] = await Promise.all([
    readDraft(db, dialogue, names),
    readColleagues(db, dialogue.id),
    readTerms(db, language),
    countOpenComments(db, dialogue.id),
    readLatePromises(db, dialogue, { language: language.tag, now: clock() }),
  ]);
  const looking = { dialogue, draft, roles: actor.roles, language: language.tag, now: clock() };
  const steps = planProgress(draft);
  const body = valueOf(draft, planFields.body);
  return {
    steps,
    next: nextStep(draft, steps, { actor, dialogue }),
    responsible: responsibleFor(draft, new Map(people.map(({ id, name }) => [id, name]))),
    comments,
    late,
    warnings: planWarnings(draft, {
      today: dayOf(clock()),
      state: dialogue.state,
      similar: await readSimilar(db, looking),
    }),
    facts: {
      level: plannedLevel(draft),
      isLevelDecided: decidedLevel(draft) !== null,
      body: terms.body.find(({ slug }) => slug === body)?.name ?? null,
      days: Object.fromEntries(plannedDays.map((day) => [day, valueOf(draft, planFields[day])])) as Record<
        PlannedDay,
        Day | null
      >,
    },
  };
}

function nextStep(
  draft: Draft,
  steps: readonly StepProgress[],
  { actor, dialogue }: Pick<DialogueWork, 'actor' | 'dialogue'>,
): NextStep | null {
  const roles = actor.roles
    .filter(({ dialogueId }) => dialogueId === null || dialogueId === dialogue.id)
    .map(({ role }) => role);
  const left = steps.filter(({ state }) => state !== 'done');
  const own = left.find(({ step }) => isResponsible(draft, step, { id: actor.accountId, roles }));
  const next = own ?? left[0];
  return next === undefined ? null : { ...next, isOwn: own !== undefined };
}

function responsibleFor(draft: Draft, names: ReadonlyMap<string, string>): Overview['responsible'] {
  const entries = planSteps.map((step): [PlanStep, StepResponsible] => {
    const told = storedValue(draft, planFields.responsible, step);
    const people = (told?.people ?? []).flatMap((id) => names.get(id) ?? []);
    return [step, { who: told?.who ?? usuallyResponsible[step], names: people }];
  });
  return Object.fromEntries(entries) as Record<PlanStep, StepResponsible>;
}
