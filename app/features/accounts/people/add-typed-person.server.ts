import { readTitles } from '~/features/dialogues/read-titles.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import type { Id } from '~db/columns';

import type { StaffActor } from '../actor';
import { addPerson, grantRole } from './change-roles.server';
import { parsePerson, parseRole, type PersonProblem, type TypedPerson } from './role-form';

type AddingContext = Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'sendMailSoon'>;

/** What became of the form with which someone is added. */
export type AddOutcome =
  { kind: 'added'; accountId: Id } | { kind: 'wrong'; problems: readonly PersonProblem[] };

/** Adds someone as they were written down, and sends them an invitation. */
export async function addTypedPerson(
  context: AddingContext,
  actor: Pick<StaffActor, 'accountId'>,
  typed: TypedPerson,
  language: Language,
): Promise<AddOutcome> {
  const person = parsePerson(typed);
  const role = parseRole(typed, await dialogueIds(context, language));
  if (person.kind === 'wrong' || role.kind === 'wrong') {
    const problems = [person, role].flatMap((part) => (part.kind === 'wrong' ? part.problems : []));
    return { kind: 'wrong', problems };
  }
  const { name, email } = person;
  const accountId = await addPerson(context, actor, { name, email, language: language.tag }, role.role);
  if (accountId === null) return { kind: 'wrong', problems: [{ field: 'email', code: 'own-email' }] };
  context.sendMailSoon();
  return { kind: 'added', accountId };
}

/** What became of the form with which a role is given. */
export type GiveOutcome =
  { kind: 'granted' | 'unknown-person' } | { kind: 'wrong'; problems: readonly PersonProblem[] };

/** Gives someone a role as it was chosen. */
export async function giveTypedRole(
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets'>,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
  typed: Pick<TypedPerson, 'role' | 'dialogue'>,
  language: Language,
): Promise<GiveOutcome> {
  const parsed = parseRole(typed, await dialogueIds(context, language));
  if (parsed.kind === 'wrong') return parsed;
  const outcome = await grantRole(context, actor, accountId, parsed.role);
  const refusals = { 'held-already': 'role-held', self: 'role-to-self' } as const;
  return outcome === 'granted' || outcome === 'unknown-person'
    ? { kind: outcome }
    : { kind: 'wrong', problems: [{ field: 'role', code: refusals[outcome] }] };
}

async function dialogueIds({ db }: Pick<LoadContext, 'db'>, language: Language): Promise<readonly Id[]> {
  return (await readTitles(db, language)).map(({ id }) => id);
}
