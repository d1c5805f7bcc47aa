import type { FollowUpPart } from '~/features/follow-up/follow-up-path';
import type { DialogueSection } from '~/features/planning/open-dialogue/open-dialogue';
import type { PlanStep } from '~/features/planning/plan/plan-step';
import type { OutcomePart } from '~/features/results/work/outcome-path';

/** The chapters of the guide, by their addresses, in the order in which a dialogue is held. Each is a file in `locales/sv/guide/`. */
export const guideChapters = [
  'komma-igang',
  'planera',
  'niva-och-villkor',
  'publicera',
  'genomfora',
  'sammanstalla',
  'overlamna',
  'besluta',
  'aterkoppla',
  'folja-upp',
  'installningar',
  'ordlista',
] as const;

export type GuideChapter = (typeof guideChapters)[number];

/** Whether a text names a chapter. */
export function isGuideChapter(text: string): text is GuideChapter {
  return (guideChapters as readonly string[]).includes(text);
}

/** A place in the guide: a chapter, and a heading within it. */
export interface GuidePlace {
  chapter: GuideChapter;
  heading?: string;
}

/** Where the guide is read. @param language the page's; left out `place` for its first page */
export function guidePath(language: string, place?: GuidePlace): string {
  const path = `/${language}/arbete/handbok`;
  if (place === undefined) return path;
  return `${path}/${place.chapter}${place.heading === undefined ? '' : `#${place.heading}`}`;
}

/** Steps that have a chapter of their own. */
const chaptersOfSteps: Readonly<Partial<Record<PlanStep, GuideChapter>>> = {
  gates: 'niva-och-villkor',
  level: 'niva-och-villkor',
};

/** Where the guide tells of a step: its heading bears the step's name. */
export function guideOfStep(step: PlanStep): GuidePlace {
  return { chapter: chaptersOfSteps[step] ?? 'planera', heading: step };
}

/** Where the guide tells of a part of the work on a dialogue, by the part's name. */
const chaptersOfSections: Readonly<Partial<Record<string, GuidePlace>>> = {
  overview: { chapter: 'komma-igang', heading: 'dialogens-sidor' },
  plan: { chapter: 'planera' },
  translate: { chapter: 'publicera', heading: 'oversatta' },
  publish: { chapter: 'publicera' },
  input: { chapter: 'sammanstalla' },
  categories: { chapter: 'sammanstalla', heading: 'flera' },
  conclusions: { chapter: 'overlamna' },
  handover: { chapter: 'overlamna', heading: 'lamna-over' },
  outcome: { chapter: 'besluta' },
  followUp: { chapter: 'folja-upp' },
};

/** Where the guide tells of a part of the work; its first page where nothing else is said. */
export function guideOfSection(section: DialogueSection): GuidePlace | undefined {
  return chaptersOfSections[section];
}

/** Where the guide tells of each page on what a dialogue led to. */
export const guideOfOutcome: Readonly<Record<OutcomePart, GuidePlace>> = {
  decisions: { chapter: 'besluta' },
  actions: { chapter: 'besluta', heading: 'atgarder' },
  result: { chapter: 'aterkoppla', heading: 'alla' },
  feedback: { chapter: 'aterkoppla', heading: 'deltagare' },
};

/** Where the guide tells of each page on following a dialogue up. */
export const guideOfFollowUp: Readonly<Record<FollowUpPart, GuidePlace>> = {
  goals: { chapter: 'folja-upp' },
  evaluation: { chapter: 'folja-upp', heading: 'utvardering' },
  figures: { chapter: 'folja-upp', heading: 'siffror' },
  questions: { chapter: 'folja-upp', heading: 'fragor' },
  lessons: { chapter: 'folja-upp', heading: 'lardomar' },
  report: { chapter: 'folja-upp', heading: 'rapport' },
};
