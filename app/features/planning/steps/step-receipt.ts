/** What can just have been done on a step's page, by the address's word for it. */
const receipts = {
  sparat: 'saved',
  lika: 'unchanged',
  kommentar: 'commented',
  avklarad: 'settled',
} as const;

export type StepReceipt = (typeof receipts)[keyof typeof receipts];

/** What has just been done, as the address tells it. */
export function readStepReceipt(text: string | null): StepReceipt | null {
  return text !== null && Object.hasOwn(receipts, text) ? receipts[text as keyof typeof receipts] : null;
}
