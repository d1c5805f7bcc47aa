import type { FormFields } from '~/platform/read-form.server';
import type { Id } from '~db/columns';

/** The names of the fields by which several contributions are sorted at once. `select` goes before a contribution's id. */
export const manyFields = {
  select: 'val-',
  category: 'lagg-i',
  title: 'ny-kategori',
  kind: 'ny-sort',
} as const;

/** The form as it was typed. */
export interface TypedMany {
  selected: readonly Id[];
  category: string;
  title: string;
  kind: string;
}

export const nothingTyped: TypedMany = { selected: [], category: '', title: '', kind: 'theme' };

/** Reads the form as it was typed. */
export function readMany(form: FormFields): TypedMany {
  const { select } = manyFields;
  return {
    selected: [...form.keys()]
      .filter((name) => name.startsWith(select))
      .map((name) => name.slice(select.length)),
    category: form.get(manyFields.category) ?? '',
    title: form.get(manyFields.title) ?? '',
    kind: form.get(manyFields.kind) ?? '',
  };
}

/** What has just been done, told on the page with everything. */
export interface InputReceipt {
  kind: 'entered' | 'sorted' | 'all-sorted';
  count: number;
  /** How many had been kept before. */
  known: number;
}

const receiptWords: Readonly<Record<InputReceipt['kind'], string>> = {
  entered: 'inskrivet',
  sorted: 'sorterat',
  'all-sorted': 'allt-sorterat',
};

/** What an address says has just been done; null when it says nothing that can have been. */
export function readInputReceipt(search: URLSearchParams): InputReceipt | null {
  const kinds = Object.keys(receiptWords) as InputReceipt['kind'][];
  const kind = kinds.find((one) => receiptWords[one] === search.get('klart'));
  const countOf = (name: string) => {
    const count = search.get(name) ?? '';
    return /^\d{1,6}$/.test(count) ? Number(count) : 0;
  };
  return kind === undefined ? null : { kind, count: countOf('antal'), known: countOf('fanns') };
}
