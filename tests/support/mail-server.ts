import { simpleParser } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message that a mail server was offered. */
export interface OfferedMail {
  to: readonly string[];
  subject: string;
  messageId: string;
}

/** A real mail server on this machine that answers as a test wants. */
export interface TestMailServer {
  url: string;
  /** Every message that came whole. */
  readonly offered: OfferedMail[];
  /** Those that were accepted. */
  readonly received: OfferedMail[];
  /** What the next messages are answered: a reply, or `hang up` for none. Then they are accepted. */
  answers: string[];
  /** What every message is answered. */
  always: string | null;
  refusedRecipient: string | null;
  /** Called when a message has been accepted, before its sender is told. */
  beforeAnswer: () => void | Promise<void>;
  reset(): void;
  stop(): Promise<void>;
}

/** Starts one on a free port. */
export async function startMailServer(): Promise<TestMailServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo(address, _session, answer) {
      answer(address.address === state.refusedRecipient ? replyError('550 5.1.1 No such user') : null);
    },
    onData(stream, session, answer) {
      simpleParser(stream)
        .then(async (parsed) => {
          const mail: OfferedMail = {
            to: session.envelope.rcptTo.map(({ address }) => address),
            subject: parsed.subject ?? '',
            messageId: parsed.messageId ?? '',
          };
          state.offered.push(mail);
          const reply = state.answers.shift() ?? state.always;
          if (reply === 'hang up') {
            for (const connection of server.connections) if (connection.id === session.id) connection.close();
            return;
          }
          if (reply !== null) {
            answer(replyError(reply));
            return;
          }
          state.received.push(mail);
          await state.beforeAnswer();
          answer();
        })
        // Cut off before it was whole: nothing was received.
        .catch(() => undefined);
    },
  });
  // A sender that is killed hangs up in the middle of a line.
  server.on('error', () => undefined);
  const port = await new Promise<number>((listening) => {
    const listener = server.listen(0, '127.0.0.1', () => listening((listener.address() as AddressInfo).port));
  });
  const state: TestMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    offered: [],
    received: [],
    answers: [],
    always: null,
    refusedRecipient: null,
    beforeAnswer: () => undefined,
    reset() {
      state.offered.length = 0;
      state.received.length = 0;
      state.answers = [];
      state.always = null;
      state.refusedRecipient = null;
      state.beforeAnswer = () => undefined;
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
  return state;
}

function replyError(reply: string): Error {
  const [code = '', ...words] = reply.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}
