import type { MethodCode } from '~/features/dialogues/method';

import { beginning, end, type BetweenStep, type Con, type MethodStep, type Pro } from './method-step';

/** How a method is carried out, and what speaks for and against it. */
export interface MethodGuide {
  steps: readonly MethodStep[];
  pros: readonly Pro[];
  cons: readonly Con[];
}

function participation(
  between: readonly BetweenStep[],
  pros: readonly Pro[],
  cons: readonly Con[],
): MethodGuide {
  return { steps: [...beginning, ...between, ...end], pros, cons };
}

/** Information asks nothing of a deciding body, and has nothing to bring back to it. */
function information(steps: readonly BetweenStep[], pros: readonly Pro[], cons: readonly Con[]): MethodGuide {
  return { steps, pros, cons };
}

/** What most meetings need before anyone comes. */
const meeting = ['plan_communication', 'invitation', 'feedback_routine'] as const;
const workshop = [...meeting, 'moderators', 'note_takers', 'practical'] as const;

/** The handbook's steps for each method, with its pros and cons. */
export const methodGuide: Readonly<Record<MethodCode, MethodGuide>> = {
  information_meeting: information(
    ['message', 'plan_communication', 'invitation', 'practical', 'take_questions'],
    ['meets_people', 'answers_at_once'],
    ['one_way', 'usual_voices'],
  ),
  web_information: information(
    ['message', 'plan_communication', 'web_functions', 'take_questions'],
    ['fast', 'cheap', 'many'],
    ['one_way', 'excludes_offline'],
  ),
  print: information(
    ['message', 'plan_communication', 'dispatch', 'take_questions'],
    ['many', 'rarely_heard'],
    ['one_way', 'costly'],
  ),
  broadcast_meeting: information(
    ['message', 'plan_communication', 'practical', 'take_questions'],
    ['many', 'direct_contact'],
    ['one_way', 'excludes_offline'],
  ),
  survey: participation(
    [
      'plan_communication',
      'try_out',
      'selection',
      'web_functions',
      'marketing',
      'feedback_routine',
      'remind',
    ],
    ['many', 'countable', 'easy'],
    ['shallow', 'usual_voices'],
  ),
  sms_survey: participation(
    ['try_out', 'selection', 'contact_routes', 'feedback_routine', 'send_question'],
    ['fast', 'cheap', 'countable'],
    ['shallow', 'excludes_offline'],
  ),
  e_panel: participation(
    ['recruit', 'send_question', 'answer_each_time'],
    ['over_time', 'many', 'easy'],
    ['upkeep', 'usual_voices'],
  ),
  focus_group: participation(
    ['plan_communication', 'recruit', 'feedback_routine', 'moderators', 'note_takers'],
    ['depth', 'cheap', 'rarely_heard'],
    ['moderator', 'few'],
  ),
  referral: participation(
    ['dispatch', 'web_functions', 'feedback_routine', 'public_grounds'],
    ['depth', 'own_ideas'],
    ['usual_voices', 'takes_time'],
  ),
  idea_seminar: participation(
    ['facts', ...workshop],
    ['own_ideas', 'meets_people'],
    ['room_and_hours', 'usual_voices'],
  ),
  map: participation(
    ['plan_communication', 'try_out', 'web_functions', 'marketing', 'feedback_routine'],
    ['easy', 'many', 'countable'],
    ['shallow', 'excludes_offline'],
  ),
  question_hour: participation(
    ['marketing', 'practical', 'representatives_answer', 'note_takers'],
    ['direct_contact', 'cheap', 'answers_at_once'],
    ['few', 'usual_voices'],
  ),
  outreach: participation(
    ['plan_communication', 'places', 'note_takers', 'feedback_routine'],
    ['rarely_heard', 'meets_people', 'easy'],
    ['costly', 'shallow'],
  ),
  cafe_dialogue: participation([...workshop, 'workbook'], ['depth', 'meets_people'], ['costly', 'moderator']),
  open_space: participation(
    [...meeting, 'practical', 'main_question', 'sub_questions', 'own_groups', 'gathering'],
    ['own_ideas', 'cheap'],
    ['room_and_hours', 'usual_voices'],
  ),
  area_walk: participation(
    [...meeting, 'route', 'note_takers'],
    ['on_the_spot', 'meets_people', 'cheap'],
    ['few', 'room_and_hours'],
  ),
  safety_walk: participation(
    [...meeting, 'route', 'note_takers', 'action_plan'],
    ['on_the_spot', 'visible_effect'],
    ['few', 'room_and_hours'],
  ),
  web_dialogue: participation(
    ['plan_communication', 'web_functions', 'marketing', 'moderators', 'representatives_answer'],
    ['easy', 'many', 'direct_contact'],
    ['upkeep', 'excludes_offline'],
  ),
  social_media: participation(
    ['plan_communication', 'marketing', 'moderators', 'representatives_answer'],
    ['fast', 'many', 'easy'],
    ['upkeep', 'excludes_offline', 'shallow'],
  ),
  chat: participation(
    ['web_functions', 'marketing', 'representatives_answer'],
    ['direct_contact', 'answers_at_once', 'fast'],
    ['few', 'excludes_offline'],
  ),
  big_meeting: participation(
    [...workshop, 'representatives_answer'],
    ['many', 'meets_people'],
    ['usual_voices', 'costly'],
  ),
  three_meetings: participation(
    [...workshop, 'facts', 'sort_proposals', 'prioritise', 'action_plan', 'feedback_meeting'],
    ['depth', 'over_time', 'visible_effect'],
    ['takes_time', 'costly'],
  ),
  proposal_box: participation(
    ['plan_communication', 'web_functions', 'marketing', 'continuously', 'public_grounds'],
    ['easy', 'own_ideas', 'over_time'],
    ['hard_to_refuse', 'upkeep'],
  ),
  council: participation(
    ['facts', ...workshop, 'prioritise'],
    ['depth', 'over_time'],
    ['takes_time', 'costly'],
  ),
  idea_workshop: participation(
    [...workshop, 'workbook', 'prioritise'],
    ['own_ideas', 'visible_effect'],
    ['few', 'room_and_hours'],
  ),
  future_workshop: participation(
    [...workshop, 'critique_dream_plan', 'action_plan'],
    ['own_ideas', 'depth'],
    ['few', 'moderator', 'room_and_hours'],
  ),
  citizens_proposal: participation(
    ['web_functions', 'marketing', 'public_grounds'],
    ['own_ideas', 'direct_contact'],
    ['takes_time', 'hard_to_refuse'],
  ),
  participatory_budget: participation(
    ['plan_communication', 'voting_rules', 'marketing', 'sort_proposals', 'feasible', 'vote', 'action_plan'],
    ['visible_effect', 'many', 'own_ideas'],
    ['must_be_kept', 'takes_time', 'costly'],
  ),
  vote_on_alternatives: participation(
    ['plan_communication', 'feasible', 'facts', 'voting_rules', 'marketing', 'vote'],
    ['visible_effect', 'many', 'countable'],
    ['must_be_kept', 'shallow'],
  ),
};
