import type { Id, Instant } from '~db/columns';
import type { NeedKind, RegistrationState } from '~db/schema/meeting';

/** What someone needs in order to take part, with a word on it where one is asked for. */
export interface Need {
  kind: NeedKind;
  detail: string;
}

/** What someone has told in order to come. */
export interface RegistrationFacts {
  /** May be a pseudonym. */
  name: string;
  email: string | null;
  phone: string | null;
  needs: readonly Need[];
}

/** Someone who has said that they come to one meeting. */
export interface Registration {
  id: Id;
  meetingId: Id;
  /** The same for all meetings that were joined as one. */
  joinedId: Id;
  accountId: Id | null;
  name: string;
  email: string | null;
  phone: string | null;
  language: string;
  state: RegistrationState;
  /** Order of coming: lower is earlier in line. */
  place: number;
  createdAt: Instant;
  updatedAt: Instant;
  cancelledAt: Instant | null;
  remindedAt: Instant | null;
  /** When they got a seat from the line. */
  movedUpAt: Instant | null;
  came: boolean | null;
  /** When name and contact were disposed of. */
  disposedAt: Instant | null;
}

/** Every kind of need, in the order in which they are asked for. */
export const needKinds: readonly NeedKind[] = [
  'interpreter',
  'sign_language',
  'mobility',
  'allergies',
  'other',
];

/** The fields of the form, by the names that are posted, in the order in which they stand. */
export const registrationFields = [
  'name',
  'email',
  'phone',
  'interpreter',
  'sign_language',
  'mobility',
  'allergies',
  'other',
  'consent',
] as const;

export type RegistrationField = (typeof registrationFields)[number];

/** What the form holds: what was typed, whether it was right or not. Checkboxes hold `1` or nothing. */
export type TypedRegistration = Readonly<Record<RegistrationField, string>>;

/** What was typed, from a posted form; a checkbox that isn't ticked is not posted at all. */
export function readTyped(form: ReadonlyMap<string, string>): TypedRegistration {
  return Object.fromEntries(
    registrationFields.map((field) => [field, form.get(field) ?? '']),
  ) as TypedRegistration;
}

/** A form in which only what is known already is filled in. */
export function typedFrom(known: Partial<RegistrationFacts>): TypedRegistration {
  const form = new Map<string, string>([
    ['name', known.name ?? ''],
    ['email', known.email ?? ''],
    ['phone', known.phone ?? ''],
    ...(known.needs ?? []).map(({ kind, detail }): [string, string] => [
      kind,
      kind === 'sign_language' ? '1' : detail,
    ]),
  ]);
  return readTyped(form);
}

export type RegistrationFieldProblem =
  | 'name-missing'
  | 'name-too-long'
  | 'contact-missing'
  | 'email-invalid'
  | 'email-too-long'
  | 'phone-invalid'
  | 'need-too-long'
  | 'consent-missing';

/** Why a form was not received. Codes: the page words them. */
export type RegistrationProblem =
  | { field: RegistrationField; code: RegistrationFieldProblem }
  /**
   * `looks-automatic`: the trap was filled in, or it was sent faster than anyone types. `stale`: the form is a day old. `too-many`: the network or the address has
   * registered as often as it may for now.
   */
  | { field: null; code: 'looks-automatic' | 'stale' | 'too-many' };

/** Lengths in UTF-16 units, as browsers count them. */
export const longestName = 100;
export const longestNeed = 500;
