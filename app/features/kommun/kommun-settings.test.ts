import { describe, expect, test } from 'vitest';

import demoSettings from '../../../db/seeds/demo/kommun.json';
import { kommunSettingsSchema } from './kommun-settings';

const { colours, notice, retention, ...needed } = demoSettings;

/** Sets what stands at a path, such as `contact.email`. */
function withValue(path: string, value: unknown): unknown {
  const settings = structuredClone({ ...needed, colours, notice, retention }) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = settings;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = value;
  return settings;
}

function problemsOf(settings: unknown): string[] {
  const parsed = kommunSettingsSchema.safeParse(settings);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a kommun’s settings', () => {
  test('need name, place, contact, data protection and accessibility; all else has its default', () => {
    const parsed = kommunSettingsSchema.parse(needed);
    expect(parsed).toMatchObject({ ladder: 5, colours: { primary: '#0b4a57', accent: '#f5b63c' } });
    for (const key of Object.keys(needed)) {
      if (key === 'ladder') continue;
      const rest = Object.fromEntries(Object.entries(needed).filter(([other]) => other !== key));
      expect(
        problemsOf(rest).map((problem) => problem.split(':')[0]),
        key,
      ).toEqual([key]);
    }
  });

  test.each<[path: string, value: unknown, code: string | null]>([
    ['name', '', null],
    ['place', 7, null],
    ['colours.primary', '#f5b63c', 'contrast-too-low'],
    ['colours.primary', 'petrol', 'not-a-colour'],
    ['colours.accent', '#11242b', 'contrast-too-low'],
    ['colours.accent', '#abc', 'not-a-colour'],
    ['logo', 'vapen.png', 'not-svg'],
    ['ladder', 3, null],
    ['languages', ['en'], 'swedish-missing'],
    ['languages', [], null],
    ['contact.email', 'dialog', 'not-an-email'],
    ['contact.website', 'viken', 'not-a-url'],
    ['contact.website', 'javascript:alert(1)', 'not-a-url'],
    ['contact.phone', '1', null],
    ['contact.address', '', null],
    ['dataProtection.email', 'ombud', 'not-an-email'],
    ['accessibility.status', 'very', null],
    ['accessibility.assessedOn', '2026-02-30', 'not-a-day'],
    ['accessibility.updatedOn', 'yesterday', 'not-a-day'],
    ['accessibility.failures', [{ en: 'Maps' }], 'swedish-missing'],
    ['notice', { en: 'Made up' }, 'swedish-missing'],
    ['retention.rules', [...retention.rules, ...retention.rules], 'same-id-twice'],
  ])('%s as %j is refused by its name', (path, value, code) => {
    const problems = problemsOf(withValue(path, value));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(new RegExp(`^${path}(\\.\\d+)?: `));
    if (code !== null) expect(problems.join()).toContain(`: ${code}`);
  });

  test('that the portal does not know are refused', () => {
    expect(problemsOf({ ...needed, colour: 'blue' })).toHaveLength(1);
    expect(problemsOf(withValue('contact.fax', '0500'))).toHaveLength(1);
  });
});
