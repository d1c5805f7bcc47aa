import { createHash } from 'node:crypto';

import type { ReceivedMail } from '~/demo/demo';
import type { LoadContext } from '~/load-context';

import { linksIn, type InboxLine, type InboxMail } from './inbox-mail';

type InboxContext = Pick<LoadContext, 'demo'>;

/**
 * What the demo's mail server has received, the newest first.
 *
 * @param to only what was sent to this address
 * @throws {Response} 404 outside a demo
 */
export function readInbox(context: InboxContext, to: string | null): readonly InboxLine[] {
  return inboxOf(context)
    .list(to ?? undefined)
    .map(lineOf);
}

/** The same with everything in each, for programs that look for what a mail says. */
export function readInboxWhole(
  context: InboxContext,
  to: string | null,
): readonly (InboxMail & { html: string | null })[] {
  return inboxOf(context)
    .list(to ?? undefined)
    .map((mail) => ({ ...mailOf(mail), html: mail.html }));
}

/** One mail. @throws {Response} 404 when there is none such */
export function readInboxMail(context: InboxContext, id: string | undefined): InboxMail {
  return mailOf(find(context, id));
}

/**
 * A mail's HTML as it may be shown in a frame: nothing runs or is fetched, its own style counts, and its links open in the whole window.
 *
 * @throws {Response} 404 when there is none such
 */
export function inboxMailDocument(context: InboxContext, id: string | undefined): Response {
  const { html } = find(context, id);
  if (html === null) throw new Response(null, { status: 404 });
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return new Response(html.replace('<head>', '<head><base target="_top">'), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': `default-src 'none'; style-src ${styles.join(' ') || "'none'"}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; sandbox allow-top-navigation-by-user-activation`,
    },
  });
}

/** A file that came with a mail. @throws {Response} 404 when there is none such */
export function inboxMailFile(
  context: InboxContext,
  id: string | undefined,
  place: string | undefined,
): Response {
  const { attachments } = find(context, id);
  const file = /^\d{1,3}$/.test(place ?? '') ? attachments[Number(place) - 1] : undefined;
  if (file === undefined) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.content), {
    headers: {
      'content-type': file.mediaType,
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  });
}

function inboxOf({ demo }: InboxContext) {
  if (demo === null) throw new Response(null, { status: 404 });
  return demo.inbox;
}

function find(context: InboxContext, id: string | undefined): ReceivedMail {
  const mail = inboxOf(context).find(id ?? '');
  if (mail === undefined) throw new Response(null, { status: 404 });
  return mail;
}

function lineOf({ id, subject, to, receivedAt, language }: ReceivedMail): InboxLine {
  return { id, subject, to, receivedAt, language };
}

function mailOf(mail: ReceivedMail): InboxMail {
  return {
    ...lineOf(mail),
    from: mail.from,
    text: mail.text,
    hasHtml: mail.html !== null,
    headers: mail.headers,
    links: linksIn(mail.text),
    attachments: mail.attachments.map(({ name, mediaType, content }, index) => ({
      name,
      mediaType,
      bytes: content.byteLength,
      href: `/demo/inkorg/${mail.id}/bilaga/${index + 1}`,
    })),
  };
}
