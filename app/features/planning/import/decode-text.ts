import iconv from 'iconv-lite';

import type { ReportProblem } from './import-problem';

/** How a spreadsheet file begins: a ZIP archive (xlsx, ods), or the compound file of older Excel (xls). */
const spreadsheetBeginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads a file's bytes as text: UTF-8 with or without a byte order mark, and what isn't UTF-8 as Windows-1252, which is what Excel
 * saves as "CSV" in Sweden. Reports bytes that are no text.
 *
 * `TextDecoder` isn't used for Windows-1252: on Node 20 it reads the bytes 80–9F, dashes and quotation marks among them, as control characters.
 */
export function decodeText(bytes: Uint8Array, report: ReportProblem): string | null {
  if (spreadsheetBeginnings.some((beginning) => beginning.every((byte, place) => bytes[place] === byte))) {
    report({ code: 'file-is-spreadsheet' });
    return null;
  }
  // No text in either encoding has a zero byte; UTF-16 and most binary formats do.
  if (bytes.includes(0)) {
    report({ code: 'file-not-text' });
    return null;
  }
  const text = decode(bytes);
  if (text.trim() === '') {
    report({ code: 'file-empty' });
    return null;
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'windows-1252');
  }
}
