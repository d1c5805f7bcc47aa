import { readXml, type XmlElement } from './read-xml';

/** Why a drawing was not taken. */
export type SvgRefusal =
  | 'logo-too-large'
  | 'logo-not-svg'
  /** It holds a program, or something that could run one. */
  | 'logo-has-program'
  /** It fetches something from elsewhere, which no browser does for a logo. */
  | 'logo-refers-outside'
  /** It uses what logos don't need. */
  | 'logo-too-special';

export const mostSvgBytes = 200 * 1024;
const mostUses = 100;

/** What a logo is drawn with. Whatever is not here is no part of the drawing that is kept. */
const drawing = new Set(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask style'.split(
    ' ',
  ),
);

/** Without these a drawing would not be what it was: it is refused rather than changed. */
const programs = new Set(['script', 'foreignObject', 'handler', 'listener', 'iframe', 'object', 'embed']);
const special = new Set(
  'a image feImage filter pattern marker animate animateMotion animateTransform set switch view audio video canvas textPath'.split(
    ' ',
  ),
);

const allowedAttributes = new Set(
  `id class style transform viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points dx dy rotate offset
  gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits version
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset opacity color display visibility clip-path clip-rule mask stop-color stop-opacity vector-effect paint-order
  font-family font-size font-weight font-style text-anchor letter-spacing dominant-baseline`.split(/\s+/),
);

const svgNamespace = 'http://www.w3.org/2000/svg';

class Refused extends Error {
  constructor(readonly code: SvgRefusal) {
    super(code);
  }
}

/**
 * Draws up anew, from an SVG file that someone has sent, what a logo needs and nothing else: shapes, colours, gradients and text. What drawing programs write for themselves
 * is left behind; a file that holds a program, or fetches anything, is refused, so that who sent it is told rather than surprised.
 */
export function cleanSvg(
  bytes: Uint8Array,
): { kind: 'svg'; svg: string } | { kind: 'refused'; code: SvgRefusal } {
  if (bytes.byteLength > mostSvgBytes) return { kind: 'refused', code: 'logo-too-large' };
  try {
    const root = readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isSvg = root?.name === 'svg' && root.attributes.get('xmlns') === svgNamespace;
    if (!isSvg) return { kind: 'refused', code: 'logo-not-svg' };
    refuseEndless(root);
    return { kind: 'svg', svg: write(root, true) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', code: error.code };
    if (error instanceof TypeError) return { kind: 'refused', code: 'logo-not-svg' };
    throw error;
  }
}

/** A few `use` within each other would draw a thing a billion times. */
function refuseEndless(root: XmlElement): void {
  const all = everyElement(root);
  const uses = all.filter(({ name }) => name === 'use');
  const reused = new Set(uses.map(hrefOf));
  const isNested = all
    .filter(({ attributes }) => reused.has(`#${attributes.get('id') ?? ''}`))
    .some((element) => everyElement(element).some(({ name }) => name === 'use'));
  if (uses.length > mostUses || isNested) throw new Refused('logo-too-special');
}

function everyElement(element: XmlElement): XmlElement[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child))),
  ];
}

function hrefOf({ attributes }: XmlElement): string {
  return (attributes.get('href') ?? attributes.get('xlink:href') ?? '').trim();
}

function write(element: XmlElement, isRoot = false): string {
  const { name, children } = element;
  const local = name.slice(name.indexOf(':') + 1);
  if (programs.has(local)) throw new Refused('logo-has-program');
  if (special.has(local)) throw new Refused('logo-too-special');
  if (!drawing.has(name)) return '';
  const attributes = [...(isRoot ? [['xmlns', svgNamespace]] : []), ...keptAttributes(element)]
    .map(([key, value]) => ` ${key}="${escape(value ?? '')}"`)
    .join('');
  const within = children.map((child) => writeChild(name, child)).join('');
  return within === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${within}</${name}>`;
}

function writeChild(parent: string, child: XmlElement | string): string {
  if (typeof child !== 'string') return write(child);
  if (child.trim() === '' || !['text', 'tspan', 'title', 'desc', 'style'].includes(parent)) return '';
  if (parent === 'style') refuseUnsafeStyle(child);
  return escape(child);
}

function keptAttributes({ name, attributes }: XmlElement): string[][] {
  return [...attributes].flatMap(([key, value]) => {
    const local = key.slice(key.indexOf(':') + 1);
    if (/^on/i.test(local)) throw new Refused('logo-has-program');
    if (local === 'href') return [['href', ownReference(name, value)]];
    if (!allowedAttributes.has(key)) return [];
    refuseUnsafeStyle(value);
    return [[key, value]];
  });
}

/** A reference to another part of the same drawing. */
function ownReference(element: string, value: string): string {
  const href = value.trim();
  if (/^\s*(javascript|data|vbscript):/i.test(href)) throw new Refused('logo-has-program');
  if (!/^#[\w.-]+$/.test(href)) throw new Refused('logo-refers-outside');
  if (!['use', 'linearGradient', 'radialGradient'].includes(element)) throw new Refused('logo-too-special');
  return href;
}

/** A style may colour and draw. It may not fetch (`url` but to its own parts, `@import`), nor hide that it does (escapes, comments). */
function refuseUnsafeStyle(css: string): void {
  if (/javascript:|expression\s*\(|-moz-binding|behavior\s*:/i.test(css))
    throw new Refused('logo-has-program');
  const fetches = css.replace(/url\(\s*(["']?)#[\w.-]+\1\s*\)/gi, '');
  if (/url\s*\(|@|\\|\/\*|image-set|src\s*\(|https?:|data:/i.test(fetches))
    throw new Refused('logo-refers-outside');
}

function escape(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
