import { describe, expect, test } from 'vitest';

import { parseGuideText } from './guide-text';

const text = `# Planera

Så börjar **du**.

## Första steget {#forsta}

Tryck på {draft:save}, och läs om
[nivån](niva-och-villkor#level).

1. Ett
2. Två

- En sak

> **Varför?** Därför.
`;

describe('a chapter of the guide', () => {
  test('is read with its steps, notes, links and the words of the portal', () => {
    expect(parseGuideText(text)).toEqual({
      title: 'Planera',
      lead: [
        { kind: 'text', text: 'Så börjar ' },
        { kind: 'strong', text: 'du' },
        { kind: 'text', text: '.' },
      ],
      sections: [
        {
          id: 'forsta',
          heading: 'Första steget',
          blocks: [
            {
              kind: 'paragraph',
              line: [
                { kind: 'text', text: 'Tryck på ' },
                { kind: 'word', text: 'draft:save' },
                { kind: 'text', text: ', och läs om ' },
                { kind: 'link', text: 'nivån', to: 'niva-och-villkor#level' },
                { kind: 'text', text: '.' },
              ],
            },
            { kind: 'steps', lines: [[{ kind: 'text', text: 'Ett' }], [{ kind: 'text', text: 'Två' }]] },
            { kind: 'list', lines: [[{ kind: 'text', text: 'En sak' }]] },
            {
              kind: 'note',
              line: [
                { kind: 'strong', text: 'Varför?' },
                { kind: 'text', text: ' Därför.' },
              ],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['Ingen rubrik.\n\nText.'],
    ['# Rubrik\n\nIngress.\n\n## Utan namn\n\nText.'],
    ['# Rubrik\n\nIngress.\n\n## Namn {#namn}\n\nText\n- En lista mitt i.'],
  ])('that is not written so is refused: %j', (wrong) => {
    expect(() => parseGuideText(wrong)).toThrow();
  });
});
