import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** How to reach a mail server. */
export interface SmtpServer {
  host: string;
  port: number | undefined;
  /** TLS from the first byte, rather than by STARTTLS. */
  secure: boolean;
  login: { user: string; pass: string } | null;
  /** What the portal calls itself. */
  name: string;
}

/** What became of a message that was handed to a mail server. */
export type HandedOutcome =
  | { kind: 'accepted' }
  /** The server said no. `permanent`: it will say so again. */
  | { kind: 'refused'; permanent: boolean; reply: string }
  /** The connection broke, or was given up, before the server had all of it. */
  | { kind: 'broken' }
  /** The address can't be one. */
  | { kind: 'not-an-address' }
  /** All of it was handed over, and no answer came. */
  | { kind: 'unanswered' };

/** A connection to a mail server, ready for messages one after another. */
export interface SmtpSession {
  /**
   * Hands a message over. Its last bytes, without which a server throws it away, are held back until `mayEnd` allows them.
   *
   * @param mayEnd called once, when the server has the rest; false takes the message back
   */
  send(
    envelope: { from: string; to: string },
    message: Buffer,
    mayEnd: () => Promise<boolean>,
  ): Promise<HandedOutcome>;
  close(): void;
}

/** What nodemailer tells of an error. */
interface SmtpError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

const connectMs = 20_000;
/** How long the server may be silent. Less than RFC 5321 (4.5.3.2) allows for the last answer, since other mail waits behind it. */
const silenceMs = 120_000;

/**
 * Reads a mail server's address: `smtp://user:password@host:587`, or `smtps://` for TLS from the start.
 *
 * @param name what the portal calls itself: a host name
 */
export function readSmtpUrl(smtpUrl: string, name: string): SmtpServer {
  const url = new URL(smtpUrl);
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? undefined : Number(url.port),
    secure: url.protocol === 'smtps:',
    login: user === '' ? null : { user, pass: decodeURIComponent(url.password) },
    name,
  };
}

/**
 * Connects and signs in. A password is never sent in the clear to another machine.
 *
 * @throws {Error} when the server can't be reached or does not let the portal in
 */
export async function openSmtp(server: SmtpServer): Promise<SmtpSession> {
  const isNear = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(server.host);
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.login !== null && !isNear,
    name: server.name,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
  });
  try {
    await new Promise<void>((connected, failed) => {
      // Kept for as long as the connection is: errors of a message reach its sender too.
      connection.on('error', failed);
      connection.connect((error) => (error == null ? connected() : failed(error)));
    });
    const { login } = server;
    if (login !== null)
      await new Promise<void>((signedIn, failed) =>
        connection.login({ credentials: login }, (error) => (error === null ? signedIn() : failed(error))),
      );
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    send: (envelope, message, mayEnd) => sendHeldBack(connection, envelope, message, mayEnd),
    close: () => (connection.destroyed ? undefined : connection.quit()),
  };
}

function sendHeldBack(
  connection: SMTPConnection,
  envelope: { from: string; to: string },
  message: Buffer,
  mayEnd: () => Promise<boolean>,
): Promise<HandedOutcome> {
  let isHanded = false;
  // Nodemailer ends the message once this ends, and not before. It is read from when the server has said that it takes the message.
  async function* bytes() {
    yield message;
    if (!(await mayEnd())) throw new Error('taken back');
    isHanded = true;
  }
  return new Promise((resolve) => {
    connection.send(
      { from: envelope.from, to: envelope.to, size: message.length },
      Readable.from(bytes(), { objectMode: false }),
      (error) => {
        if (error === null) {
          resolve({ kind: 'accepted' });
          return;
        }
        // Whatever it was, the conversation may be out of step; the next message gets a connection of its own.
        connection.close();
        resolve(outcomeOf(error, isHanded));
      },
    );
  });
}

function outcomeOf(error: SmtpError, isHanded: boolean): HandedOutcome {
  const { code, command, response = '', responseCode } = error;
  if (isHanded)
    // Only an answer to the message itself tells. A server that says good-bye may have kept it.
    return responseCode !== undefined && command === 'DATA'
      ? { kind: 'refused', permanent: responseCode >= 500, reply: response }
      : { kind: 'unanswered' };
  if (code === 'EENVELOPE' && command === 'API') return { kind: 'not-an-address' };
  if (responseCode === undefined) return { kind: 'broken' };
  // A sender that is refused is the portal's own setting: it may be mended, and the mail is then still wanted.
  const isAboutMail = command === 'RCPT TO' || command === 'DATA';
  return { kind: 'refused', permanent: responseCode >= 500 && isAboutMail, reply: response };
}
