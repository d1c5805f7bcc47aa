/** A part of a mail. Each is written in HTML and in plain text, so that both say the same. */
export type MailBlock =
  | { kind: 'heading'; text: string }
  /** A person's own text, or the kommun's: `language` when it is not the mail's. */
  | { kind: 'paragraph'; text: string; language?: string }
  /** What the mail asks its reader to do; at most one. */
  | { kind: 'action'; text: string; href: string }
  | { kind: 'link'; text: string; href: string }
  /** Something to type in, written large. */
  | { kind: 'code'; label: string; code: string }
  | { kind: 'facts'; rows: readonly { term: string; text: string }[] }
  | { kind: 'list'; items: readonly { text: string; href?: string; detail?: string; language?: string }[] };

/** A file that goes with a mail. */
export interface MailAttachment {
  fileName: string;
  mediaType: string;
  content: string | Buffer;
}

/** A mail in its reader's words, before it is laid out. */
export interface MailContent {
  subject: string;
  /** The lines that a mailbox shows beside the subject. */
  preview?: string;
  blocks: readonly MailBlock[];
  /** Why the reader gets it, and how to stop it; stands last. */
  footer?: readonly MailBlock[];
  attachments?: readonly MailAttachment[];
  /** The whole address that ends it with one click (RFC 8058), for what is sent to followers. */
  oneClickUnsubscribe?: string;
}
