import type { LoadContext } from '~/load-context';
import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { ageBandOn } from '../age-band';
import type { EidSettings } from '../oidc-settings';
import { saveResident, type KnownResident } from './account.queries.server';
import type { Claims } from './oidc-client.server';
import { readPersonalNumber } from './personal-number';

/**
 * What the portal keeps of what a broker tells: a keyed hash of the number, how old as a band, and whether folkbokförd. Nothing else is looked at, not even the name.
 *
 * @returns null when the broker did not tell a number that can be one
 */
export function readResident(
  claims: Claims,
  settings: EidSettings,
  { secrets, clock }: Pick<LoadContext, 'secrets' | 'clock'>,
): KnownResident | null {
  const today = dayOf(clock());
  const number = settings.personalNumberClaims
    .map((name) => claims[name])
    .find((value) => typeof value === 'string' && value !== '');
  const person = typeof number === 'string' ? readPersonalNumber(number, today) : null;
  if (person === null) return null;
  return {
    personHash: secrets.hash('person', person.digits),
    ageBand: person.bornOn === null ? null : ageBandOn(person.bornOn, today),
    registeredHere: person.kind === 'coordination' ? false : isRegisteredHere(claims, settings),
  };
}

function isRegisteredHere(
  claims: Claims,
  { municipalityClaim, municipalityCode }: EidSettings,
): boolean | null {
  if (municipalityClaim === undefined || municipalityCode === undefined) return null;
  const told = claims[municipalityClaim];
  return typeof told === 'string' && /^\d{4}$/.test(told) ? told === municipalityCode : null;
}

/** Finds or makes the account of someone whom a broker has named. */
export function admitResident(
  trx: Database,
  resident: KnownResident,
  { clock }: Pick<LoadContext, 'clock'>,
  language: string,
): Promise<Id> {
  return saveResident(trx, resident, { language, now: toInstant(clock()) });
}
