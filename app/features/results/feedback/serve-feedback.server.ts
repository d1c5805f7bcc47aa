import { data, redirect } from '@remix-run/node';

import { pageHead } from '~/features/kommun/page-head.server';
import { getT } from '~/i18n/i18n.server';
import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';
import { guardFields, guardForm, stampForm } from '~/platform/form-guard.server';
import { createRateLimit } from '~/platform/rate-limit.server';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

import type { ReportProblem } from './misunderstanding';
import { findParticipant } from './participant.queries.server';
import { personHash } from './person-link.server';
import { readFeedback, type FoundFeedback } from './read-feedback.server';
import { insertOptOut } from './recipients.queries.server';
import { reportMisunderstanding } from './report-misunderstanding.server';

const goneStatus = { unknown: 404, disposed: 410 } as const;
const formKind = 'misunderstanding';

/** A whole family may sit behind one address; nobody has this much to put right at once. */
const reportLimits = {
  person: createRateLimit({ times: 10, seconds: 60 * 60 }),
  network: createRateLimit({ times: 60, seconds: 60 * 60 }),
};

function read(context: LoadContext, language: string, token: string): Promise<FoundFeedback> {
  const { db, secrets, clock } = context;
  return readFeedback(db, secrets, token, { language, now: clock() });
}

/** What a link leads to, or why it leads nowhere. */
export async function loadFeedback(
  context: LoadContext,
  language: string,
  token: string,
  part: 'page' | 'end',
) {
  const found = await read(context, language, token);
  const t = getT(language);
  const gone = found.kind === 'found' ? null : found.kind;
  const title = gone === null ? t(`feedback:${part}.title`) : t(`feedback:gone.${gone}Title`);
  const { kommun, secrets } = context;
  return data(
    {
      view: found.kind === 'found' ? found.view : null,
      gone,
      stamp: stampForm(secrets, formKind),
      contact: { email: kommun.contact.email, phone: kommun.contact.phone },
      meta: pageHead(context, language, title),
    },
    { status: gone === null ? 200 : goneStatus[gone] },
  );
}

/** Receives a misunderstanding: back to the page with a receipt, or with what to put right. */
export async function answerReport(request: Request, context: LoadContext, language: string, token: string) {
  const { db, secrets, clock, network } = context;
  const form = await readForm(request);
  const found = await read(context, language, token);
  if (found.kind !== 'found') return data(null, { status: goneStatus[found.kind] });
  const typed = { note: form.get('note') ?? '', text: form.get('text') ?? '' };
  const back = (problem: ReportProblem, status: number) => {
    markFormReturned(context);
    // It keeps its stamp, so that the second try is not too fast; one that is too old gets a new one.
    const stamp = problem === 'stale' ? null : (form.get(guardFields.stamp) ?? null);
    return data({ typed, problem, stamp }, { status });
  };
  const verdict = guardForm(secrets, formKind, form);
  if (verdict.kind === 'refused') return back(verdict.code === 'too-fast' ? 'too-fast' : 'stale', 422);
  const { person } = found;
  const isAllowed =
    (await reportLimits.network.allows(network)) &&
    (await reportLimits.person.allows(`${person.dialogueId} ${person.id}`));
  if (!isAllowed) return back('too-many', 429);
  const outcome = await reportMisunderstanding(
    db,
    found,
    { ...typed, formKey: verdict.key },
    { now: clock(), secrets, language },
  );
  if (outcome.kind === 'wrong') return back(outcome.problem, 422);
  return redirect(`/${language}/aterkoppling/${token}?kvitto=skickat`, 303);
}

/** Ends mail about what became of a dialogue to whom the link was made for; a second time, and of a link that leads nowhere, it changes nothing. */
export async function answerEndMail(context: LoadContext, language: string, token: string) {
  const { db, secrets, clock } = context;
  const found = await read(context, language, token);
  if (found.kind !== 'found') return data(null, { status: goneStatus[found.kind] });
  const { person } = found;
  const participant = await findParticipant(db, person);
  if (participant?.email != null) {
    const hash = personHash(secrets, person.dialogueId, participant.email);
    await insertOptOut(db, person.dialogueId, hash, toInstant(clock()));
  }
  return redirect(`/${language}/aterkoppling/${token}/avsluta?kvitto=avslutat`, 303);
}
