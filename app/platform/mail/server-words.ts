const longest = 200;

/** What is not a reply of a mail server, by codes that pages have words for. */
export const troubleCodes = [
  'wording',
  'connection',
  'no-answer',
  'address',
  'expired',
  'nothing-to-tell',
] as const;

/** Why a mail did not go out, when no mail server said it. */
export type TroubleCode = (typeof troubleCodes)[number];

/** A mail server's reply as it may be kept: on one line, not too long, and without addresses or links, which could name someone. */
export function keepableReply(reply: string): string {
  return reply
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/<[^<>]*>/g, '…')
    .replace(/\S*[@＠]\S*/g, '…')
    .replace(/https?:\S+/gi, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}
