import { troubleCodes, type TroubleCode } from '~/platform/mail/server-words';

/** Mail that did not go out, or of which it is not known. */
export interface FailedMail {
  id: string;
  /** Which mail it is: the name of a template. */
  kind: string;
  /** Given up, or handed over without an answer. */
  state: 'dead' | 'uncertain';
  /** Whom it was for, masked. */
  recipient: string;
  createdAt: string;
  endedAt: string;
  attempts: number;
  why: { kind: 'code'; code: TroubleCode } | { kind: 'reply'; reply: string };
  /** Whether it is still of use. */
  canBeSent: boolean;
}

/** Mail that should have gone out by now and waits. */
export interface WaitingMail {
  count: number;
  since: string | null;
}

/** What a button does, by what is posted. */
export const mailDeeds = { send: 'skicka', sendAll: 'skicka-alla', drop: 'slang' } as const;
export const deedField = 'gor';
export const mailField = 'mejl';

/** What the page tells after a button was pressed, by its word in the address. */
export const mailReceipts = ['skickas', 'alla-skickas', 'slangt', 'redan-klart'] as const;
export type MailReceipt = (typeof mailReceipts)[number];

/** The receipt that an address asks for; null for any other word. */
export function readMailReceipt(word: string | null): MailReceipt | null {
  return mailReceipts.find((one) => one === word) ?? null;
}

/** Why a mail did not go out, as it is kept with it. */
export function readReason(kept: string | null): FailedMail['why'] {
  const code = troubleCodes.find((one) => one === kept);
  return code === undefined ? { kind: 'reply', reply: kept ?? '' } : { kind: 'code', code };
}

/** An address as it is shown to someone who need not know it: enough to tell two apart, and to see a misspelt domain. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return '…';
  const [first = ''] = address;
  return `${first}…${address.slice(at)}`;
}
