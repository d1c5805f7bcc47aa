import type { InfluenceLevel } from '~/features/dialogues/dialogue';

/** What a level's story is about. */
export interface PlannedDialogue {
  level: InfluenceLevel;
  title: string;
  purpose: string;
  question: string;
  /** What residents can change, a thing a line. */
  influenceable: string;
  /** What is decided already. */
  fixed: string;
  /** The name of the body that owns the question. */
  body: string;
  goal: string;
  groups: readonly [first: string, second: string];
  /** The name of the way to take part. */
  method: string;
}
