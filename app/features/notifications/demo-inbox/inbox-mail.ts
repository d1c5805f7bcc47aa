/** A mail as a line in the demo's inbox. */
export interface InboxLine {
  id: string;
  subject: string;
  to: readonly string[];
  receivedAt: string;
  language: string | null;
}

/** A mail in the demo's inbox, opened. */
export interface InboxMail extends InboxLine {
  from: string;
  text: string;
  hasHtml: boolean;
  headers: readonly { name: string; value: string }[];
  /** Every address in it, in its order, once. */
  links: readonly string[];
  attachments: readonly { name: string; mediaType: string; bytes: number; href: string }[];
}

/** The addresses of the web that stand in a text, each once. */
export function linksIn(text: string): readonly string[] {
  return [...new Set(text.match(/https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/g) ?? [])];
}
