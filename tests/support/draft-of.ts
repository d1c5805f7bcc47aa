import { keyOf, type Draft } from '~/features/planning/draft/draft';

/** A working copy in which these values stand, by `field` or `field.item`. Texts in a language are given as they are. */
export function draftOf(values: Readonly<Record<string, unknown>>, source = 'sv'): Draft {
  return {
    source,
    versions: new Map(
      Object.entries(values).map(([name, value]) => {
        const at = name.indexOf('.');
        const [field, item] = at === -1 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
        const version = {
          field,
          item,
          version: 1,
          value,
          changedBy: null,
          changedAt: '2026-10-01T08:00:00.000Z',
        };
        return [keyOf(field, item), version];
      }),
    ),
  };
}

/** A text in a language, as it is kept. */
export function textIn(text: string, of: number | null = null): { text: string; of: number | null } {
  return { text, of };
}
