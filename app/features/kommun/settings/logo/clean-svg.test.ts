import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cleanSvg, mostSvgBytes } from './clean-svg';
import { readXml } from './read-xml';

const cleaned = (text: string) => cleanSvg(new TextEncoder().encode(text));
const svg = (within: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"${attributes}>${within}</svg>`;
const keptOf = (text: string) => {
  const outcome = cleaned(text);
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome.svg;
};
const codeOf = (text: string) => {
  const outcome = cleaned(text);
  return outcome.kind === 'refused' ? outcome.code : outcome.svg;
};

describe('a logo that is sent as SVG', () => {
  test('keeps its shapes, colours, gradients and words, and its style', () => {
    const drawn = svg(
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
        '<style>.a{fill:url(#g);stroke:#0b4a57}</style>' +
        '<g transform="scale(2)"><path class="a" d="M0 0h10v10z"/><use href="#m" x="1"/></g>' +
        '<text x="1" y="2" style="fill:red">Viken &amp; Åsen</text>',
    );
    expect(keptOf(drawn)).toBe(drawn.replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', ''));
  });

  test('loses what a drawing program wrote for itself', () => {
    const kept = keptOf(
      `<?xml version="1.0" encoding="UTF-8"?><!-- Created with Inkscape -->${svg(
        '<metadata><rdf:RDF><dc:creator>Anna Lind</dc:creator></rdf:RDF></metadata><sodipodi:namedview id="v"/><path inkscape:label="x" data-name="y" d="M0 0"/>',
        ' inkscape:version="1.3"',
      )}`,
    );
    expect(kept).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0"/></svg>');
  });

  test('may name its type and keep its style in the way of older drawing programs', () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(keptOf(`${type}\n${svg('<style type="text/css"><![CDATA[.a>.b{fill:red}]]></style>')}`)).toContain(
      '<style>.a&gt;.b{fill:red}</style>',
    );
    expect(keptOf(svg('<![CDATA[<script>alert(1)</script>]]>'))).not.toContain('script');
    expect(codeOf(svg('<style><![CDATA[@import "x";]]></style>'))).toBe('logo-refers-outside');
  });

  test('may refer to its own parts in the old way', () => {
    expect(keptOf(svg('<use xlink:href="#m"/>'))).toContain('<use href="#m"/>');
  });

  test.each([
    '<script>alert(1)</script>',
    '<svg:script>alert(1)</svg:script>',
    '<g onload="alert(1)"/>',
    '<g ONCLICK="alert(1)"/>',
    '<g ev:onclick="alert(1)"/>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    '<use href="javascript:alert(1)"/>',
    '<use xlink:href="data:image/svg+xml,x#a"/>',
    '<use href="&#106;avascript:alert(1)"/>',
    '<path style="fill:expression(alert(1))" d="M0 0"/>',
    '<style>a{-moz-binding:url(#x)}</style>',
    '<iframe/>',
  ])('is refused with a program in it: %s', (within) => {
    expect(codeOf(svg(within))).toBe('logo-has-program');
  });

  test.each([
    '<use href="https://ond.example/a.svg#a"/>',
    '<use href="//ond.example/a#a"/>',
    '<use href="a.svg#a"/>',
    '<use href="#a b"/>',
    '<style>@import "https://ond.example/a.css";</style>',
    '<style>@font-face{font-family:x}</style>',
    '<style>.a{fill:url(https://ond.example/a)}</style>',
    '<style>.a{fill:u\\72l(x)}</style>',
    '<style>.a{fill:ur/**/l(x)}</style>',
    '<path fill="url(https://ond.example/a)" d="M0 0"/>',
    '<path style="fill:URL (//ond.example)" d="M0 0"/>',
    '<path style="fill:&#117;rl(&#x2f;/ond.example)" d="M0 0"/>',
  ])('is refused when it fetches something: %s', (within) => {
    expect(codeOf(svg(within))).toBe('logo-refers-outside');
  });

  test.each([
    '<image href="#a"/>',
    '<a href="#a"><path d="M0 0"/></a>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onload" to="alert(1)"/>',
    '<filter id="f"><feImage href="#a"/></filter>',
    '<path href="#a"/>',
    `<g id="a">${'<use href="#b"/>'.repeat(10)}</g><g id="b">${'<use href="#c"/>'.repeat(10)}</g>`,
    '<use id="a" href="#a"/>',
    '<use href="#a"/>'.repeat(101),
  ])('is refused for what no logo needs (%#)', (within) => {
    expect(codeOf(svg(within))).toBe('logo-too-special');
  });

  test.each([
    '',
    'vapen.png',
    '<html><svg xmlns="http://www.w3.org/2000/svg"/></html>',
    '<svg/>',
    svg('<g>'),
    svg('</g>'),
    `${svg('')}<script/>`,
    `${svg('')}${svg('')}`,
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`,
    svg('<text>&nbsp;</text>'),
    svg('<text>a & b</text>'),
    `<!DOCTYPE svg [<!ENTITY a "a">]>${svg('')}`,
    svg('<style><![CDATA[a]]</style>'),
    svg('<?xml-stylesheet href="https://ond.example/a.css"?>'),
    svg('<path d="M0 0" d="M1 1"/>'),
    svg('<path d=M0/>'),
    svg('<path d="<script>"/>'),
    svg('<!-- a -- b --><g/>'),
    svg(`${'<g>'.repeat(60)}${'</g>'.repeat(60)}`),
    svg('<g/>'.repeat(6000)),
    svg('<text>&#x110000;</text>'),
  ])('is refused when it is none, or could be read in two ways (%#)', (text) => {
    expect(codeOf(text)).toBe('logo-not-svg');
  });

  test('is refused when it is larger than any logo, and when it is not text', () => {
    expect(codeOf(svg(`<desc>${'a'.repeat(mostSvgBytes)}</desc>`))).toBe('logo-too-large');
    expect(cleanSvg(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toEqual({
      kind: 'refused',
      code: 'logo-not-svg',
    });
  });

  test('whatever is sent, what is kept is a drawing that would be kept as it is', () => {
    const name = fc.constantFrom(
      'g',
      'path',
      'script',
      'style',
      'use',
      'text',
      'a',
      'sodipodi:x',
      'SCRIPT',
      'image',
    );
    const key = fc.constantFrom(
      'onload',
      'href',
      'xlink:href',
      'style',
      'fill',
      'd',
      'id',
      'onLoad',
      'data-x',
    );
    // Any sign at all. fast-check's own `binary` takes seconds to get ready on a busy machine.
    const anySign = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const value = fc.oneof(
      fc.constantFrom(
        'url(#a)',
        'url(x)',
        'javascript:1',
        '#a',
        '"><script>',
        '&amp;lt;',
        '\u0000',
        '@import x',
        '\\',
      ),
      fc.string({ unit: anySign, maxLength: 4 }),
    );
    const escaped = value.map((text) => text.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`));
    const element = fc
      .tuple(
        name,
        fc.uniqueArray(fc.tuple(key, escaped), { selector: ([one]) => one, maxLength: 2 }),
        escaped,
      )
      .map(
        ([tag, attributes, text]) =>
          `<${tag}${attributes.map(([k, v]) => ` ${k}="${v}"`).join('')}>${text}</${tag}>`,
      );
    fc.assert(
      fc.property(fc.array(element, { maxLength: 3 }), (elements) => {
        const outcome = cleaned(svg(elements.join('')));
        if (outcome.kind === 'refused') return;
        expect(outcome.svg).not.toMatch(/<script|<image|<a[\s>]|\son\w+="|="\s*javascript:/i);
        expect(readXml(outcome.svg)).not.toBeNull();
        expect(keptOf(outcome.svg)).toBe(outcome.svg);
      }),
      { numRuns: 100 },
    );
  });
});
