import { describe, expect, test } from 'vitest';

import { UnusableDatabaseError } from '~db/migrate';

import { InvalidEnvError, readEnv } from './env.server';
import { describeStartFailure as describeFailure, type StartFailureWords } from './start-failure.server';

const words: StartFailureWords = {
  title: 'It does not start.',
  environment: 'environment variables',
  portTaken: (port) => `port ${port} is taken`,
  problem: (code) => `should be a ${code}`,
};
const describeStartFailure = (error: unknown) => describeFailure(error, words);

const needed = {
  DATABASE_URL: 'file:data/portal.sqlite',
  BASE_URL: 'https://dialog.viken.example/',
  KOMMUN_SETTINGS: 'kommun.json',
  SECRET_KEY: 'at least thirty-two characters long',
  SMTP_URL: 'smtp://post.viken.example:587',
};

function failureOf(variables: Record<string, string>): InvalidEnvError {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof InvalidEnvError) return error;
  }
  throw new Error('was not refused');
}

describe('the machine’s settings', () => {
  test('need where the data lies, the address, and the kommun’s settings; all else has its default', () => {
    expect(readEnv(needed)).toEqual({
      databaseUrl: 'file:data/portal.sqlite',
      host: '0.0.0.0',
      port: 3000,
      baseUrl: 'https://dialog.viken.example',
      settingsFile: 'kommun.json',
      trustProxy: false,
      logLevel: 'info',
      secretKey: 'at least thirty-two characters long',
      smtpUrl: 'smtp://post.viken.example:587',
      mailFrom: null,
      eidClientSecret: null,
      directoryClientSecret: null,
    });
  });

  test('that are missing are named, all at once', () => {
    expect(failureOf({}).problems.map(({ name }) => name)).toEqual([
      'DATABASE_URL',
      'BASE_URL',
      'KOMMUN_SETTINGS',
      'SECRET_KEY',
      'SMTP_URL',
    ]);
  });

  test.each([
    ['DATABASE_URL', 'mysql://localhost/db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', ''],
    ['BASE_URL', 'dialog.viken.example'],
    ['BASE_URL', 'ftp://dialog.viken.example'],
    ['BASE_URL', 'https://viken.example/dialog'],
    ['BASE_URL', 'https://viken.example/?a'],
    ['BASE_URL', 'https://viken.example/#a'],
    ['BASE_URL', 'https://user:secret@viken.example'],
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', ''],
    ['HOST', ''],
    ['KOMMUN_SETTINGS', ''],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['SECRET_KEY', 'a key of thirty-one characters.'],
    ['SMTP_URL', 'post.viken.example'],
    ['SMTP_URL', 'https://post.viken.example'],
    ['MAIL_FROM', 'Vikens kommun'],
  ])('%s as "%s" is refused by its name', (name, value) => {
    expect([
      ...new Set(failureOf({ ...needed, [name]: value }).problems.map((problem) => problem.name)),
    ]).toEqual([name]);
  });
});

describe('why the server does not start', () => {
  test('is told with each wrong setting on a line of its own, without a trace of code', () => {
    const said = describeStartFailure(failureOf({ ...needed, PORT: 'http', LOG_LEVEL: 'loud' }));
    expect(said.split('\n')).toHaveLength(4);
    expect(said).toMatch(/environment variables:\n {2}PORT: .+\n {2}LOG_LEVEL: .+/);
    expect(said).not.toContain('    at ');
  });

  test('is told of a database in the words of what was found', () => {
    const said = describeStartFailure(new UnusableDatabaseError('corrupt', 'data.sqlite is damaged.'));
    expect(said).toBe('It does not start.\ndata.sqlite is damaged.');
  });

  test('is told of a port that something else listens on', () => {
    const error = Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 3000 });
    expect(describeStartFailure(error)).toBe('It does not start.\nport 3000 is taken');
  });

  test('is told of anything else with where it happened', () => {
    expect(describeStartFailure(new Error('disk full'))).toMatch(/disk full[^]*at /);
    expect(describeStartFailure('odd')).toContain('odd');
  });
});
