import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../support/free-port';
import { prepareBuild } from '../support/prepare-build';

/** How many ask at the same time, and for how long each measurement goes on. */
const visitors = 8;
const measuredMs = 4_000;

/**
 * `npm run bench`: a page from the whole server, kept and not kept, beside a bare `node:http` server that sends the same bytes. Only the
 * ratios tell anything: they are measured in one run, each in its turn, on whatever machine this is.
 */
async function bench(): Promise<void> {
  prepareBuild();
  const folder = mkdtempSync(join(tmpdir(), 'dialogtorget-bench-'));
  const children: ChildProcess[] = [];
  try {
    const portal = await freePort();
    children.push(
      run(['server.ts', '--demo'], {
        PORT: String(portal),
        DATABASE_URL: `file:${join(folder, 'bench.sqlite')}`,
      }),
    );
    const page = `http://127.0.0.1:${portal}/sv/dialoger`;
    const sent = await fetchWhenUp(page);
    const file = join(folder, 'page.bin');
    writeFileSync(file, sent);
    const bare = await freePort();
    children.push(run([import.meta.filename, 'bare', file, String(bare)], {}));
    await fetchWhenUp(`http://127.0.0.1:${bare}/`);

    const rows = [];
    for (const [name, port, path] of [
      ['bare node:http, same bytes', bare, () => '/'],
      ['portal, page kept', portal, () => '/sv/dialoger'],
      ['portal, page not kept', portal, (count: number) => `/sv/dialoger?bench=${count}`],
    ] as const) {
      await measure(port, path, measuredMs / 4);
      rows.push({ name, perSecond: await measure(port, path, measuredMs) });
    }
    const fastest = rows[0]?.perSecond ?? 1;
    console.log(`/sv/dialoger, ${sent.length} bytes compressed, ${visitors} connections`);
    console.table(
      rows.map(({ name, perSecond }) => ({
        answer: name,
        'requests/s': Math.round(perSecond),
        'of bare': `${((100 * perSecond) / fastest).toFixed(1)} %`,
      })),
    );
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The measure of things: sends one file to everyone. */
function serveBare(file: string, port: number): void {
  const body = readFileSync(file);
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': body.length,
  };
  createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(port, '127.0.0.1');
}

function run(parameters: string[], variables: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...parameters], {
    env: { ...process.env, HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The compressed body of a page, as soon as its server answers. */
async function fetchWhenUp(url: string): Promise<Buffer> {
  const { hostname, port, pathname } = new URL(url);
  for (let attempt = 0; attempt < 600; attempt += 1) {
    try {
      const answer = await ask(hostname, Number(port), pathname);
      return answer.subarray(answer.indexOf('\r\n\r\n') + 4);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${url} does not answer`);
}

async function ask(host: string, port: number, path: string): Promise<Buffer> {
  const socket = connect(port, host);
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.write(requestFor(path, 'close'));
  await once(socket, 'close');
  if (parts.length === 0) throw new Error('no answer');
  return Buffer.concat(parts);
}

function requestFor(path: string, connection: 'close' | 'keep-alive'): string {
  return `GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: br\r\nconnection: ${connection}\r\n\r\n`;
}

/** Answers in a second. Sockets are read by hand, so that asking costs next to nothing beside answering. */
async function measure(port: number, pathOf: (count: number) => string, forMs: number): Promise<number> {
  const start = performance.now();
  let asked = Date.now() % 1_000_000;
  let answered = 0;
  const visit = async () => {
    const socket = connect(port, '127.0.0.1');
    let missing = -1;
    const next = () => {
      missing = -1;
      asked += 1;
      socket.write(requestFor(pathOf(asked), 'keep-alive'));
    };
    socket.on('data', (part) => {
      let body = part.length;
      if (missing < 0) {
        const head = part.indexOf('\r\n\r\n') + 4;
        const length = /\r\ncontent-length: (\d+)/i.exec(part.toString('latin1', 0, head))?.[1];
        if (head < 4 || length === undefined || !part.toString('latin1', 0, 12).endsWith(' 200'))
          throw new Error(`unexpected answer:\n${part.toString('latin1', 0, 400)}`);
        missing = Number(length);
        body -= head;
      }
      missing -= body;
      if (missing > 0) return;
      answered += 1;
      if (performance.now() - start < forMs) next();
      else socket.end();
    });
    next();
    await once(socket, 'close');
  };
  await Promise.all(Array.from({ length: visitors }, visit));
  return (1000 * answered) / (performance.now() - start);
}

const [, , mode, file, port] = process.argv;
if (mode === 'bare' && file !== undefined) serveBare(file, Number(port));
else await bench();
