import { data, redirect } from '@remix-run/node';

import { mailboxOf, parseEmail } from '~/features/accounts/email-address';
import { readActor } from '~/features/accounts/session/read-actor.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { getT } from '~/i18n/i18n.server';
import type { LoadContext } from '~/load-context';
import { readForm, type FormFields } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

import { cancelJoined } from './cancel-registration.server';
import { changeRegistration } from './change-registration.server';
import { readRegistration, type RegisteredMeeting, type RegistrationView } from './read-registration.server';
import { registrationLimits } from './receive-registration.server';
import { readTyped } from './registration';

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
        ...pageHead(context, language, title),
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
  if (!(await mayChange(form, context))) {
    markFormReturned(context);
    return data(
      { typed: readTyped(form), problems: [{ field: null, code: 'too-many' as const }] },
      { status: 429 },
    );
  }
  const outcome = await changeRegistration(db, joinedId, form, { now: clock(), secrets, language });
  if (outcome.kind === 'over') return data(null, { status: goneStatus.over });
  if (outcome.kind === 'changed') {
    sendMailSoon();
    return redirect(`/${language}/anmalan/${token}?kvitto=andrad`, 303);
  }
  markFormReturned(context);
  return data({ typed: outcome.typed, problems: outcome.problems }, { status: 422 });
}

/** Whether a change counts within the limits of registering: a link that changes writes to whatever address it is told. */
async function mayChange(form: FormFields, { network }: LoadContext): Promise<boolean> {
  const typed = parseEmail(form.get('email') ?? '');
  return (
    (await registrationLimits.network.allows(network)) &&
    (typed.kind === 'wrong' || (await registrationLimits.address.allows(mailboxOf(typed.email))))
  );
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
