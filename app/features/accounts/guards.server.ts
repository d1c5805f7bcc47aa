import { redirect } from '@remix-run/node';

import type { KeptForm } from '~/features/kommun/kept-form';
import type { LoadContext } from '~/load-context';
import { isFormReturned, isFormToCheck } from '~/platform/returned-form.server';
import { readTypedForm } from '~/platform/typed-form.server';
import type { Id } from '~db/columns';

import type { Actor, ResidentActor, SignedInActor, StaffActor } from './actor';
import { may, mayAnywhere, type Permission } from './role';
import { readActor } from './session/read-actor.server';
import { freshFormMinutes, freshMinutes, isFresh } from './session/session';

type GuardContext = Pick<LoadContext, 'db' | 'clock' | 'cookies' | 'kommun'>;

/** Why someone is turned away, in the words of `site.json`. */
export type RefusalCode = 'roleWithdrawn' | 'signedOut' | 'notFresh';

/** Someone who is signed in. Others are sent to sign in, and come back to the same page. */
export async function requireSignedIn(request: Request, context: GuardContext): Promise<SignedInActor> {
  const actor = await readActor(request, context);
  return actor.kind === 'anonymous' ? sendToSignIn(request, actor, 'logga-in') : actor;
}

/** A resident who is signed in. Someone of the kommun is turned away: they do not contribute as residents from their work account. */
export async function requireResident(request: Request, context: GuardContext): Promise<ResidentActor> {
  const actor = await requireSignedIn(request, context);
  if (actor.kind !== 'resident') throw new Response(null, { status: 403 });
  return actor;
}

/**
 * Someone of the kommun who may do something.
 *
 * @param dialogueId the dialogue in which it is done, or null for the portal as a whole; `any` lets those in who may do it in at least one dialogue, for lists that
 *   show each their own
 */
export async function requireStaff(
  request: Request,
  context: GuardContext,
  permission: Permission,
  dialogueId: Id | 'any' | null,
): Promise<StaffActor> {
  const actor = await readActor(request, context);
  if (actor.kind === 'anonymous') return sendToSignIn(request, actor, 'arbete/logga-in');
  if (actor.kind !== 'staff') throw new Response(null, { status: 403 });
  const allowed =
    dialogueId === 'any' ? mayAnywhere(actor.roles, permission) : may(actor.roles, permission, dialogueId);
  if (allowed) return actor;
  throw actor.lostRole ? refusal(403, 'roleWithdrawn') : new Response(null, { status: 403 });
}

/**
 * Sends someone who has been signed in for a while to show once more who they are, before data is taken out or something of great consequence is done. Both the loader
 * of a form and its action ask: the loader so that nothing is written in vain, the action since whoever sends a form need not have been shown it.
 *
 * @throws {Response} to where one shows it; 401 with what was typed in a form, for it can't be sent on to another page and back
 */
export async function requireFresh(
  request: Request,
  actor: SignedInActor,
  context: GuardContext,
): Promise<void> {
  const isForm = request.method === 'POST' || isFormReturned(context) || isFormToCheck(context);
  const minutes = isForm ? freshFormMinutes : freshMinutes;
  if (isFresh(actor.session.authenticatedAt, context.clock(), minutes)) return;
  const again = `/${languageOf(request)}/logga-in/igen`;
  const home = `/${languageOf(request)}/${actor.kind === 'staff' ? 'arbete' : 'mina-sidor'}`;
  const form = await keepForm(request, `${again}?till=${encodeURIComponent(home)}`);
  throw form === null
    ? sendTo(`${again}?till=${encodeURIComponent(pathOf(request))}`)
    : refusal(401, 'notFresh', form);
}

/**
 * A form can't be sent on to another page and back. So who has been signed out meanwhile gets what they typed back in the answer, with a way to sign in beside it and to send
 * it again. It is kept nowhere else.
 */
async function sendToSignIn(
  request: Request,
  actor: Actor & { kind: 'anonymous' },
  place: 'logga-in' | 'arbete/logga-in',
): Promise<never> {
  if (isSent(request)) {
    const language = languageOf(request);
    const home = place === 'logga-in' ? 'mina-sidor' : 'arbete';
    const signIn = `/${language}/${place}?till=${encodeURIComponent(`/${language}/${home}`)}`;
    throw refusal(401, 'signedOut', await keepForm(request, signIn));
  }
  const why = actor.wasSignedIn ? '&utloggad=1' : '';
  throw sendTo(`/${languageOf(request)}/${place}?till=${encodeURIComponent(pathOf(request))}${why}`);
}

/** What was typed in a form, to be handed back; null when nothing was sent. @param signIn where one shows who one is before it is sent again */
async function keepForm(request: Request, signIn: string): Promise<KeptForm | null> {
  const typed = isSent(request) ? await readTypedForm(request) : null;
  return typed === null ? null : { action: pathOf(request), signIn, ...typed };
}

function isSent({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** What is thrown is a plain response, also by its type. */
function sendTo(path: string): Response {
  return redirect(path);
}

function refusal(status: number, code: RefusalCode, form: KeptForm | null = null): Response {
  return Response.json({ code, form }, { status });
}

function languageOf(request: Request): string {
  return new URL(request.url).pathname.split('/')[1] ?? '';
}

function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
