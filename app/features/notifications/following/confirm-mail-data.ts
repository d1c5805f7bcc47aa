import { z } from 'zod';

/** The name that the outbox knows the mail by that asks its reader to confirm. */
export const confirmMailKind = 'follow-confirm';

/** What the outbox keeps of it: links are made of the id when it is sent. */
export const confirmMailData = z.object({ subscriptionId: z.string() });

export type ConfirmMailData = z.infer<typeof confirmMailData>;
