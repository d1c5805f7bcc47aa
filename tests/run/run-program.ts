import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** How a program ended. */
export interface Ended {
  code: number;
  /** What it wrote to stdout. */
  output: string;
  /** What it wrote to stdout and stderr, in order. */
  all: string;
}

/** Runs one of the project's own programs (`node_modules/.bin`), and shows what it writes when `show` is set. */
export function runProgram(
  name: string,
  parameters: readonly string[],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(resolve('node_modules/.bin', name), parameters, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    const all: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.push(text);
      all.push(text);
      if (show) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      all.push(text);
      if (show) process.stderr.write(text);
    });
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code: code ?? 1, output: output.join(''), all: all.join('') });
    });
  });
}
