/** A piece of a line: plain text, emphasis, a word of the portal's pages by its key, a text that stands there, or a link. */
export type GuideInline =
  { kind: 'text' | 'strong' | 'word' | 'quoted'; text: string } | { kind: 'link'; text: string; to: string };

/** A part of a section. A note tells why, or what to beware of. */
export type GuideBlock =
  | { kind: 'paragraph' | 'note'; line: readonly GuideInline[] }
  | { kind: 'steps' | 'list'; lines: readonly (readonly GuideInline[])[] };

/** What stands under one heading. */
export interface GuideSection {
  id: string;
  heading: string;
  blocks: readonly GuideBlock[];
}

/** A chapter as it is written. */
export interface GuideText {
  title: string;
  lead: readonly GuideInline[];
  sections: readonly GuideSection[];
}

/**
 * Reads a chapter. What may stand in it is a little of Markdown: a title (`#`), a first paragraph, headings with a name for links (`## Heading {#name}`), paragraphs,
 * numbered steps, lists, notes (`>`), `**emphasis**`, `[text](chapter#name)`, `{namespace:key}` for a word that stands on the portal's pages and `{=namespace:key}` for a longer text
 * from there, so that the guide always says what the page says.
 *
 * @throws {Error} where it is not written so, with the line
 */
export function parseGuideText(text: string): GuideText {
  const [title, lead, ...rest] = text.split(/\n\s*\n/).map((part) => part.trim());
  if (title?.startsWith('# ') !== true || lead === undefined)
    throw new Error('a title and a lead come first');
  const sections: { id: string; heading: string; blocks: GuideBlock[] }[] = [];
  for (const part of rest.filter((one) => one !== '')) {
    const heading = /^## (.+) \{#([\w-]+)\}$/.exec(part);
    const current = sections.at(-1);
    if (heading !== null) sections.push({ heading: heading[1] ?? '', id: heading[2] ?? '', blocks: [] });
    else if (part.startsWith('#') || current === undefined) throw new Error(`not a heading: ${part}`);
    else current.blocks.push(parseBlock(part));
  }
  return { title: title.slice(2), lead: parseLine(lead), sections };
}

/** What a line of each kind of list begins with. */
const marks = { steps: /^\d+\. /, list: /^- /, note: /^> / } as const;

function parseBlock(part: string): GuideBlock {
  const lines = part.split('\n').map((line) => line.trim());
  const kinds = new Set(lines.map(kindOf));
  const [kind] = kinds;
  if (kinds.size > 1 || kind === undefined) throw new Error(`a list begins a paragraph of its own: ${part}`);
  if (kind === 'paragraph') return { kind, line: parseLine(lines.join(' ')) };
  const unmarked = lines.map((line) => line.replace(marks[kind], ''));
  return kind === 'note'
    ? { kind, line: parseLine(unmarked.join(' ')) }
    : { kind, lines: unmarked.map(parseLine) };
}

function kindOf(line: string): GuideBlock['kind'] {
  const kinds = ['steps', 'list', 'note'] as const;
  return kinds.find((kind) => marks[kind].test(line)) ?? 'paragraph';
}

const marked = /\*\*([^*]+)\*\*|\{(=?)([\w-]+:[\w.-]+)\}|\[([^\]]+)\]\(([^)]+)\)/g;

function parseLine(line: string): readonly GuideInline[] {
  const found: GuideInline[] = [];
  let from = 0;
  const addText = (to: number) => {
    if (to > from) found.push({ kind: 'text', text: line.slice(from, to) });
  };
  for (const match of line.matchAll(marked)) {
    addText(match.index);
    const [whole, strong, plain, word, text, to] = match;
    if (strong !== undefined) found.push({ kind: 'strong', text: strong });
    else if (word !== undefined) found.push({ kind: plain === '=' ? 'quoted' : 'word', text: word });
    else found.push({ kind: 'link', text: text ?? '', to: to ?? '' });
    from = match.index + whole.length;
  }
  addText(line.length);
  return found;
}

/** All pieces of a section, in order. */
export function inlinesOf({ blocks }: Pick<GuideSection, 'blocks'>): readonly GuideInline[] {
  return blocks.flatMap((block) => ('line' in block ? block.line : block.lines.flat()));
}
