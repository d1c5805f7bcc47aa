import { data, redirect } from '@remix-run/node';

import { readActor } from '~/features/accounts/session/read-actor.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { getT } from '~/i18n/i18n.server';
import type { LoadContext } from '~/load-context';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

import { takesRegistrations } from './meeting';
import type { RegistrationTarget } from './read-meeting.server';
import { receiveRegistration, stampRegistration } from './receive-registration.server';
import { typedFrom } from './registration';

/** What the page of the form shows: empty, but for what the kommun knows already of someone who is signed in. */
export async function loadForm(
  request: Request,
  context: LoadContext,
  language: string,
  target: RegistrationTarget,
) {
  const { kommun } = context;
  const actor = await readActor(request, context);
  const t = getT(language);
  const isClosed = !takesRegistrations(target.standing);
  const name = target.title.text;
  const title = isClosed
    ? t('meetings:refused.title', { title: name })
    : t(target.standing === 'line' ? 'meetings:register.lineTitle' : 'meetings:register.title', {
        title: name,
      });
  const known = actor.kind === 'resident' && actor.email !== null ? { email: actor.email } : {};
  return {
    target,
    closed: isClosed ? target.standing : null,
    typed: typedFrom(known),
    stamp: stampRegistration(context),
    keepDays: kommun.retention.registrations,
    contact: { email: kommun.contact.email, phone: kommun.contact.phone },
    meta: {
      ...pageHead(context, language, title),
      description: t('meetings:register.description', { title: name }),
    },
  };
}

/** Answers the form: on to its receipt, back with what to put right, or why nobody can register. */
export async function answerForm(
  request: Request,
  context: LoadContext,
  language: string,
  target: RegistrationTarget,
) {
  const actor = await readActor(request, context);
  const outcome = await receiveRegistration(await readForm(request), target, context, {
    language,
    accountId: actor.kind === 'resident' ? actor.accountId : null,
  });
  if (outcome.kind === 'registered')
    return redirect(`/${language}/anmalan/${outcome.token}?kvitto=anmald`, 303);
  if (outcome.kind === 'closed') return data({ closed: outcome.standing, form: undefined }, { status: 409 });
  markFormReturned(context);
  const { status, typed, problems, stamp } = outcome;
  return data({ closed: null, form: { typed, problems, stamp } }, { status });
}
