import type { APIRequestContext } from '@playwright/test';

import { batchFields } from '~/features/accounts/codes/code-batch';

import { openForm } from './open-form';
import { signInAs } from './sign-in';

/** Has the kommun make a code for the whole portal, and reads it off the paper. Whatever asks is signed in as staff by it. */
export async function makeOneTimeCode(request: APIRequestContext, language = 'sv'): Promise<string> {
  const work = `/${language}/arbete`;
  await signInAs(request, 'erik', work);
  const form = await openForm(request, `${work}/engangskoder/ny`);
  const made = await form.send({
    [batchFields.name]: 'Ett papper',
    [batchFields.dialogue]: '',
    [batchFields.size]: '1',
    [batchFields.lastDay]: '2026-12-24',
  });
  const [path = ''] = made.split('?');
  const paper = await (await request.get(`${path}/utskrift`)).text();
  const code = /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(paper)?.[0];
  if (code === undefined) throw new Error(`no code on ${path}/utskrift`);
  return code;
}
