import { z } from 'zod';

/** The name that the outbox knows a mail with news by. */
export const newsMailKind = 'follow-news';

/** What the outbox keeps of a mail with news: who gets it, and what it tells. */
export const newsMailData = z.object({
  followerId: z.string(),
  newsIds: z.array(z.string()).readonly(),
  frequency: z.enum(['at_once', 'daily', 'weekly']),
});

export type NewsMailData = z.infer<typeof newsMailData>;
