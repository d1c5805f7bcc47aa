/** A single row that every writing use case counts up in its own transaction; cached pages are keyed by it. */
export interface ContentVersionTable {
  id: 1;
  version: number;
}
