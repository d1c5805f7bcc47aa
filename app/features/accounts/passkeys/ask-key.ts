import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';

import type { KeyQuestion } from './begin-key.server';
import type { ChallengeUse } from './passkey';

/** Why nothing came of it in the browser. Codes: the page words them. */
export type KeyTrouble =
  /** The person closed the browser's question, or let it wait too long. */
  | 'cancelled'
  /** This device holds a key to the account already. */
  | 'known-here'
  | 'too-many'
  /** What the page was opened for no longer holds: signed out, or an invitation that has ended. */
  | 'outdated'
  /** No connection, or a browser that refuses. */
  | 'failed';

/** What came of asking a key. */
export type KeyReply = { kind: 'answered'; answer: string } | { kind: 'trouble'; trouble: KeyTrouble };

interface KeyRequest {
  /** The address that gives challenges. */
  address: string;
  use: ChallengeUse;
  /** An invitation's. */
  token: string;
}

/** Asks the server for a challenge and a key in the reader's hand to answer it. In the browser only. */
export async function askKey(request: KeyRequest): Promise<KeyReply> {
  try {
    const { address, use, token } = request;
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ use, token }) });
    if (!answer.ok) return { kind: 'trouble', trouble: troubleOfStatus(answer.status) };
    const question = (await answer.json()) as KeyQuestion;
    return { kind: 'answered', answer: JSON.stringify(await put(question)) };
  } catch (error) {
    return { kind: 'trouble', trouble: troubleOf(error) };
  }
}

function put(question: KeyQuestion) {
  return question.kind === 'get'
    ? startAuthentication({ optionsJSON: question.options })
    : startRegistration({ optionsJSON: question.options });
}

function troubleOfStatus(status: number): KeyTrouble {
  if (status === 429) return 'too-many';
  return status === 401 || status === 410 ? 'outdated' : 'failed';
}

/** Browsers say as little as they can of why, so that a page learns nothing of which keys there are. */
function troubleOf(error: unknown): KeyTrouble {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'known-here';
  const name = error instanceof Error ? error.name : '';
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed';
}
