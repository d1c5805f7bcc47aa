import type { TermOutcome } from './change-terms.server';

/** What has just been done to a word. */
export type TermReceipt = Exclude<TermOutcome['kind'], 'refused' | 'unknown'>;

const words: Readonly<Record<TermReceipt, string>> = {
  added: 'tillagt',
  renamed: 'omdopt',
  retired: 'slutat',
  restored: 'anvands',
  merged: 'ihopslaget',
};

/** How it stands in an address. */
export function receiptWord(receipt: TermReceipt): string {
  return words[receipt];
}

/** What an address says has been done; null for any other word. */
export function readTermReceipt(word: string | null): TermReceipt | null {
  return (Object.keys(words) as TermReceipt[]).find((one) => words[one] === word) ?? null;
}
