/** What a receipt on a person's page tells, by its word in the address. */
export const peopleReceipts = [
  'inbjuden',
  'roll-given',
  'roll-borta',
  'roll-var-borta',
  'inbjuden-igen',
  'utloggad',
  'avstangd',
] as const;

export type PeopleReceipt = (typeof peopleReceipts)[number];

/** The receipt that an address asks for; null for any other word. */
export function readPeopleReceipt(word: string | null): PeopleReceipt | null {
  return peopleReceipts.find((one) => one === word) ?? null;
}

/** What a button on a person's page does, by what is posted. */
export const personDeeds = {
  give: 'ge-roll',
  withdraw: 'ta-bort-roll',
  invite: 'bjud-in',
  signOut: 'logga-ut',
  /** Shows what shutting the account would do. */
  askShut: 'stang-av',
  shut: 'stang-av-nu',
} as const;

/** The names of the fields that tell which button was pressed, and which role it stood at. */
export const deedField = 'gor';
export const roleIdField = 'tilldelning';
