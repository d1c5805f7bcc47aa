import type { FormFields } from '~/platform/read-form.server';
import type { Id } from '~db/columns';

import { contributionsOnPage } from './input-filter';

/** The names of the fields by which several contributions are sorted at once. `select` goes before a contribution's id. */
export const manyFields = {
  select: 'val-',
  all: 'alla',
  shown: 'visade',
  category: 'lagg-i',
  title: 'ny-kategori',
  kind: 'ny-sort',
} as const;

/** The form as it was typed. */
export interface TypedMany {
  selected: readonly Id[];
  /** Whether everything on the page is meant, whatever is marked. */
  all: boolean;
  category: string;
  title: string;
  kind: string;
}

export const nothingTyped: TypedMany = {
  selected: [],
  all: false,
  category: '',
  title: '',
  kind: 'theme',
};

/** Reads the form as it was typed. Everything on the page is what stood there when it was shown. */
export function readMany(form: FormFields): TypedMany {
  const { select } = manyFields;
  const all = form.get(manyFields.all) === '1';
  const shown = (form.get(manyFields.shown) ?? '').split(' ').filter((id) => id !== '');
  const marked = [...form.keys()]
    .filter((name) => name.startsWith(select))
    .map((name) => name.slice(select.length));
  return {
    selected: all ? shown.slice(0, contributionsOnPage) : marked,
    all,
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
