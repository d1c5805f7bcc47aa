import { expect, type APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';

/** A mail in the demo's inbox, as far as tests read it. */
interface DemoMail {
  subject: string;
  text: string;
  /** Every address in it. */
  links: readonly string[];
}

/** A mail takes a moment to be sent, more on a busy machine. */
const mostMs = 20_000;

/** An address that nobody else has, in this run or another. */
export function newAddress(): string {
  return `${randomUUID().slice(0, 13)}@example.org`;
}

/**
 * What was sent to an address, the newest first.
 *
 * @param count how many mails are waited for
 */
export async function mailsTo(
  request: APIRequestContext,
  address: string,
  count = 1,
): Promise<readonly DemoMail[]> {
  let mails: readonly DemoMail[] = [];
  await expect
    .poll(
      async () => {
        const answer = await request.get(`/demo/inkorg.json?till=${encodeURIComponent(address)}`);
        ({ mails } = (await answer.json()) as { mails: readonly DemoMail[] });
        return mails.length;
      },
      { timeout: mostMs },
    )
    .toBe(count);
  return mails;
}

/** The link to a part of the portal in the newest mail to an address that has one, however many other mails come. Waits until it is there. */
export async function newestLinkTo(
  request: APIRequestContext,
  address: string,
  part: string,
): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const answer = await request.get(`/demo/inkorg.json?till=${encodeURIComponent(address)}`);
        const { mails } = (await answer.json()) as { mails: readonly DemoMail[] };
        link = mails.flatMap(({ links }) => links).find((one) => one.includes(part));
        return link;
      },
      { timeout: mostMs },
    )
    .toContain(part);
  return link ?? '';
}

/** The link of a mail that leads to a part of the portal, such as `/logga-in/lank/`. */
export function linkIn(mail: DemoMail | undefined, part: string): string {
  const link = mail?.links.find((one) => one.includes(part));
  if (link === undefined) throw new Error(`no link to ${part} in ${mail?.text}`);
  return link;
}

/** The code of a sign-in mail, as it is shown. */
export function codeIn(mail: DemoMail | undefined): string {
  const code = /\b\d{4} \d{4}\b/.exec(mail?.text ?? '')?.[0];
  if (code === undefined) throw new Error(`no code in ${mail?.text}`);
  return code;
}
