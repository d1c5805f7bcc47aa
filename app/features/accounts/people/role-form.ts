import type { Id } from '~db/columns';
import type { StaffRole } from '~db/schema/staff';

import { parseEmail, type EmailProblem } from '../email-address';
import { staffRoles } from '../role';

/** The fields of the forms, by the names that are posted. */
export const personFields = { name: 'namn', email: 'epost', role: 'roll', dialogue: 'dialog' } as const;

export type PersonField = keyof typeof personFields;

/** What the forms hold, right or not. */
export interface TypedPerson {
  name: string;
  email: string;
  role: string;
  /** A dialogue's id; empty for the portal as a whole. */
  dialogue: string;
}

/** Why a form was not received. Codes: the page words them. */
export type PersonProblem =
  | { field: 'name'; code: 'name-missing' | 'name-too-long' }
  | { field: 'email'; code: EmailProblem | 'own-email' }
  | { field: 'role'; code: 'role-missing' | 'role-held' | 'role-to-self' }
  | { field: 'dialogue'; code: 'dialogue-unknown' | 'administrator-is-for-portal' };

/** A role to give. */
export interface RoleToGive {
  role: StaffRole;
  dialogueId: Id | null;
}

export const longestName = 120;

/** What was typed, from a posted form. */
export function readTypedPerson(form: ReadonlyMap<string, string>): TypedPerson {
  const read = (field: PersonField) => form.get(personFields[field]) ?? '';
  return { name: read('name'), email: read('email'), role: read('role'), dialogue: read('dialogue') };
}

/** The role that was chosen, or what is wrong with the choice. */
export function parseRole(
  typed: Pick<TypedPerson, 'role' | 'dialogue'>,
  dialogueIds: readonly Id[],
): { kind: 'right'; role: RoleToGive } | { kind: 'wrong'; problems: readonly PersonProblem[] } {
  const role = staffRoles.find((one) => one === typed.role);
  const dialogueId = typed.dialogue === '' ? null : typed.dialogue;
  const problems: PersonProblem[] = [];
  if (role === undefined) problems.push({ field: 'role', code: 'role-missing' });
  if (dialogueId !== null && !dialogueIds.includes(dialogueId))
    problems.push({ field: 'dialogue', code: 'dialogue-unknown' });
  else if (dialogueId !== null && role === 'administrator')
    problems.push({ field: 'dialogue', code: 'administrator-is-for-portal' });
  return role === undefined || problems.length > 0
    ? { kind: 'wrong', problems }
    : { kind: 'right', role: { role, dialogueId } };
}

/** Someone of the kommun as they were written down, or what is wrong with it. */
export function parsePerson(
  typed: Pick<TypedPerson, 'name' | 'email'>,
): { kind: 'right'; name: string; email: string } | { kind: 'wrong'; problems: readonly PersonProblem[] } {
  // Signs that are not seen are nobody's name, and PostgreSQL takes no NUL.
  const name = typed.name.replace(/\p{Cc}|\p{Cs}/gu, ' ').trim();
  const email = parseEmail(typed.email);
  const problems: PersonProblem[] = [];
  if (name === '') problems.push({ field: 'name', code: 'name-missing' });
  else if (name.length > longestName) problems.push({ field: 'name', code: 'name-too-long' });
  if (email.kind === 'wrong') problems.push({ field: 'email', code: email.code });
  return problems.length > 0 || email.kind === 'wrong'
    ? { kind: 'wrong', problems }
    : { kind: 'right', name, email: email.email };
}
