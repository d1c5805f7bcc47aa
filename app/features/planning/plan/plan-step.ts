/** The steps of a plan, in the order in which the handbook takes them. */
export const planSteps = [
  'question',
  'responsibility',
  'gates',
  'goals',
  'level',
  'groups',
  'methods',
  'time',
  'access',
  'communication',
  'page',
] as const;

export type PlanStep = (typeof planSteps)[number];

/** The step that comes after one; the last goes on to itself. */
export function stepAfter(step: PlanStep): PlanStep {
  return planSteps[planSteps.indexOf(step) + 1] ?? step;
}

/** Whether a text names a step. */
export function isPlanStep(text: string): text is PlanStep {
  return (planSteps as readonly string[]).includes(text);
}

/** Who sees to a step: those who are employed, those who are elected, or both. */
export const responsibleKinds = ['officer', 'representative', 'both'] as const;
export type ResponsibleKind = (typeof responsibleKinds)[number];

/** Who sees to each step when nothing else is said: the handbook gives the purpose, whether there may be a dialogue and how far views reach to the representatives. */
export const usuallyResponsible: Readonly<Record<PlanStep, ResponsibleKind>> = {
  question: 'both',
  responsibility: 'officer',
  gates: 'representative',
  goals: 'both',
  level: 'representative',
  groups: 'officer',
  methods: 'officer',
  time: 'officer',
  access: 'officer',
  communication: 'officer',
  page: 'officer',
};

/** What must be true before a dialogue may be held; each is answered with yes or no, and why. */
export const gates = ['influenceable', 'representatives', 'defined', 'wanted'] as const;
export type Gate = (typeof gates)[number];

/** Questions that help to see whether a dialogue is the right thing. */
export const guidingQuestions = ['open', 'engage', 'know', 'insight'] as const;

/** Questions that help to see whom it is about. */
export const groupQuestions = ['concerned', 'hardest', 'active', 'credible'] as const;

/** What makes it possible to take part. */
export const accessAspects = ['method', 'communication', 'information', 'accessibility', 'analysis'] as const;

/** What can happen on the way to a decision besides meetings, which are set up on pages of their own. */
export const wayKinds = [
  'decision_to_hold',
  'information',
  'collection',
  'compilation',
  'decision',
  'feedback',
] as const;

export const goalTypes = ['overall', 'resource', 'process', 'result'] as const;

export const channels = [
  'website',
  'post',
  'email',
  'newsletter',
  'sms',
  'phone',
  'qr',
  'advert',
  'press',
  'social',
  'direct',
  'notice_board',
] as const;
