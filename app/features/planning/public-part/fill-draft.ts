import { isSameContent } from '~/features/dialogues/same-content';

import { keyOf, versionOf, type Draft, type DraftChange } from '../draft/draft';
import type { FilledValue } from './draft-from-record';

/**
 * The changes that bring a working copy to values that come from outside. Translations are as new as the texts that they come with. What the values do not hold is taken
 * away.
 */
export function changesTo(draft: Draft, filled: readonly FilledValue[]): readonly DraftChange[] {
  const changes = filled.map(({ field, item, value }): DraftChange => {
    const isText = field.shape === 'languages' || field.shape === 'texts-of-things';
    return {
      field: field.name,
      item,
      seen: versionOf(draft, field.name, item),
      value: isText ? { text: value, of: null } : value,
    };
  });
  const originals = new Map(changes.map((change) => [keyOf(change.field, change.item), change]));
  return [
    ...changes.map((change, index) => {
      const at = change.item.lastIndexOf('/') + 1;
      if (!hasLanguage(filled[index]) || change.item.slice(at) === draft.source) return change;
      const original = originals.get(keyOf(change.field, change.item.slice(0, at) + draft.source));
      const of = original === undefined ? 0 : versionAfter(draft, original);
      return { ...change, value: { text: filled[index]?.value, of } };
    }),
    ...[...draft.versions.values()]
      .filter(({ field, item, value }) => value !== null && !originals.has(keyOf(field, item)))
      .map(({ field, item, version }) => ({ field, item, seen: version, value: null })),
  ];
}

function hasLanguage(value: FilledValue | undefined): boolean {
  return value?.field.shape === 'languages' || value?.field.shape === 'texts-of-things';
}

/** The version that a value has once it is changed; the same when it is none. */
function versionAfter(draft: Draft, { field, item, value, seen }: DraftChange): number {
  const stands = draft.versions.get(keyOf(field, item))?.value ?? null;
  return isSameContent(stands, value) ? seen : seen + 1;
}
