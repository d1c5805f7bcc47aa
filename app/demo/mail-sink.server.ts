import type { ParsedMail } from 'mailparser';

import type { Clock } from '~/platform/clock';

import type { DemoInbox, ReceivedMail } from './demo';

/** A mail server that keeps what it is given, for as long as the process runs. */
export interface MailSink {
  /** How to reach it, as `SMTP_URL`. */
  url: string;
  inbox: DemoInbox;
  stop(): Promise<void>;
}

const mostKept = 200;

/**
 * Starts a mail server on a free port of this machine. What it needs is installed for development only, so it is fetched when a demo begins and never
 * in a real installation.
 */
export async function startMailSink(clock: Clock): Promise<MailSink> {
  const [{ SMTPServer }, { simpleParser }] = await Promise.all([import('smtp-server'), import('mailparser')]);
  const kept: ReceivedMail[] = [];
  let received = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, answer) {
      simpleParser(stream, { skipImageLinks: true, skipTextToHtml: true })
        .then((parsed) => {
          received += 1;
          const to = session.envelope.rcptTo.map(({ address }) => address);
          kept.unshift(receivedMail(parsed, { id: String(received), to, receivedAt: clock().toISOString() }));
          kept.length = Math.min(kept.length, mostKept);
          answer();
        })
        .catch((error: unknown) => answer(error instanceof Error ? error : new Error(String(error))));
    },
  });
  // A browser test that is cut off must not end the demo.
  server.on('error', () => undefined);
  const port = await new Promise<number>((listening, failed) => {
    const listener = server.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      if (typeof address === 'object' && address !== null) listening(address.port);
      else failed(new Error('the demo mail server has no port'));
    });
    server.once('error', failed);
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox: {
      list: (to) => (to === undefined ? kept : kept.filter((mail) => mail.to.some((one) => isSame(one, to)))),
      find: (id) => kept.find((mail) => mail.id === id),
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

function isSame(address: string, other: string): boolean {
  return address.toLowerCase() === other.trim().toLowerCase();
}

function receivedMail(
  parsed: ParsedMail,
  envelope: Pick<ReceivedMail, 'id' | 'to' | 'receivedAt'>,
): ReceivedMail {
  const language = parsed.headerLines.find(({ key }) => key === 'content-language')?.line.split(': ')[1];
  return {
    ...envelope,
    from: parsed.from?.text ?? '',
    subject: parsed.subject ?? '',
    language: language?.trim() ?? null,
    text: parsed.text ?? '',
    html: parsed.html === undefined || parsed.html === false ? null : parsed.html,
    headers: parsed.headerLines.map(({ line }) => {
      const colon = line.indexOf(':');
      return {
        name: line.slice(0, colon),
        value: line
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      };
    }),
    attachments: parsed.attachments.map(({ filename, contentType, content }, index) => ({
      name: filename ?? `${index + 1}`,
      mediaType: contentType,
      content: new Uint8Array(content),
    })),
  };
}
