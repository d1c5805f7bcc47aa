import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import type { FormFields } from '~/platform/read-form.server';
import type { Id } from '~db/columns';

import type { StaffActor } from '../actor';
import { giveTypedRole } from './add-typed-person.server';
import { inviteAgain, signOutEverywhere, withdrawRole } from './change-roles.server';
import { deedField, personDeeds, roleIdField, type PeopleReceipt } from './person-deeds';
import { readTypedPerson, type PersonProblem, type TypedPerson } from './role-form';
import { shutAccount } from './shut-account.server';

/** Why nothing was done. */
export type DeedRefusal = 'last-administrator' | 'from-directory' | 'shut-self';

/** What became of a button on a person's page. */
export type DeedOutcome =
  | { kind: 'done'; receipt: PeopleReceipt }
  | { kind: 'returned'; typed: TypedPerson; problems: readonly PersonProblem[] }
  | { kind: 'refused'; refusal: DeedRefusal }
  /** Nothing is done yet: shutting the account is to be looked over. */
  | { kind: 'to-check' }
  /** `unknown-deed`: no button of ours. */
  | { kind: 'unknown-person' | 'unknown-deed' };

/** Does what a button on a person's page says. */
export async function doWithPerson(
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'sendMailSoon'>,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
  form: FormFields,
  language: Language,
): Promise<DeedOutcome> {
  switch (form.get(deedField)) {
    case personDeeds.give: {
      const typed = readTypedPerson(form);
      const given = await giveTypedRole(context, actor, accountId, typed, language);
      if (given.kind === 'wrong') return { kind: 'returned', typed, problems: given.problems };
      return given.kind === 'granted' ? done('roll-given') : { kind: 'unknown-person' };
    }
    case personDeeds.withdraw: {
      const outcome = await withdrawRole(context, actor, accountId, form.get(roleIdField) ?? '');
      if (outcome === 'withdrawn') return done('roll-borta');
      if (outcome === 'withdrawn-before') return done('roll-var-borta');
      return outcome === 'unknown-person' ? { kind: outcome } : { kind: 'refused', refusal: outcome };
    }
    case personDeeds.invite: {
      if (!(await inviteAgain(context, actor, accountId))) return { kind: 'unknown-person' };
      context.sendMailSoon();
      return done('inbjuden-igen');
    }
    case personDeeds.signOut:
      return (await signOutEverywhere(context, actor, accountId)) === null
        ? { kind: 'unknown-person' }
        : done('utloggad');
    case personDeeds.askShut:
      return { kind: 'to-check' };
    case personDeeds.shut: {
      const outcome = await shutAccount(context, actor, accountId);
      if (outcome === 'shut') return done('avstangd');
      return outcome === 'unknown-person' ? { kind: outcome } : { kind: 'refused', refusal: outcome };
    }
    default:
      return { kind: 'unknown-deed' };
  }
}

function done(receipt: PeopleReceipt): DeedOutcome {
  return { kind: 'done', receipt };
}
