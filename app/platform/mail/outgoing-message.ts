import type { Id } from '~db/columns';

/** A mail from the outbox that a worker has in hand. */
export interface ClaimedMail {
  id: Id;
  /** The name of the template that words it. */
  kind: string;
  recipient: string;
  language: string;
  data: unknown;
  /** How many times it has been taken in hand, this time included. */
  attempts: number;
}

/** A mail as it is handed to a mail server. */
export interface OutgoingMessage {
  from: { name: string; address: string };
  /** Where answers go, when not to the sender. */
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  /** Further headers, such as `List-Unsubscribe`. Written as they are, so never made of what a person has typed. */
  headers: Readonly<Record<string, string>>;
  attachments: readonly { fileName: string; mediaType: string; content: string | Buffer }[];
}

/** Words a mail in its reader's language; null when there is nothing left to tell. */
export type WordMail = (mail: ClaimedMail) => Promise<OutgoingMessage | null>;
