import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { Checkbox } from '../checkbox/checkbox';
import { ChoiceGroup } from '../choice-group/choice-group';
import { ErrorSummary } from '../error-summary/error-summary';
import { FileField } from '../file-field/file-field';
import { Select } from '../select/select';
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
  [
    'a list to choose from',
    (words) => <Select {...words} name="a" options={[{ value: 'typed', text: 'Ja' }]} defaultValue="typed" />,
  ],
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

const choices = [
  { value: 'ja', text: 'Ja' },
  { value: 'nej', text: 'Nej' },
];

describe.each<[string, (words: FieldWords) => ReactElement]>([
  ['a list', (words) => <Select {...words} name="a" options={choices} defaultValue="nej" />],
  ['a few choices', (words) => <ChoiceGroup {...words} name="a" choices={choices} defaultValue="nej" />],
  ['a file', (words) => <FileField {...words} name="a" accept="image/png" />],
])('%s', (name, render) => {
  test('is named, and described by its hint and its error', () => {
    const html = renderToStaticMarkup(render({ id: 'x', label: 'Namn', hint: 'Så här', error }));
    for (const id of pointedTo(html)) expect(ids(html)).toContain(id);
    expect(html).toMatch(/aria-describedby="x-hint x-error"/);
    expect(ids(html)).toContain('x');
    expect(new Set(ids(html)).size).toBe(ids(html).length);
  });

  test('keeps what was chosen, where a browser lets it', () => {
    const html = renderToStaticMarkup(render({ id: 'x', label: 'Namn' }));
    if (name !== 'a file') expect(html).toMatch(/value="nej" selected=""|checked="" value="nej"/);
    expect(html).not.toContain('aria-describedby');
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

test('a choice in a group is described by what it means', () => {
  const meant = [
    { value: 'a', text: 'Ja', hint: 'Det vill jag' },
    { value: 'b', text: 'Nej' },
  ];
  const html = renderToStaticMarkup(<ChoiceGroup id="x" label="Vill du?" name="a" choices={meant} />);
  const everyId = ids(html);
  expect(new Set(everyId).size).toBe(everyId.length);
  expect(pointedTo(html).filter((id) => !everyId.includes(id))).toEqual([]);
  expect(html).toContain('aria-describedby="x-a-means"');
  expect(html).toContain('<p class="choice-group__means" id="x-a-means">Det vill jag</p>');
});
