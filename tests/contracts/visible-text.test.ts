import { describe, expect, test } from 'vitest';

import { sourceFiles } from '../support/source-files';
import { findVisibleTexts } from './visible-text';

test('no text that a person reads stands in the code', () => {
  const found = sourceFiles(['app'], /(?<!\.test)\.tsx$/).flatMap(({ path, read }) =>
    findVisibleTexts(path, read()).map(({ line, text }) => `${path}:${line} ${text}`),
  );
  expect(found).toEqual([]);
});

describe('a text in the code is found', () => {
  const texts = (code: string) => findVisibleTexts('view.tsx', code).map(({ text }) => text);

  test.each([
    ['between tags', '<p>Dialoger</p>'],
    ['as a literal', "<p>{'Dialoger'}</p>"],
    ['in a choice', "<p>{open ? t('open') : 'Dialoger'}</p>"],
    ['behind a condition', "<p>{open && 'Dialoger'}</p>"],
    ['in a template', '<p>{`Dialoger ${count}`}</p>'],
    ['in what is read aloud', '<nav aria-label="Dialoger" />'],
    ['in what is read aloud, as a literal', "<img alt={'Dialoger'} />"],
  ])('%s', (_where, code) => {
    expect(texts(code)).toEqual(['Dialoger']);
  });

  test('signs, keys and class names are none', () => {
    expect(
      texts('<p className="lead" id="top">{t(\'lead\')} – {count}/{state === \'open\' ? 1 : 2} §</p>'),
    ).toEqual([]);
  });
});
