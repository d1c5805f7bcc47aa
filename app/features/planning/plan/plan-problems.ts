import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { isParticipation, ladderOf, type LadderSize } from '~/features/dialogues/influence-level';
import { isMethodCode } from '~/features/dialogues/method';
import type { Day } from '~db/columns';

import { storedValue, thingsOf, valueOf, type Draft } from '../draft/draft';
import { inputName, type DraftProblem } from '../draft/draft-form';
import { isOffered } from '../methods/suitable-methods';
import { planFields } from './plan-fields';
import { plannedLevel } from './plan-progress';
import type { PlanStep } from './plan-step';

/** What the rules of a plan need to know besides what is written in it. */
interface PlanSurroundings {
  /** How many levels the kommun has. */
  ladder: LadderSize;
  today: Day;
}

/**
 * What is wrong with the values of a step together, so that they can't be kept: a last day before the first, a way to take part in what is only information, or a decision
 * that nobody has taken yet.
 *
 * @param before the whole plan as it stands
 * @param after as it would stand
 */
export function planProblems(
  step: PlanStep,
  before: Draft,
  after: Draft,
  surroundings: PlanSurroundings,
): readonly DraftProblem[] {
  return problemsOf[step]?.(before, after, surroundings) ?? [];
}

type Problems = (before: Draft, after: Draft, surroundings: PlanSurroundings) => readonly DraftProblem[];

const problemsOf: Partial<Record<PlanStep, Problems>> = {
  level: (before, after, { ladder, today }) => [
    ...wrongLevels(before, after, ladder),
    ...decidedInFuture(before, after, today),
  ],
  methods: (before, after) => wrongMethods(before, after),
  time: (before, after) => [...wrongDays(after), ...wrongWay(after), ...wrongWayParts(before, after)],
};

/** A kommun whose ladder has four steps holds no vote that binds; what was decided before it took the fifth away stands. */
function wrongLevels(before: Draft, after: Draft, ladder: LadderSize): readonly DraftProblem[] {
  const levels = ladderOf(ladder);
  const proposed = valueOf(after, planFields.proposedLevel);
  const decided = valueOf(after, planFields.levelDecision)?.level ?? null;
  const known = [
    ...levels,
    valueOf(before, planFields.proposedLevel),
    valueOf(before, planFields.levelDecision)?.level,
  ];
  const isWrong = (level: InfluenceLevel | null) => level !== null && !known.includes(level);
  return [
    ...(isWrong(proposed)
      ? [{ name: inputName(planFields.proposedLevel.name), code: 'unknown-choice' as const }]
      : []),
    ...(isWrong(decided)
      ? [{ name: inputName(planFields.levelDecision.name, '', 'level'), code: 'unknown-choice' as const }]
      : []),
  ];
}

/** The level binds since a body has decided it, and a promise since it was made: neither can be put on record before its day. What stands already is left to stand. */
function decidedInFuture(before: Draft, after: Draft, today: Day): readonly DraftProblem[] {
  return [planFields.levelDecision, planFields.advancePromise]
    .filter((field) => {
      const day = valueOf<{ decidedOn: Day }>(after, field)?.decidedOn;
      return (
        day !== undefined && day > today && day !== valueOf<{ decidedOn: Day }>(before, field)?.decidedOn
      );
    })
    .map(({ name }) => ({ name: inputName(name, '', 'decidedOn'), code: 'in-future' }));
}

/** Methods chosen before the level was changed stand until they are taken away; the step says that they must be. */
function wrongMethods(before: Draft, after: Draft): readonly DraftProblem[] {
  const level = plannedLevel(after);
  const chosen = new Set(thingsOf(before, planFields.methods).map(({ id }) => id));
  return thingsOf(after, planFields.methods)
    .filter(({ id }) => !chosen.has(id) && !isOffered(id, level))
    .map(({ id }) => ({
      name: inputName(planFields.methods.name, id, 'chosen'),
      code: level === 'inform' ? 'not-for-information' : 'unknown-choice',
    }));
}

function wrongDays(draft: Draft): readonly DraftProblem[] {
  const opens = valueOf(draft, planFields.opensOn);
  const closes = valueOf(draft, planFields.closesOn);
  const isBackwards = opens !== null && closes !== null && closes < opens;
  return isBackwards ? [{ name: inputName(planFields.closesOn.name), code: 'end-before-start' }] : [];
}

/** A step on the way ends after it has begun, and is of some kind and has a day once it is written about. */
function wrongWay(draft: Draft): readonly DraftProblem[] {
  const way = thingsOf(draft, planFields.way);
  const name = planFields.way.name;
  const backwards = way.filter(({ value: { on, until } }) => until !== undefined && until < on);
  const wrongHours = way.filter(
    ({ value: { on, at, until = on, untilAt } }) =>
      untilAt !== undefined && (at === undefined || (until === on && untilAt <= at)),
  );
  const known = new Set(way.map(({ id }) => id));
  const unknown = new Set(writtenAbout(draft).filter((id) => !known.has(id)));
  return [
    ...backwards.map(({ id }) => ({ name: inputName(name, id, 'until'), code: 'end-before-start' as const })),
    ...wrongHours.map(({ id, value: { at } }) =>
      at === undefined
        ? { name: inputName(name, id, 'at'), code: 'missing' as const }
        : { name: inputName(name, id, 'untilAt'), code: 'end-before-start' as const },
    ),
    ...[...unknown].map((id) => ({ name: inputName(name, id, 'kind'), code: 'missing' as const })),
  ];
}

/** A step on the way is no way to take part in information either. What stood there before is left to stand; what is published of it is looked at again. */
function wrongWayParts(before: Draft, after: Draft): readonly DraftProblem[] {
  const planned = plannedLevel(after);
  const { way } = planFields;
  return thingsOf(after, way).flatMap(({ id, value: { method, level } }): DraftProblem[] => {
    const stood = storedValue(before, way, id);
    const isWrongMethod = method !== undefined && method !== stood?.method && !isOffered(method, planned);
    const isWrongLevel =
      planned === 'inform' && level !== undefined && level !== stood?.level && isParticipation(level);
    const code = isMethodCode(method ?? '') ? 'not-for-information' : 'unknown-choice';
    return [
      ...(isWrongMethod ? [{ name: inputName(way.name, id, 'method'), code } as const] : []),
      ...(isWrongLevel
        ? [{ name: inputName(way.name, id, 'level'), code: 'not-for-information' } as const]
        : []),
    ];
  });
}

/** The steps on the way that have a text in the dialogue's own language. Translations of one that was taken away are left. */
function writtenAbout(draft: Draft): readonly string[] {
  const texts: readonly string[] = [planFields.wayTitle, planFields.wayDescription, planFields.wayPlace].map(
    ({ name }) => name,
  );
  const end = `/${draft.source}`;
  return [...draft.versions.values()]
    .filter(({ field, item, value }) => texts.includes(field) && item.endsWith(end) && value !== null)
    .map(({ item }) => item.slice(0, -end.length));
}
