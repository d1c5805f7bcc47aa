import { z } from 'zod';

/** What the machine decides: where to listen, where the data lies, which address residents use. */
export interface Env {
  databaseUrl: string;
  host: string;
  port: number;
  /** The address that residents use, without a slash at the end. */
  baseUrl: string;
  settingsFile: string;
  /** Whether a proxy in front tells the visitor's address. */
  trustProxy: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** What all that is signed, sealed and hashed with a key depends on. */
  secretKey: string;
  /** The mail server, `smtp://` or `smtps://`, with its user and password. */
  smtpUrl: string;
  /** The address that mail comes from; the kommun's own when null. */
  mailFrom: string | null;
  /** Secrets that identity providers have given the portal; null where none is used. */
  eidClientSecret: string | null;
  directoryClientSecret: string | null;
}

/** Every setting that is missing or wrong, each with its name and a code for what is expected. */
export class InvalidEnvError extends Error {
  constructor(readonly problems: readonly { name: string; problem: string }[]) {
    super(problems.map(({ name, problem }) => `${name}: ${problem}`).join('\n'));
    this.name = 'InvalidEnvError';
  }
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'port', abort: true })
  .transform(Number)
  .refine((number) => number <= 65_535, 'port');

/** Whether an address is of a site as a whole: what is more would not stand before every path. */
function isSite(address: string): boolean {
  const { pathname, search, hash, username, password } = new URL(address);
  return pathname === '/' && search + hash + username + password === '';
}

const envSchema = z.object({
  DATABASE_URL: z.string('database-url').regex(/^(file:.|postgres(ql)?:\/\/)/, 'database-url'),
  HOST: z.string().min(1, 'host').default('0.0.0.0'),
  PORT: port.default(3000),
  BASE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'site-address',
      abort: true,
    })
    .refine(isSite, 'site-address'),
  KOMMUN_SETTINGS: z.string('settings-file').min(1, 'settings-file'),
  TRUST_PROXY: z.enum(['0', '1'], 'zero-or-one').default('0'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'log-level').default('info'),
  SECRET_KEY: z.string('secret-key').min(32, 'secret-key'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'smtp-url' }),
  MAIL_FROM: z.email('not-an-email').optional(),
  EID_CLIENT_SECRET: z.string().min(1).optional(),
  DIRECTORY_CLIENT_SECRET: z.string().min(1).optional(),
});

/**
 * Reads the machine's settings.
 *
 * @throws {InvalidEnvError} naming each setting that is missing or wrong
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const parsed = envSchema.safeParse(variables);
  if (!parsed.success) {
    throw new InvalidEnvError(
      parsed.error.issues.map(({ path, message }) => ({ name: String(path[0]), problem: message })),
    );
  }
  const env = parsed.data;
  return {
    databaseUrl: env.DATABASE_URL,
    host: env.HOST,
    port: env.PORT,
    baseUrl: env.BASE_URL.replace(/\/$/, ''),
    settingsFile: env.KOMMUN_SETTINGS,
    trustProxy: env.TRUST_PROXY === '1',
    logLevel: env.LOG_LEVEL,
    secretKey: env.SECRET_KEY,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? null,
    eidClientSecret: env.EID_CLIENT_SECRET ?? null,
    directoryClientSecret: env.DIRECTORY_CLIENT_SECRET ?? null,
  };
}
