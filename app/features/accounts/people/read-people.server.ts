import { readTitles, type DialogueTitle } from '~/features/dialogues/read-titles.server';
import type { Language } from '~/i18n/language';
import type { LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { StaffRole } from '~db/schema/staff';

import { findInvitedUntil } from '../invitation/invitation.queries.server';
import { staffRoles } from '../role';
import { isLive } from '../session/session';
import { findSessionsOf } from '../session/session.queries.server';
import {
  countPasskeys,
  findHeldRoles,
  findOneOfStaff,
  findStaff,
  type RoleRow,
  type StaffRow,
} from './people.queries.server';

/** A role that someone holds, as it is shown. */
export interface ShownRole {
  id: Id;
  role: StaffRole;
  /** What the dialogue is called that it is for; null for the portal as a whole. */
  dialogue: LocalText | null;
  /** Whether it follows the groups of the kommun's directory. */
  isFromDirectory: boolean;
  grantedAt: Instant;
}

/** Someone of the kommun, in a list. */
export interface PersonLine {
  id: Id;
  name: string;
  email: string | null;
  roles: readonly ShownRole[];
  lastSignedInAt: Instant | null;
}

/** Someone of the kommun, on a page of their own. */
export interface Person extends PersonLine {
  passkeys: number;
  /** Whether they have come in through the kommun's directory. */
  usesDirectory: boolean;
  /** Whether the directory may give them roles at their next sign-in. */
  mayComeByDirectory: boolean;
  /** Until when the invitation that they have got can be answered; null when there is none. */
  invitedUntil: Instant | null;
  /** How many places they are signed in at now. */
  sessions: number;
}

/** Everyone of the kommun who has an account: first those with a role, then those without; each in the order of the alphabet. */
export async function readPeople(db: Database, language: Language): Promise<readonly PersonLine[]> {
  const [people, roles, titles] = await Promise.all([
    findStaff(db),
    findHeldRoles(db),
    readTitles(db, language),
  ]);
  const order = new Intl.Collator(language.format);
  return people
    .map((row) =>
      showPerson(
        row,
        roles.filter(({ account_id }) => account_id === row.id),
        titles,
      ),
    )
    .sort(
      (one, other) =>
        Number(one.roles.length === 0) - Number(other.roles.length === 0) ||
        order.compare(one.name, other.name),
    );
}

/** Someone of the kommun; null when there is no such account. */
export async function readPerson(
  { db, kommun, clock }: Pick<LoadContext, 'db' | 'kommun' | 'clock'>,
  id: Id,
  language: Language,
): Promise<Person | null> {
  const row = await findOneOfStaff(db, id);
  if (row === undefined) return null;
  const [roles, titles, passkeys, sessions, invitedUntil] = await Promise.all([
    findHeldRoles(db, id),
    readTitles(db, language),
    countPasskeys(db, id),
    findSessionsOf(db, id),
    findInvitedUntil(db, id, toInstant(clock())),
  ]);
  const live = sessions.filter(({ last_seen_at, expires_at, ended_at }) =>
    isLive(
      { lastSeenAt: last_seen_at, expiresAt: expires_at, endedAt: ended_at },
      kommun.sessions.staff,
      clock(),
    ),
  );
  const hasDirectory = kommun.signIn.directory !== undefined;
  return {
    ...showPerson(row, roles, titles),
    passkeys,
    usesDirectory: hasDirectory && row.directory_subject !== null,
    mayComeByDirectory: hasDirectory,
    invitedUntil,
    sessions: live.length,
  };
}

function showPerson(row: StaffRow, roles: readonly RoleRow[], titles: readonly DialogueTitle[]): PersonLine {
  const rank = ({ role }: ShownRole) => staffRoles.indexOf(role);
  return {
    id: row.id,
    name: row.name ?? row.email ?? '',
    email: row.email,
    roles: roles
      .map((held) => showRole(held, titles))
      .sort(
        (one, other) =>
          Number(one.dialogue !== null) - Number(other.dialogue !== null) || rank(one) - rank(other),
      ),
    lastSignedInAt: row.last_signed_in_at,
  };
}

function showRole(held: RoleRow, titles: readonly DialogueTitle[]): ShownRole {
  return {
    id: held.id,
    role: held.role,
    dialogue: titles.find(({ id }) => id === held.dialogue_id)?.title ?? null,
    isFromDirectory: held.source === 'directory',
    grantedAt: held.granted_at,
  };
}
