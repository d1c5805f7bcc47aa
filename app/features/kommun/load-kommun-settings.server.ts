import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { kommunSettingsSchema } from './kommun-settings';
import type { Kommun } from './settings/read-kommun.server';

/** Every setting of the kommun that is missing or wrong, each with its name and a code for what is wrong. */
export class InvalidKommunSettingsError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly { name: string; problem: string }[],
  ) {
    super(problems.map(({ name, problem }) => `${name}: ${problem}`).join('\n'));
    this.name = 'InvalidKommunSettingsError';
  }
}

/** The schema's own codes; what Zod says by itself is in no one's words. */
const isCode = /^[a-z]+(-[a-z]+)*$/;

/**
 * Reads the kommun's settings file, and the logo that it names.
 *
 * @param languages the tags that the installation has texts for
 * @throws {InvalidKommunSettingsError} naming each setting that is missing or wrong
 */
export function loadKommunSettings(file: string, languages: readonly string[]): Kommun {
  const fail = (name: string, problem: string): never => {
    throw new InvalidKommunSettingsError(file, [{ name, problem }]);
  };
  let text: string;
  try {
    // Editors on Windows begin a file with a byte order mark, which is no JSON.
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return fail(file, 'file-not-readable');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(file, 'not-json');
  }
  const parsed = kommunSettingsSchema.safeParse(json);
  if (!parsed.success) {
    throw new InvalidKommunSettingsError(
      file,
      parsed.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ name: [...issue.path, key].join('.'), problem: 'unknown-setting' }))
          : [
              {
                name: issue.path.join('.'),
                problem: isCode.test(issue.message) ? issue.message : 'wrong-form',
              },
            ],
      ),
    );
  }
  const kommun = parsed.data;
  const unknown = (kommun.languages ?? []).filter((tag) => !languages.includes(tag));
  if (unknown.length > 0) return fail('languages', `unknown-language: ${unknown.join(', ')}`);
  if (kommun.logo === undefined) return { kommun, logo: null };
  let svg: string;
  try {
    svg = readFileSync(resolve(dirname(file), kommun.logo), 'utf8');
  } catch {
    return fail('logo', 'file-not-readable');
  }
  return svg.includes('<svg') ? { kommun, logo: { kind: 'svg', svg } } : fail('logo', 'not-svg');
}
