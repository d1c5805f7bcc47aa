import { z } from 'zod';

/** The mail that asks someone what they think of how they could take part. */
export const evaluationMailKind = 'evaluation-question';

/** What it is put in the outbox with. `person`: a keyed hash of their address. */
export const evaluationMailData = z.object({ dialogueId: z.string(), person: z.string() });
export type EvaluationMailData = z.infer<typeof evaluationMailData>;
