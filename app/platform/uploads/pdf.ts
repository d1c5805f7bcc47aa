/** How large a PDF may be. */
export const mostPdfBytes = 10 * 1024 * 1024;

/** Where a PDF that is too large is cut off: well above what is taken, so that who sends it can be told with their text kept. */
export const cutOffPdfBytes = 4 * mostPdfBytes;

/** Whether a file begins as a PDF does (ISO 32000-2, 7.5.2), whatever it is called. Nothing before the header is let through, as some readers would. */
export function isPdf(content: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(content.subarray(0, 5)) === '%PDF-';
}
