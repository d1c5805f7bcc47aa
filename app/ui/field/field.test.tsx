import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { Checkbox } from '../checkbox/checkbox';
import { ErrorSummary } from '../error-summary/error-summary';
import { TextArea } from '../text-area/text-area';
import { Field } from './field';
import type { FieldWords } from './field-frame';

const error = { prefix: 'Fel:', text: 'Skriv något' };
const fields: [string, (words: FieldWords) => ReactElement][] = [
  ['a line of text', (words) => <Field {...words} name="a" defaultValue="typed" />],
  [
    'several lines of text',
    (words) => <TextArea {...words} name="a" rows={3} required defaultValue="typed" />,
  ],
  ['a checkbox', (words) => <Checkbox {...words} name="a" defaultChecked />],
];

/** Every id that an attribute of the markup points to. */
function pointedTo(html: string): readonly string[] {
  return [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]*)"/g)].flatMap(([, ids = '']) =>
    ids.split(' '),
  );
}

/** Every id that the markup has. */
function ids(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

describe.each(fields)('%s, as sent to a browser without script', (_name, render) => {
  test.each<[string, Partial<FieldWords>, readonly string[]]>([
    ['bare', {}, ['x']],
    ['with a hint', { hint: 'Så här' }, ['x', 'x-hint']],
    ['with an error', { error }, ['x', 'x-error']],
    ['with both', { hint: 'Så här', error }, ['x', 'x-hint', 'x-error']],
  ])('is labelled, and described by what is there and nothing else: %s', (_state, words, expected) => {
    const html = renderToStaticMarkup(render({ id: 'x', label: 'Namn', ...words }));
    expect([...pointedTo(html)].sort()).toEqual([...expected].sort());
    expect([...ids(html)].sort()).toEqual([...expected].sort());
  });

  test('is invalid only when it has an error', () => {
    expect(renderToStaticMarkup(render({ id: 'x', label: 'Namn', error }))).toContain('aria-invalid="true"');
    expect(renderToStaticMarkup(render({ id: 'x', label: 'Namn' }))).not.toContain('aria-invalid');
  });

  test('keeps what was typed or ticked', () => {
    expect(renderToStaticMarkup(render({ id: 'x', label: 'Namn', error }))).toMatch(
      /value="typed"|>typed<|checked=""/,
    );
  });
});

test('an error summary takes focus by itself and leads to each field', () => {
  const problems = [
    { fieldId: 'x', text: 'Skriv något' },
    { fieldId: null, text: 'Vänta en stund' },
  ];
  const html = renderToStaticMarkup(<ErrorSummary heading="Det gick inte" problems={problems} />);
  expect(html).toMatch(/^<div [^>]*tabindex="-1" autofocus=""/);
  expect(html).toContain('<a href="#x">Skriv något</a>');
  expect(html).toContain('<li>Vänta en stund</li>');
});
