/** An error that names several settings, each with a code for what is wrong with it. */
interface ProblemList extends Error {
  problems: readonly { name: string; problem: string }[];
  /** The file that the settings stand in; the environment when there is none. */
  file?: string;
}

/** Words for the person who starts the server. */
export interface StartFailureWords {
  /** What stands first, whatever is wrong. */
  title: string;
  environment: string;
  portTaken: (port: string) => string;
  /** A sentence for a code; a code without one is shown as it is. */
  problem: (code: string) => string;
}

/** Says why the server does not start, naming each setting that is missing or wrong. */
export function describeStartFailure(error: unknown, words: StartFailureWords): string {
  if (isProblemList(error)) {
    const lines = error.problems.map(({ name, problem }) => `  ${name}: ${words.problem(problem)}`);
    return [words.title, `${error.file ?? words.environment}:`, ...lines].join('\n');
  }
  if (!(error instanceof Error)) return `${words.title}\n${String(error)}`;
  if (error.name === 'UnusableDatabaseError') return `${words.title}\n${error.message}`;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${words.title}\n${words.portTaken('port' in error ? String(error.port) : '')}`;
  }
  return `${words.title}\n${error.stack ?? error.message}`;
}

function isProblemList(error: unknown): error is ProblemList {
  return error instanceof Error && 'problems' in error && Array.isArray(error.problems);
}
