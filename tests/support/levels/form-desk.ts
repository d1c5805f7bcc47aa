import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import type { HtmlElement } from 'html-validate';
import { setTimeout } from 'node:timers/promises';

import type { Desk, Where } from './desk';
import { attribute, formOf, readServedPage, sentBy, textOf, type ServedPage } from './served-page';

/** Nobody fills in a form that is open to anyone within a second. */
const humanMs = 1_100;

/** A desk without a browser: reads the very forms that are served, fills them in by their labels and posts all that a browser would. Several times as fast. */
export function formDesk(request: APIRequestContext): Desk {
  let address = new URL('http://nowhere.example');
  let page: ServedPage = readServedPage('');
  let shownAt = 0;
  let filled = new Map<HtmlElement, string | boolean>();

  async function show(answer: APIResponse, status: number, what: string): Promise<void> {
    const html = await answer.text();
    page = readServedPage(html);
    expect(answer.status(), `${what}: ${page.text.slice(0, 2_000)}`).toBe(status);
    address = new URL(answer.url());
    filled = new Map();
    shownAt = performance.now();
  }

  async function send(name: string, where: Where | undefined, status: number): Promise<void> {
    const button = page.button(name, where);
    const form = formOf(button);
    const sent = sentBy(button, filled);
    const action = attribute(form, 'action').replace(/#.*/, '');
    const target = new URL(action === '' ? address.href : action, address);
    // Work pages take what is sent at any time; those that are open to anyone say when they were shown.
    if (sent.some(([field]) => field === guardField))
      await setTimeout(Math.max(0, humanMs - (performance.now() - shownAt)));
    const isGet = attribute(form, 'method') === 'get';
    const answer = isGet
      ? await request.get(
          `${target.origin}${target.pathname}?${new URLSearchParams(sent.map((pair) => [...pair]))}`,
        )
      : await request.post(target.href, {
          headers: { origin: target.origin },
          ...(attribute(form, 'enctype') === 'multipart/form-data'
            ? { multipart: formData(sent) }
            : { form: formData(sent) }),
        });
    await show(answer, status, `${address.pathname}, ${name}`);
  }

  return {
    async open(path) {
      await show(await request.get(path), 200, path);
    },
    async isTurnedAwayFrom(path) {
      expect((await request.get(path)).status(), path).toBe(403);
    },
    async isRefused(path, forged) {
      const headers = { origin: address.origin };
      expect((await request.post(path, { form: { ...forged }, headers })).status(), path).toBe(403);
    },
    unfold(heading) {
      page.unfold(heading);
      return Promise.resolve();
    },
    fill(label, text, where) {
      filled.set(page.control(label, where), text);
      return Promise.resolve();
    },
    tick(label, where) {
      const control = page.control(label, where);
      const isSame = (one: HtmlElement) => attribute(one, 'name') === attribute(control, 'name');
      if (attribute(control, 'type') === 'radio')
        for (const one of formOf(control).querySelectorAll('input').filter(isSame)) filled.set(one, false);
      filled.set(control, true);
      return Promise.resolve();
    },
    choose(label, option, where) {
      const control = page.control(label, where);
      const chosen = control.querySelectorAll('option').find((one) => textOf(one).startsWith(option));
      if (chosen === undefined) throw new Error(`no ${option} among ${textOf(control)}`);
      filled.set(control, attribute(chosen, 'value'));
      return Promise.resolve();
    },
    press: (button, where) => send(button, where, 200),
    pressInVain: (button, where) => send(button, where, 422),
    async follow(link) {
      await show(await request.get(new URL(page.link(link), address).href), 200, link);
    },
    reads(...texts) {
      for (const text of texts) expect(page.text).toContain(text);
      return Promise.resolve();
    },
    findsNo(...texts) {
      for (const text of texts) expect(page.text).not.toContain(text);
      return Promise.resolve();
    },
    path: () => address.pathname,
  };
}

/** What says when a form that is open to anyone was shown. */
const guardField = 'stamp';

/** Several of a name are sent as several. */
function formData(sent: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of sent) form.append(name, value);
  return form;
}
