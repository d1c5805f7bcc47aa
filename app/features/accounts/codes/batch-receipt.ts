/** What the receipt on a batch's page tells. */
export type BatchReceipt = 'made' | 'revokedNow' | 'revokedBefore';

/** Each receipt's word in the address. */
export const batchReceiptWords: Readonly<Record<BatchReceipt, string>> = {
  made: 'gjorda',
  revokedNow: 'aterkallade',
  revokedBefore: 'var-aterkallade',
};

/** The receipt that an address asks for; null for any other word. */
export function readBatchReceipt(word: string | null): BatchReceipt | null {
  const receipts = Object.keys(batchReceiptWords) as BatchReceipt[];
  return receipts.find((receipt) => batchReceiptWords[receipt] === word) ?? null;
}
