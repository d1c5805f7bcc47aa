// React looks at this when it is first read, so it is set before anything else is.
if (!('NODE_ENV' in process.env)) Object.assign(process.env, { NODE_ENV: 'production' });

const { startPortal } = await import('~/portal.server');
const { describeStartFailure } = await import('~/platform/start-failure.server');
const { startFailureWords } = await import('~/features/kommun/start-failure-words.server');

startPortal(process.argv.includes('--demo')).catch((error: unknown) => {
  process.stderr.write(`${describeStartFailure(error, startFailureWords())}\n`);
  process.exit(1);
});

export {};
