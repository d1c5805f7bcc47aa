import type { InfluenceLevel } from '~db/schema/dialogue';

/**
 * The methods of participation, by code. `levels` are the steps of the ladder that a method suits, after the
 * handbook's table of example methods. Names and descriptions stand in `locales/<language>/methods.json`.
 */
export const methods = {
  information_meeting: { levels: ['inform'] },
  web_information: { levels: ['inform'] },
  print: { levels: ['inform'] },
  broadcast_meeting: { levels: ['inform'] },
  survey: { levels: ['consult'] },
  sms_survey: { levels: ['consult'] },
  e_panel: { levels: ['consult'] },
  focus_group: { levels: ['consult', 'dialogue'] },
  referral: { levels: ['consult'] },
  idea_seminar: { levels: ['consult', 'dialogue'] },
  map: { levels: ['consult', 'dialogue'] },
  question_hour: { levels: ['consult', 'dialogue'] },
  outreach: { levels: ['consult', 'dialogue'] },
  cafe_dialogue: { levels: ['dialogue'] },
  open_space: { levels: ['dialogue', 'influence'] },
  area_walk: { levels: ['dialogue'] },
  safety_walk: { levels: ['dialogue'] },
  web_dialogue: { levels: ['dialogue'] },
  social_media: { levels: ['dialogue'] },
  chat: { levels: ['dialogue'] },
  big_meeting: { levels: ['dialogue'] },
  three_meetings: { levels: ['dialogue', 'influence'] },
  proposal_box: { levels: ['dialogue', 'influence', 'codecide'] },
  council: { levels: ['influence'] },
  idea_workshop: { levels: ['influence'] },
  future_workshop: { levels: ['influence'] },
  citizens_proposal: { levels: ['influence'] },
  participatory_budget: { levels: ['codecide'] },
  vote_on_alternatives: { levels: ['codecide'] },
} as const satisfies Record<string, { levels: readonly InfluenceLevel[] }>;

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
