/** A run of a text's words: in both texts, only in the earlier one, or only in the later one. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many comparisons a text is told as replaced as a whole: nobody reads such a list of small changes. */
const mostComparisons = 4_000_000;

/** What has become of a text, word by word: what was removed stands before what came instead. */
export function wordChanges(before: string, after: string): readonly WordRun[] {
  const [earlier, later] = [tokensOf(before), tokensOf(after)];
  let head = 0;
  while (head < earlier.length && head < later.length && earlier[head] === later[head]) head += 1;
  let tail = 0;
  const room = Math.min(earlier.length, later.length) - head;
  while (tail < room && earlier.at(-1 - tail) === later.at(-1 - tail)) tail += 1;
  return joined([
    ...runs('same', earlier.slice(0, head)),
    ...between(earlier.slice(head, earlier.length - tail), later.slice(head, later.length - tail)),
    ...runs('same', earlier.slice(earlier.length - tail)),
  ]);
}

/** Words with what follows them, so that nothing of the text is lost. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+\s*/gu) ?? [];
}

function runs(kind: WordRun['kind'], tokens: readonly string[]): WordRun[] {
  return tokens.map((text) => ({ kind, text }));
}

function between(earlier: readonly string[], later: readonly string[]): WordRun[] {
  if (earlier.length * later.length > mostComparisons)
    return [...runs('removed', earlier), ...runs('added', later)];
  const common = commonLengths(earlier, later);
  const found: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < earlier.length || j < later.length) {
    const [one, other] = [earlier[i], later[j]];
    if (one !== undefined && one === other) {
      found.push({ kind: 'same', text: one });
      i += 1;
      j += 1;
    } else if (one !== undefined && common(i + 1, j) >= common(i, j + 1)) {
      found.push({ kind: 'removed', text: one });
      i += 1;
    } else {
      found.push({ kind: 'added', text: other ?? '' });
      j += 1;
    }
  }
  return found;
}

/** How many words two texts have in common, in the same order, from each place on. */
function commonLengths(earlier: readonly string[], later: readonly string[]) {
  const width = later.length + 1;
  const lengths = new Uint16Array((earlier.length + 1) * width);
  const at = (i: number, j: number) =>
    i > earlier.length || j > later.length ? -1 : (lengths[i * width + j] ?? 0);
  for (let i = earlier.length - 1; i >= 0; i -= 1)
    for (let j = later.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        earlier[i] === later[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

/** Neighbours of one kind as one run; within a change, all that was removed before all that was added. */
function joined(found: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of found) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      close();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else result.push({ kind, text });
    }
  }
  close();
  return result;
}
