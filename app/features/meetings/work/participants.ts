import type { LocalText } from '~/i18n/localized';
import type { Day, Id, Instant } from '~db/columns';
import type { NeedKind, RegistrationState } from '~db/schema/meeting';

import type { MeetingStanding } from '../meeting';
import type { Need, Registration } from '../registration';
import { interpreterTag } from './interpreter-language';

/** Someone who has registered, as the meeting's officers see them. */
export interface Participant {
  id: Id;
  /** Null when name and contact have been disposed of. */
  name: string | null;
  email: string | null;
  phone: string | null;
  language: string;
  state: RegistrationState;
  place: number;
  createdAt: Instant;
  came: boolean | null;
  /** Null for who may not see what people need. */
  needs: readonly Need[] | null;
}

/** What the workspace tells of a meeting, in one language. */
export interface MeetingOverview {
  id: Id;
  slug: string;
  title: LocalText;
  dialogue: LocalText;
  place: LocalText | null;
  startsAt: Instant;
  endsAt: Instant | null;
  hasTime: boolean;
  standing: MeetingStanding;
  /** Whether its dialogue is published, so that it has a page and one can register. */
  isPublic: boolean;
  isDropIn: boolean;
  cap: number | null;
  closesOn: Day | null;
  attended: number | null;
  changeNote: LocalText | null;
  needsDisposed: boolean;
}

/** How many have a seat, stand in line, have cancelled, and came. */
export interface ParticipantCounts {
  seated: number;
  waiting: number;
  cancelled: number;
  came: number;
}

/** Counts who has registered. */
export function countParticipants(
  registrations: readonly Pick<Registration, 'state' | 'came'>[],
): ParticipantCounts {
  const inState = (state: RegistrationState) => registrations.filter((one) => one.state === state).length;
  return {
    seated: inState('seated'),
    waiting: inState('waiting'),
    cancelled: inState('cancelled'),
    came: registrations.filter(({ came }) => came === true).length,
  };
}

/** How many need something, and of interpreters, to which languages: tags, or what was written where that is no language's name. */
export interface NeedCount {
  kind: NeedKind;
  count: number;
  languages: readonly string[];
}

/** How many need what, of those who have a seat: what there is to order, without whose it is. */
export function countNeeds(
  participants: readonly Pick<Participant, 'state' | 'needs'>[],
): readonly NeedCount[] {
  const found = new Map<NeedKind, string[]>();
  for (const { state, needs } of participants)
    if (state === 'seated')
      for (const { kind, detail } of needs ?? [])
        found.set(kind, [...(found.get(kind) ?? []), interpreterTag(detail) ?? detail]);
  return [...found]
    .map(([kind, details]) => ({
      kind,
      count: details.length,
      languages: kind === 'interpreter' ? [...new Set(details)] : [],
    }))
    .sort((a, b) => b.count - a.count);
}
