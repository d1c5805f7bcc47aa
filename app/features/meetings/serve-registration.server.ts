import { data, redirect } from '@remix-run/node';

import { readActor } from '~/features/accounts/session/read-actor.server';
import { getT } from '~/i18n/i18n.server';
import type { LoadContext } from '~/load-context';
import { readForm } from '~/platform/read-form.server';
import { isFormReturned, markFormReturned } from '~/platform/returned-form.server';

import { cancelJoined } from './cancel-registration.server';
import { changeRegistration } from './change-registration.server';
import { readRegistration, type RegisteredMeeting, type RegistrationView } from './read-registration.server';

/** Which page of someone's registration is shown. */
type Part = 'registration' | 'change' | 'cancel';

/** Why a link leads no further, each with its own page. */
export type GoneReason = 'unknown' | 'disposed' | 'over';

const goneStatus: Readonly<Record<GoneReason, number>> = { unknown: 404, disposed: 410, over: 409 };

/** What can still be changed or cancelled. */
function leftOf({ meetings }: RegistrationView): readonly RegisteredMeeting[] {
  return meetings.filter(({ state, isToCome }) => state !== 'cancelled' && isToCome);
}

/** What a link leads to, or why it leads nowhere. */
export async function loadRegistration(context: LoadContext, language: string, token: string, part: Part) {
  const { db, secrets, clock, kommun } = context;
  const found = await readRegistration(db, secrets, token, { language, now: clock() });
  const view = found.kind === 'found' ? found.view : null;
  const isOver = view !== null && part !== 'registration' && leftOf(view).length === 0;
  const gone: GoneReason | null = found.kind === 'found' ? (isOver ? 'over' : null) : found.kind;
  const t = getT(language);
  const title = gone === null ? t(`meetings:${part}.title`) : t(`meetings:gone.${gone}Title`);
  return data(
    {
      view: gone === null ? view : null,
      gone,
      contact: { email: kommun.contact.email, phone: kommun.contact.phone },
      meta: {
        title: isFormReturned(context) ? t('meetings:errorTitle', { title }) : title,
        kommun: kommun.name,
        description: t('meetings:registration.description'),
      },
    },
    { status: gone === null ? 200 : goneStatus[gone] },
  );
}

/** Changes what was told; on to the registration, or back with what to put right. */
export async function answerChange(request: Request, context: LoadContext, language: string, token: string) {
  const { db, secrets, clock, sendMailSoon } = context;
  const form = await readForm(request);
  const found = await readRegistration(db, secrets, token, { language, now: clock() });
  if (found.kind !== 'found') return data(null, { status: goneStatus[found.kind] });
  const { joinedId } = found.view;
  const outcome = await changeRegistration(db, joinedId, form, { now: clock(), secrets, language });
  if (outcome.kind === 'over') return data(null, { status: goneStatus.over });
  if (outcome.kind === 'changed') {
    sendMailSoon();
    return redirect(`/${language}/anmalan/${token}?kvitto=andrad`, 303);
  }
  markFormReturned(context);
  return data({ typed: outcome.typed, problems: outcome.problems }, { status: 422 });
}

/** Cancels; a second time, and too late, it changes nothing. */
export async function answerCancel(request: Request, context: LoadContext, language: string, token: string) {
  const { db, secrets, clock, sendMailSoon } = context;
  const form = await readForm(request);
  const found = await readRegistration(db, secrets, token, { language, now: clock() });
  if (found.kind !== 'found') return data(null, { status: goneStatus[found.kind] });
  const only = form.get('mote') ?? null;
  const actor = await readActor(request, context);
  const by = actor.kind === 'anonymous' ? 'anonymous' : actor.accountId;
  const cancelled = await cancelJoined(db, found.view.joinedId, only, { now: clock(), secrets, actor: by });
  if (cancelled > 0) sendMailSoon();
  return redirect(`/${language}/anmalan/${token}?kvitto=avbokad`, 303);
}
