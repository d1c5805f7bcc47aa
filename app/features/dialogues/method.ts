import type { InfluenceLevel } from '~db/schema/dialogue';

/** How many a method reaches: a group around a table, a hall full, more than that. */
export const groupSizes = ['few', 'some', 'many'] as const;
export type GroupSize = (typeof groupSizes)[number];

/** How long a method takes, from the first preparation to the last answer; the shortest first. */
export const timeSpans = ['days', 'weeks', 'months'] as const;
export type TimeSpan = (typeof timeSpans)[number];

interface Method {
  levels: readonly InfluenceLevel[];
  reach: readonly GroupSize[];
  takes: TimeSpan;
}

/**
 * The methods of participation, by code. `levels` are the steps of the ladder that a method suits, after the
 * handbook's table of example methods; `reach` and `takes` follow from its notes on each. Names and descriptions stand in
 * `locales/<language>/methods.json`.
 */
export const methods = {
  information_meeting: { levels: ['inform'], reach: ['some', 'many'], takes: 'days' },
  web_information: { levels: ['inform'], reach: ['few', 'some', 'many'], takes: 'days' },
  print: { levels: ['inform'], reach: ['few', 'some', 'many'], takes: 'weeks' },
  broadcast_meeting: { levels: ['inform'], reach: ['some', 'many'], takes: 'days' },
  survey: { levels: ['consult'], reach: ['some', 'many'], takes: 'weeks' },
  sms_survey: { levels: ['consult'], reach: ['some', 'many'], takes: 'days' },
  e_panel: { levels: ['consult'], reach: ['some', 'many'], takes: 'months' },
  focus_group: { levels: ['consult', 'dialogue'], reach: ['few'], takes: 'weeks' },
  referral: { levels: ['consult'], reach: ['few', 'some'], takes: 'months' },
  idea_seminar: { levels: ['consult', 'dialogue'], reach: ['some'], takes: 'weeks' },
  map: { levels: ['consult', 'dialogue'], reach: ['some', 'many'], takes: 'weeks' },
  question_hour: { levels: ['consult', 'dialogue'], reach: ['few', 'some'], takes: 'days' },
  outreach: { levels: ['consult', 'dialogue'], reach: ['some', 'many'], takes: 'days' },
  cafe_dialogue: { levels: ['dialogue'], reach: ['some'], takes: 'weeks' },
  open_space: { levels: ['dialogue', 'influence'], reach: ['some', 'many'], takes: 'weeks' },
  area_walk: { levels: ['dialogue'], reach: ['few', 'some'], takes: 'days' },
  safety_walk: { levels: ['dialogue'], reach: ['few', 'some'], takes: 'weeks' },
  web_dialogue: { levels: ['dialogue'], reach: ['some', 'many'], takes: 'weeks' },
  social_media: { levels: ['dialogue'], reach: ['some', 'many'], takes: 'days' },
  chat: { levels: ['dialogue'], reach: ['few', 'some'], takes: 'days' },
  big_meeting: { levels: ['dialogue'], reach: ['many'], takes: 'weeks' },
  three_meetings: { levels: ['dialogue', 'influence'], reach: ['some'], takes: 'months' },
  proposal_box: { levels: ['dialogue', 'influence', 'codecide'], reach: ['some', 'many'], takes: 'months' },
  council: { levels: ['influence'], reach: ['few', 'some'], takes: 'months' },
  idea_workshop: { levels: ['influence'], reach: ['few', 'some'], takes: 'weeks' },
  future_workshop: { levels: ['influence'], reach: ['few', 'some'], takes: 'weeks' },
  citizens_proposal: { levels: ['influence'], reach: ['few', 'some', 'many'], takes: 'months' },
  participatory_budget: { levels: ['codecide'], reach: ['some', 'many'], takes: 'months' },
  vote_on_alternatives: { levels: ['codecide'], reach: ['some', 'many'], takes: 'weeks' },
} as const satisfies Record<string, Method>;

export type MethodCode = keyof typeof methods;

export const methodCodes = Object.keys(methods) as MethodCode[];

/** Whether a text is the code of a method that the portal knows. */
export function isMethodCode(code: string): code is MethodCode {
  return Object.hasOwn(methods, code);
}

/** The methods that suit a level of the ladder. */
export function methodsFor(level: InfluenceLevel): MethodCode[] {
  return methodCodes.filter((code) => (methods[code].levels as readonly InfluenceLevel[]).includes(level));
}
