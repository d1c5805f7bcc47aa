import './receipt.css';

import type { ReactNode } from 'react';

/** As with the error summary: the reader has just asked for something, so a screen reader starts with what became of it. */
const focusedOnLoad = { tabIndex: -1, autoFocus: true } as const;

/** What has just been done, at the top of the page that one comes back to. */
export function Receipt({ id = 'receipt', children }: { id?: string; children: ReactNode }) {
  return (
    <div className="receipt" role="group" aria-labelledby={id} {...focusedOnLoad}>
      <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true" focusable="false">
        <path d="m2 8.5 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      <p id={id}>{children}</p>
    </div>
  );
}
