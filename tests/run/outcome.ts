/** What came of one part of the run. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What a person reads to find the failure; nothing when all is well. */
  trouble?: string;
}

/** One part of the run: a tool, or a set of tests. */
export interface Part {
  name: string;
  run: () => Promise<Outcome>;
}

/** All outcomes as one. */
export function sumOutcomes(outcomes: readonly Outcome[]): { passed: number; failed: number } {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}
