import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import { createRequestListener, type ClientAddress } from '@remix-run/node-fetch-server';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

import { createDemoClock } from '~/demo/demo-clock.server';
import { createIdentityProviders } from '~/features/accounts/oidc/identity-providers.server';
import { readNextChange } from '~/features/dialogues/next-change.server';
import { fillDemo } from '~/features/kommun/fill-demo.server';
import { loadKommunSettings } from '~/features/kommun/load-kommun-settings.server';
import { createKommunReader } from '~/features/kommun/settings/read-kommun.server';
import { completeDrafts } from '~/features/planning/public-part/fill-draft.server';
import { languages } from '~/i18n/i18n.server';
import { listJobs } from '~/jobs.server';
import type { LoadContext } from '~/load-context';
import { createContentClock } from '~/platform/content-clock.server';
import { createSiteCookies } from '~/platform/cookies.server';
import { readEnv } from '~/platform/env.server';
import { atBaseUrl, visitorAddress } from '~/platform/incoming.server';
import { startJobs } from '~/platform/jobs.server';
import { createLog } from '~/platform/log.server';
import { readSmtpUrl } from '~/platform/mail/smtp.server';
import { isOwnWrite, notFoundOf, refusalOf } from '~/platform/origin.server';
import { createPageCache } from '~/platform/page-cache.server';
import { answerAtGate } from '~/platform/request-gate.server';
import { createSecrets } from '~/platform/secrets.server';
import { createSecurityHeaders } from '~/platform/security-headers.server';
import { openDatabase } from '~db/migrate';

/** What the demo sets where nothing else is told. A real installation has no such defaults. */
const demoVariables = {
  DATABASE_URL: 'file:data/demo.sqlite',
  BASE_URL: `http://localhost:${process.env.PORT ?? 3000}`,
  KOMMUN_SETTINGS: 'db/seeds/demo/kommun.json',
  LOG_LEVEL: 'warn',
  // Known to everyone who has read this: a demo holds no one's secrets.
  SECRET_KEY: 'the demo is made up, and so is this key',
  // Never used: a demo's mail stays on the machine (app/demo/mail-sink.server.ts).
  SMTP_URL: 'smtp://127.0.0.1:2525',
};

/**
 * Starts the portal: reads the settings, opens the database, listens.
 *
 * @param isDemo whether to fill an empty database with the made-up kommun
 * @throws {Error} when a setting or the database can't be used; `describeStartFailure` words it
 */
export async function startPortal(isDemo: boolean): Promise<void> {
  const env = readEnv(isDemo ? { ...demoVariables, ...process.env } : process.env);
  const { kommun: inFile, logo } = loadKommunSettings(
    env.settingsFile,
    languages.map(({ tag }) => tag),
  );
  const db = await openDatabase(env.databaseUrl);
  // Tests hold the demo's clock still; a real installation's cannot be.
  const clock = createDemoClock(isDemo ? process.env.DEMO_NOW : undefined);
  const secrets = createSecrets(env.secretKey);
  if (isDemo) await fillDemo(db, clock(), secrets);
  await completeDrafts(db, clock());
  const running = isDemo
    ? await (await import('~/demo/start-demo.server')).startDemo(db, { ...env, clock })
    : null;
  const startingFrom = { ...inFile, signIn: running?.signIn ?? inFile.signIn };
  const readSettled = createKommunReader(db, { kommun: startingFrom, logo });
  const readKommun = async () => (await readSettled()).kommun;

  const log = createLog(env.logLevel);
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild;
  const handle = createRequestHandler(build, 'production');
  const contentClock = createContentClock(db, clock, readNextChange);
  const answer = createPageCache(contentClock);

  const cookies = createSiteCookies(env.baseUrl.startsWith('https:'));
  const mail = {
    server: readSmtpUrl(running?.smtpUrl ?? env.smtpUrl, new URL(env.baseUrl).hostname),
    sender: env.mailFrom ?? inFile.contact.email,
  };
  const identity = createIdentityProviders(startingFrom.signIn, running ?? env, env.baseUrl);
  const jobs = startJobs(listJobs({ db, readKommun, clock, baseUrl: env.baseUrl, secrets, log, mail }), log);

  const listener = createRequestListener(
    async (received: Request, client: ClientAddress) => {
      const makeContext = async (): Promise<AppLoadContext & LoadContext> => ({
        db,
        ...(await readSettled()),
        clock,
        baseUrl: env.baseUrl,
        network: visitorAddress(received, client.address, env.trustProxy),
        log,
        secrets,
        cookies,
        identity,
        sendMailSoon: () => jobs.wake('mail'),
        demo: running?.demo ?? null,
      });
      // The demo is also looked at under other names of the same machine.
      const origins = isDemo ? [env.baseUrl, `http://${received.headers.get('host') ?? ''}`] : [env.baseUrl];
      const isOwn = isOwnWrite(received, origins);
      const request = atBaseUrl(received, env.baseUrl);
      if (!isOwn) return handle(refusalOf(request), await makeContext());
      return answer(request, async () => {
        const context = await makeContext();
        const response = await handle(request, context);
        // A file or a feed that does not exist has no page of its own to say so.
        return response.status === 404 && response.body === null
          ? handle(notFoundOf(request), context)
          : response;
      });
    },
    {
      // Whatever the Host header says, even if it is none.
      host: new URL(env.baseUrl).host,
      onError(error) {
        log.error({ err: error }, 'request failed outside the pages');
        return new Response('500', { status: 500 });
      },
    },
  );

  const securityHeaders = createSecurityHeaders(env.baseUrl.startsWith('https:'));
  const assets = sirv('build/client', {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ),
  });
  // Long enough for a picture over a slow line; who sends a byte a minute is cut off. A proxy keeps its lines open for a minute: whoever hangs up before it
  // does so in the middle of a request now and then.
  const patience = { headersTimeout: 20_000, requestTimeout: 120_000, keepAliveTimeout: 75_000 };
  const server = createServer(patience, (request, response) =>
    securityHeaders(request, response, () => {
      if (answerAtGate(request, response)) return;
      assets(request, response, () => listener(request, response));
    }),
  );
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(env.port, env.host, listening);
  });
  process.stdout.write(`Dialogtorget (${(await readKommun()).name}): ${env.baseUrl}\n`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(
        () =>
          void jobs
            .stop()
            .then(() => running?.stop())
            .then(() => db.destroy())
            .finally(() => process.exit(0)),
      );
      server.closeAllConnections();
    });
  }
}
