/** What has just been done on the page about publishing. */
export const publishReceipts = [
  'asked',
  'approved',
  'published',
  'stopped',
  'returned',
  'withdrawn',
] as const;
export type PublishReceipt = (typeof publishReceipts)[number];

/** What an address says has just been done; null when it says nothing that the page knows. */
export function readReceipt(word: string | null): PublishReceipt | null {
  return publishReceipts.find((one) => one === word) ?? null;
}
