/** What stood in a form when it was last written in, kept in the browser's own memory of the tab. */
export interface KeptWriting {
  /** Names and values of what can be filled in. Of boxes and choices, those that were ticked. */
  fields: readonly (readonly [name: string, value: string])[];
  /** The versions that the form was shown, as it sends them back. */
  seen: string;
  /** Whether it was then sent. */
  isSent: boolean;
}

/** Reads what was kept; null when it is nothing of ours. */
export function readKept(text: string | null): KeptWriting | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<KeptWriting> | null;
    return Array.isArray(kept?.fields) && typeof kept.seen === 'string'
      ? { fields: kept.fields, seen: kept.seen, isSent: kept.isSent === true }
      : null;
  } catch {
    return null;
  }
}

/** Whether what was kept says anything else than what the form says. */
export function differs(kept: Pick<KeptWriting, 'fields'>, fields: KeptWriting['fields']): boolean {
  const sorted = (all: KeptWriting['fields']) =>
    JSON.stringify(all.filter(([, value]) => value !== '').sort());
  return sorted(kept.fields) !== sorted(fields);
}

/**
 * What was kept, as it fits the form that now stands. A thing that was about to be added to a list has another id each time that the page is shown: what was written in it
 * goes to the one that is there now. What the form was shown then is said again, so that someone else's change since is told of.
 */
export function fitted(
  kept: Pick<KeptWriting, 'fields' | 'seen'>,
  seenNow: string,
): Pick<KeptWriting, 'fields' | 'seen'> {
  const [then, now] = [versions(kept.seen), versions(seenNow)];
  const renamed = new Map<string, string>();
  for (const [key, version] of then) {
    if (version !== '0' || now.has(key)) continue;
    const field = key.slice(0, key.indexOf('.') + 1);
    const fresh = [...now].find(([one, seen]) => seen === '0' && one.startsWith(field) && !then.has(one));
    if (fresh !== undefined) renamed.set(key, fresh[0]);
  }
  const fields = kept.fields.map(([name, value]) => {
    const from = [...renamed.keys()].find((key) => name === key || name.startsWith(`${key}.`));
    return [
      from === undefined ? name : `${renamed.get(from) ?? from}${name.slice(from.length)}`,
      value,
    ] as const;
  });
  const seen = [...now].map(([key, version]) => `${key}=${then.get(key) ?? version}`).join(' ');
  return { fields, seen };
}

function versions(seen: string): ReadonlyMap<string, string> {
  return new Map(
    seen
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => [one.slice(0, one.lastIndexOf('=')), one.slice(one.lastIndexOf('=') + 1)]),
  );
}
