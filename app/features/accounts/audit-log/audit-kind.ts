/** Which entries of the log are shown. `staff`: all but what residents do for themselves. */
export type AuditKind =
  | 'staff'
  | 'people'
  | 'meetings'
  | 'codes'
  | 'answers'
  | 'data'
  | 'signIns'
  | 'following'
  | 'settings'
  | 'publishing'
  | 'all';

/** Each kind's word in the address; the first is shown when none is asked for. */
export const auditKindWords: Readonly<Record<AuditKind, string>> = {
  staff: 'arbete',
  people: 'roller',
  meetings: 'moten',
  codes: 'koder',
  answers: 'svar-och-mejl',
  data: 'uppgifter',
  signIns: 'inloggningar',
  following: 'foljare',
  settings: 'installningar',
  publishing: 'publicering',
  all: 'allt',
};

/** Every kind, in the order in which they are chosen among. */
export const auditKinds = Object.keys(auditKindWords) as AuditKind[];

/** The names of the fields in the address: which kind, and the entry before which others are shown. */
export const auditFields = { kind: 'visa', before: 'fore' } as const;

/** The kind that an address asks for; `staff` for any other word. */
export function readAuditKind(word: string | null): AuditKind {
  return auditKinds.find((kind) => auditKindWords[kind] === word) ?? 'staff';
}

/** What the actions of a kind begin with. */
export const actionsOfKind: Readonly<Record<Exclude<AuditKind, 'staff' | 'all'>, readonly string[]>> = {
  people: ['role.', 'staff.', 'administrator.', 'passkey.'],
  meetings: ['meeting.'],
  codes: ['codes.'],
  answers: ['accessibility.', 'mail.'],
  data: ['erasure.', 'own-data.', 'meeting.needs-disposed', 'meeting.contacts-disposed'],
  signIns: ['sign-in.', 'signed-', 'sessions.', 'sign-ins.'],
  following: ['following.'],
  settings: ['setting.', 'term.'],
  publishing: ['publication.'],
};

/** What residents do for themselves, by what the actions begin with. Staff sign in and out too: theirs are shown. */
export const ownActions: readonly string[] = [
  'sign-in.',
  'signed-',
  'sessions.',
  'sign-ins.',
  'meeting.regist',
  'following.',
  'own-data.',
];
