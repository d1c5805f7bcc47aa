import { z } from 'zod';

/** The kinds of mail that tell someone what became of what they said. */
export const feedbackMails = {
  turn: 'feedback-turn',
  actions: 'feedback-actions',
  answered: 'misunderstanding-answered',
} as const;

const person = {
  dialogueId: z.string(),
  kind: z.enum(['registration', 'account']),
  id: z.string(),
};

/** What a mail about a turn is put in the outbox with. */
export const turnMailData = z.object({
  ...person,
  turn: z.enum(['noted', 'concluded', 'decided']),
});
export type TurnMailData = z.infer<typeof turnMailData>;

/** What a mail about what has happened to actions is put in the outbox with: everything that its reader is told of from one moment until another. */
export const actionsMailData = z.object({ ...person, from: z.string(), until: z.string() });
export type ActionsMailData = z.infer<typeof actionsMailData>;

/** What a mail about an answer is put in the outbox with. */
export const answerMailData = z.object({ ...person, misunderstandingId: z.string() });
export type AnswerMailData = z.infer<typeof answerMailData>;
