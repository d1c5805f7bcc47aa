import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { languages } from '~/i18n/i18n.server';

import demoSettings from '../../../db/seeds/demo/kommun.json';
import { InvalidKommunSettingsError, loadKommunSettings } from './load-kommun-settings.server';

const tags = languages.map(({ tag }) => tag);
const folder = mkdtempSync(join(tmpdir(), 'dialogtorget-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function problemsOf(file: string): readonly { name: string; problem: string }[] {
  try {
    loadKommunSettings(file, tags);
    return [];
  } catch (error) {
    if (error instanceof InvalidKommunSettingsError) return error.problems;
    throw error;
  }
}

describe('a kommun’s settings file', () => {
  test('of the demo is right', () => {
    expect(problemsOf('db/seeds/demo/kommun.json')).toEqual([]);
  });

  test('is named when it is missing or no JSON', () => {
    const missing = join(folder, 'missing.json');
    expect(problemsOf(missing)).toEqual([{ name: missing, problem: 'file-not-readable' }]);
    const broken = write('broken.json', '{ "name": ');
    expect(problemsOf(broken)).toEqual([{ name: broken, problem: 'not-json' }]);
  });

  test('may begin with a byte order mark, as Windows’ editors write it', () => {
    expect(problemsOf(write('marked.json', `\uFEFF${JSON.stringify(demoSettings)}`))).toEqual([]);
  });

  test('has every wrong, missing and unknown setting named at once', () => {
    const { place, ...rest } = demoSettings;
    const wrong = { ...rest, plats: place, ladder: 7, contact: { ...rest.contact, email: 'x', fax: '1' } };
    expect(
      problemsOf(write('wrong.json', wrong))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['contact.email', 'contact.fax', 'ladder', 'place', 'plats']);
  });

  test.each(['[]', 'null', '"kommun"', '{}'])('that holds %s is refused', (text) => {
    expect(problemsOf(write('odd.json', text)).length).toBeGreaterThan(0);
  });

  test('is refused when it asks for a language that the portal does not have', () => {
    const file = write('languages.json', { ...demoSettings, languages: ['sv', 'tlh'] });
    expect(problemsOf(file)).toEqual([{ name: 'languages', problem: 'unknown-language: tlh' }]);
  });

  test('brings its logo, from beside it', () => {
    write('vapen.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const file = write('logo.json', { ...demoSettings, logo: 'vapen.svg' });
    expect(loadKommunSettings(file, tags).logo).toMatchObject({ kind: 'svg' });
    expect(problemsOf(write('no-logo.json', { ...demoSettings, logo: 'borta.svg' }))).toEqual([
      { name: 'logo', problem: 'file-not-readable' },
    ]);
    write('text.svg', 'a picture');
    expect(problemsOf(write('text.json', { ...demoSettings, logo: 'text.svg' }))).toEqual([
      { name: 'logo', problem: 'not-svg' },
    ]);
  });
});
