import * as xlsx from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';

/** A list as rows of texts, the first of them its headings. */
export type ListRows = readonly (readonly string[])[];

/**
 * A list as CSV for Swedish spreadsheets: semicolons, and a byte order mark without which Excel reads å as two signs. What begins like a formula gets an apostrophe before it, since
 * a name that someone has typed must never run in a colleague's spreadsheet.
 */
export function toCsv(rows: ListRows): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

/** A list as an OpenDocument spreadsheet. Every cell is a text, so that nothing in it is reckoned, and telephone numbers keep their zeros. */
export function toOds(rows: ListRows, sheetName: string): Buffer {
  const cells = rows.map((row) => row.map((value): xlsx.CellObject => ({ t: 's', v: value })));
  const sheet = xlsx.utils.aoa_to_sheet(cells);
  const book = xlsx.utils.book_new();
  // A sheet's name is short and without these signs.
  xlsx.utils.book_append_sheet(book, sheet, sheetName.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31));
  return xlsx.write(book, { type: 'buffer', bookType: 'ods' }) as Buffer;
}
