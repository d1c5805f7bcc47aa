import { z } from 'zod';

/** The kinds of mail that tell someone what became of what they said. */
export const feedbackMails = { turn: 'feedback-turn', answered: 'misunderstanding-answered' } as const;

const person = {
  dialogueId: z.string(),
  kind: z.enum(['registration', 'account']),
  id: z.string(),
};

/** What a mail about a turn is put in the outbox with. */
export const turnMailData = z.object({
  ...person,
  turn: z.enum(['noted', 'concluded', 'decided', 'done', 'stopped']),
  subjectId: z.string(),
});
export type TurnMailData = z.infer<typeof turnMailData>;

/** What a mail about an answer is put in the outbox with. */
export const answerMailData = z.object({ ...person, misunderstandingId: z.string() });
export type AnswerMailData = z.infer<typeof answerMailData>;
