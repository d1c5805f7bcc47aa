/** What tells parts from each other, from the surest sign to the least sure; null for a sign that a part lacks. */
type Keys = readonly (string | null)[];

/** A part that is known already. */
interface KnownPart {
  id: string;
  keys: Keys;
  /** People have said that they come to it: it is never taken for another one, and never gone. */
  stays?: boolean;
}

/** Which known part each wanted one is, and which known ones are no longer wanted. */
export interface PairedParts {
  /** For each wanted part, the id of the known one that it is; undefined for a new one. */
  kept: readonly (string | undefined)[];
  gone: readonly string[];
}

/**
 * Finds the known parts again among those that are wanted, so that each keeps its id when others come before it, go, or change places. A part is
 * known by its surest sign that fits; those that no sign fits are taken for edited ones, in their order, but for those that stay what they are.
 */
export function pairParts(known: readonly KnownPart[], wanted: readonly Keys[]): PairedParts {
  const left = new Map(known.map((part) => [part.id, part.keys]));
  const staying = new Set(known.flatMap(({ id, stays = false }) => (stays ? [id] : [])));
  const kept: (string | undefined)[] = wanted.map(() => undefined);
  const take = (index: number, fits: (keys: Keys, id: string) => boolean) => {
    if (kept[index] !== undefined) return;
    const id = [...left].find(([one, keys]) => fits(keys, one))?.[0];
    if (id === undefined) return;
    kept[index] = id;
    left.delete(id);
  };
  const signs = Math.max(0, ...wanted.map((keys) => keys.length));
  for (let sign = 0; sign < signs; sign += 1) {
    for (const [index, keys] of wanted.entries()) {
      const key = keys[sign] ?? null;
      if (key !== null) take(index, (others) => others[sign] === key);
    }
  }
  for (const index of wanted.keys()) take(index, (_, id) => !staying.has(id));
  return { kept, gone: [...left.keys()].filter((id) => !staying.has(id)) };
}
