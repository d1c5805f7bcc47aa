/** An element of an XML document, with what is in it in order. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
}

/** What one file may hold: a logo has a fraction of it. */
const mostElements = 5000;
const deepest = 40;

const nameStart = String.raw`[A-Za-z_]`;
const name = String.raw`${nameStart}[\w.-]*(?::${nameStart}[\w.-]*)?`;
const opening = new RegExp(String.raw`<(${name})((?:\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`, 'y');
const closing = new RegExp(String.raw`</(${name})\s*>`, 'y');
const attribute = new RegExp(String.raw`(${name})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g');
/** What says nothing: a declaration, a comment, a document type that only names itself. Other instructions are not among them. */
const skipped =
  /<\?xml\s[^<>]*\?>|<!--(?:(?!--)[^])*-->|<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/y;
/** Text in which no sign means anything else, as drawing programs write styles. */
const unescaped = /<!\[CDATA\[((?:(?!\]\]>)[^])*)\]\]>/y;
const text = /[^<]+/y;
/** Entities that every reader knows (XML 1.0, 4.6), and signs by their number. */
const entity = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g;
const known: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads an XML document, strictly: what could be read in two ways is refused. No entities of the document's own are taken, with which a small file
 * becomes an endless one or reads another (XXE).
 *
 * @returns null when it is no such document
 */
export function readXml(document: string): XmlElement | null {
  try {
    return new Reader(document).read();
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}

class XmlError extends Error {}

interface OpenElement extends XmlElement {
  children: (XmlElement | string)[];
}

class Reader {
  private at = 0;
  private elements = 0;
  private root: XmlElement | null = null;
  private readonly open: OpenElement[] = [];

  constructor(private readonly document: string) {}

  read(): XmlElement {
    while (this.at < this.document.length) this.readNext();
    if (this.open.length > 0 || this.root === null) throw new XmlError('it ends too early');
    return this.root;
  }

  private readNext(): void {
    if (this.take(skipped) !== null) return;
    const words = this.take(text);
    const raw = words === null ? this.take(unescaped) : null;
    const end = words === null && raw === null ? this.take(closing) : null;
    const start = words === null && raw === null && end === null ? this.take(opening) : null;
    if (words !== null) this.addText(decode(words[0]));
    else if (raw !== null) this.addText(raw[1] ?? '');
    else if (end !== null) this.close(end[1] ?? '');
    else if (start !== null) this.begin(start[1] ?? '', readAttributes(start[2] ?? ''), start[3] === '/');
    else throw new XmlError('neither text nor a tag');
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.document);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private addText(words: string): void {
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.children.push(words);
    else if (words.replace('\uFEFF', '').trim() !== '') throw new XmlError('text outside the root');
  }

  private begin(tag: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const element: OpenElement = { name: tag, attributes, children: [] };
    const parent = this.open.at(-1);
    this.elements += 1;
    if (this.elements > mostElements || this.open.length >= deepest) throw new XmlError('too much');
    if (parent !== undefined) parent.children.push(element);
    else if (this.root !== null) throw new XmlError('two roots');
    else this.root = element;
    if (!isEmpty) this.open.push(element);
  }

  private close(tag: string): void {
    if (this.open.pop()?.name !== tag) throw new XmlError('tags cross');
  }
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of written.matchAll(attribute)) {
    if (attributes.has(key)) throw new XmlError('an attribute twice');
    attributes.set(key, decode(double ?? single ?? ''));
  }
  return attributes;
}

function decode(written: string): string {
  const decoded = written.replace(entity, (_whole, word?: string, decimal?: string, hex?: string) => {
    if (word !== undefined) return known[word] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    if (code > 0x10ffff) throw new XmlError('no such sign');
    return String.fromCodePoint(code);
  });
  // An ampersand that begins no entity would be read in one way here and in another by a browser.
  const left = written.replace(entity, '');
  if (left.includes('&')) throw new XmlError('an unknown entity');
  return decoded;
}
