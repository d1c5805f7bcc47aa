import type { Id } from '~db/columns';
import type { StaffRole } from '~db/schema/staff';

/** A role that someone holds now: in one dialogue, or in all when `dialogueId` is null. */
export interface HeldRole {
  role: StaffRole;
  dialogueId: Id | null;
}

/** Every role, in the order in which they are shown. */
export const staffRoles: readonly StaffRole[] = [
  'officer',
  'representative',
  'communicator',
  'moderator',
  'administrator',
];

/** Something that only some of the kommun's people may do. */
export type Permission =
  /** See the workspace at all. */
  | 'work'
  /** See how a dialogue is planned, and what has come in. */
  | 'see-dialogues'
  | 'start-dialogue'
  /** Write in a dialogue's plan, its texts and its report. */
  | 'edit-plan'
  /** Answer whether a dialogue may be held, decide its influence level, and promise in advance. */
  | 'decide-level'
  /** Ask for something to be published. */
  | 'ask-publication'
  /** Let through what someone else has asked for. */
  | 'approve-publication'
  /** Enter and sort what residents have said, and draw conclusions. */
  | 'compile'
  /** Hide what may not be shown, by law or for someone's safety. */
  | 'hide-contribution'
  /** Enter what a body has decided and what will be done. */
  | 'record-decision'
  /** See who has registered for a meeting, and count who came. */
  | 'see-participants'
  /** See what participants need. Sensitive: only officers of that very dialogue. */
  | 'see-needs'
  /** Set up, move and cancel meetings. */
  | 'change-meetings'
  | 'handle-accessibility'
  | 'manage-codes'
  /** See mail that could not be sent, and send it again. */
  | 'manage-mail'
  /** Give and withdraw roles. */
  | 'manage-people'
  | 'decide-erasure'
  | 'read-audit'
  /** Change the kommun's own settings. */
  | 'manage-settings';

/** Whom a permission is given to. `own` asks for the role in that very dialogue, not in all. */
const granted: Readonly<Record<Permission, { roles: readonly StaffRole[]; own?: true }>> = {
  work: { roles: staffRoles },
  'see-dialogues': { roles: staffRoles },
  'start-dialogue': { roles: ['officer', 'representative'] },
  'edit-plan': { roles: ['officer', 'representative', 'communicator'] },
  'decide-level': { roles: ['representative'] },
  'ask-publication': { roles: ['officer', 'communicator'] },
  'approve-publication': { roles: ['officer', 'representative', 'communicator'] },
  compile: { roles: ['officer'] },
  'hide-contribution': { roles: ['officer', 'moderator'] },
  'record-decision': { roles: ['officer'] },
  'see-participants': { roles: ['officer'] },
  'see-needs': { roles: ['officer'], own: true },
  'change-meetings': { roles: ['officer', 'communicator'] },
  'handle-accessibility': { roles: ['officer', 'communicator', 'administrator'] },
  'manage-codes': { roles: ['officer', 'administrator'] },
  'manage-mail': { roles: ['communicator', 'administrator'] },
  'manage-people': { roles: ['administrator'] },
  'decide-erasure': { roles: ['administrator'] },
  'read-audit': { roles: ['administrator'] },
  'manage-settings': { roles: ['administrator'] },
};

/** Every permission, in the order in which they are shown. */
export const permissions = Object.keys(granted) as readonly Permission[];

/** The roles that a permission is given to. */
export function rolesWith(permission: Permission): readonly StaffRole[] {
  return granted[permission].roles;
}

/**
 * Whether someone with these roles may do something.
 *
 * @param dialogueId the dialogue in which it is done; null for the portal as a whole, where a role in one dialogue counts for nothing but `work`
 */
export function may(
  held: readonly HeldRole[],
  permission: Permission,
  dialogueId: Id | null = null,
): boolean {
  const { roles, own = false } = granted[permission];
  if (permission === 'work') return held.length > 0;
  return held.some(
    (one) => roles.includes(one.role) && (one.dialogueId === null ? !own : one.dialogueId === dialogueId),
  );
}

/** Whether someone may do something in at least one dialogue, or in all: enough to be shown where it is done. */
export function mayAnywhere(held: readonly HeldRole[], permission: Permission): boolean {
  return held.some(({ role }) => granted[permission].roles.includes(role));
}
