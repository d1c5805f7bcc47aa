import type { Format } from '~/i18n/format';
import type { Id, Instant } from '~db/columns';

/** How long an invitation holds that is sent by mail. Over a weekend is long enough for a new one to be asked for. */
export const invitationHours = 48;

/** How long the first administrator's holds. It stands in a terminal, where others may pass by. */
export const firstInvitationHours = 24;

/** What may be done with an invitation. `no-role`: whoever it was sent to no longer has anything to do in the portal. */
export type InvitationState = 'open' | 'used' | 'expired' | 'no-role';

/** An invitation to make a passkey, and whom it is to. */
export interface Invitation {
  id: Id;
  accountId: Id;
  name: string;
  email: string;
  expiresAt: Instant;
  state: InvitationState;
}

/** Judges an invitation. One that has been used stays used, whatever else has become of it. */
export function invitationState(
  { usedAt, expiresAt, hasRole }: { usedAt: Instant | null; expiresAt: Instant; hasRole: boolean },
  now: Date,
): InvitationState {
  if (usedAt !== null) return 'used';
  if (now.getTime() >= Date.parse(expiresAt)) return 'expired';
  return hasRole ? 'open' : 'no-role';
}

/** The path at which an invitation is answered. */
export function invitationPath(language: string, token: string): string {
  return `/${language}/arbete/inbjudan/${token}`;
}

/** An invitation as it is shown to whom it is to. `ends` is worded here, since a browser might word it otherwise than the server. */
export function showInvitation({ name, email, expiresAt }: Invitation, token: string, format: Format) {
  return { token, name, email, ends: format.instant(expiresAt) };
}

const statuses: Readonly<Record<InvitationState | 'unknown', number>> = {
  open: 200,
  used: 410,
  expired: 410,
  'no-role': 403,
  unknown: 404,
};

/** What the page of an invitation answers. */
export function invitationStatus(state: InvitationState | 'unknown'): number {
  return statuses[state];
}
