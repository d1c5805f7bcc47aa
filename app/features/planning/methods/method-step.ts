/** What every way of taking part begins with. */
export const beginning = ['political_decision', 'effect_on_decision', 'relevant_question'] as const;
/** And what it ends with. */
export const end = ['reported_back', 'returned_to_body'] as const;

/** What lies between, in the words of `plan-reach.json`. */
export type BetweenStep =
  | 'plan_communication'
  | 'message'
  | 'dispatch'
  | 'recruit'
  | 'selection'
  | 'contact_routes'
  | 'try_out'
  | 'send_question'
  | 'remind'
  | 'invitation'
  | 'feedback_routine'
  | 'answer_each_time'
  | 'moderators'
  | 'note_takers'
  | 'practical'
  | 'workbook'
  | 'facts'
  | 'route'
  | 'places'
  | 'main_question'
  | 'sub_questions'
  | 'own_groups'
  | 'gathering'
  | 'web_functions'
  | 'marketing'
  | 'representatives_answer'
  | 'take_questions'
  | 'continuously'
  | 'public_grounds'
  | 'sort_proposals'
  | 'prioritise'
  | 'action_plan'
  | 'feedback_meeting'
  | 'critique_dream_plan'
  | 'feasible'
  | 'voting_rules'
  | 'vote';

/** A step of a method, from the first decision to the answer. */
export type MethodStep = (typeof beginning)[number] | (typeof end)[number] | BetweenStep;

/** What speaks for a method. */
export type Pro =
  | 'fast'
  | 'cheap'
  | 'many'
  | 'depth'
  | 'easy'
  | 'countable'
  | 'meets_people'
  | 'rarely_heard'
  | 'on_the_spot'
  | 'direct_contact'
  | 'own_ideas'
  | 'visible_effect'
  | 'over_time'
  | 'answers_at_once';

/** What speaks against it. */
export type Con =
  | 'shallow'
  | 'costly'
  | 'few'
  | 'usual_voices'
  | 'upkeep'
  | 'moderator'
  | 'excludes_offline'
  | 'takes_time'
  | 'hard_to_refuse'
  | 'one_way'
  | 'room_and_hours'
  | 'must_be_kept';
