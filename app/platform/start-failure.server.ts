import { InvalidEnvError } from './env.server';

/** An error whose message is written for the person who starts the server. */
interface ProblemList extends Error {
  problems: readonly { name: string; problem: string }[];
  file?: string;
}

/** Says why the server does not start, naming each setting that is missing or wrong. */
export function describeStartFailure(error: unknown): string {
  if (isProblemList(error)) {
    const where = error instanceof InvalidEnvError ? 'environment variables' : (error.file ?? 'settings');
    const lines = error.problems.map(({ name, problem }) => `  ${name}: ${problem}`);
    return `Dialogtorget does not start. Wrong or missing in ${where}:\n${lines.join('\n')}`;
  }
  if (error instanceof Error && error.name === 'UnusableDatabaseError')
    return `Dialogtorget does not start. ${error.message}`;
  return `Dialogtorget does not start. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function isProblemList(error: unknown): error is ProblemList {
  return error instanceof Error && 'problems' in error && Array.isArray(error.problems);
}
