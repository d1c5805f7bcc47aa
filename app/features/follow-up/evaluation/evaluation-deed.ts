/** What is done on the page of an evaluation, by the word of its button. */
export const evaluationDeeds = {
  open: 'oppna',
  close: 'stang',
  ask: 'fraga',
  show: 'visa',
  withhold: 'dolj',
} as const;
export type EvaluationDeed = keyof typeof evaluationDeeds;

/** What a button asks for; null for none of ours. */
export function readDeed(word: string | null | undefined): EvaluationDeed | null {
  const deeds = Object.keys(evaluationDeeds) as EvaluationDeed[];
  return deeds.find((deed) => evaluationDeeds[deed] === word) ?? null;
}
