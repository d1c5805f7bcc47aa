import type { Day, Id, Json } from '../columns';

/** How participants of a dialogue are asked what they think of it. */
export interface EvaluationRoundTable {
  dialogue_id: Id;
  /** Stands in the address that is shown in the room. */
  room_code: string;
  /** How many have been asked by mail. */
  invited: number;
  opened_on: Day;
  /** The last day to answer; null while nobody has ended it. */
  closed_on: Day | null;
}

/** That someone may answer once. Says neither who nor about which dialogue: only whoever has the link can tell. */
export interface EvaluationInvitationTable {
  token_hash: string;
  used: 0 | 1;
}

/** What can be asked with a few answers to choose among. */
export type EvaluationQuestion = 'easy' | 'understood' | 'heard' | 'again';
export type EvaluationChoice = 'yes' | 'partly' | 'no';

/** What someone chose to answer, and to tell of themselves. */
export interface EvaluationChoices {
  questions: Readonly<Partial<Record<EvaluationQuestion, EvaluationChoice>>>;
  age?: string;
  gender?: string;
  /** The area's slug. */
  area?: string;
}

/** What someone answered. The id is random, so that it tells nothing of when; of the time only the day is kept. */
export interface EvaluationAnswerTable {
  id: Id;
  dialogue_id: Id;
  answered_on: Day;
  answers: Json<EvaluationChoices>;
  /** What could be better, in their own words. */
  better: string | null;
  language: string;
  /** Whether those words may be quoted; null until someone has looked. */
  review: 'shown' | 'withheld' | null;
}
