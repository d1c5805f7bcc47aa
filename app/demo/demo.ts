/** A mail that the demo's own mail server has been given. */
export interface ReceivedMail {
  /** A running number, the newest highest. */
  id: string;
  receivedAt: string;
  to: readonly string[];
  from: string;
  subject: string;
  language: string | null;
  text: string;
  /** Null for one in plain text. */
  html: string | null;
  /** Every header, in its order, decoded. */
  headers: readonly { name: string; value: string }[];
  attachments: readonly { name: string; mediaType: string; content: Uint8Array }[];
}

/** Mail in a demo goes no further than here. */
export interface DemoInbox {
  /** What has been received, the newest first. @param to only what was sent to this address */
  list(to?: string): readonly ReceivedMail[];
  find(id: string): ReceivedMail | undefined;
}

/** What exists in a demo only. */
export interface Demo {
  inbox: DemoInbox;
}
