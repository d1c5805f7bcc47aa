import { pino, type Logger } from 'pino';

export type Log = Logger;

/** The log: JSON lines on standard output. Never personal data: no addresses, no query strings, no bodies. */
export function createLog(level: string): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
