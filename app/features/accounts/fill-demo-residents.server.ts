import { dayOf, toInstant } from '~/platform/clock';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import { demoResidents, type ResidentKey } from '~db/seeds/demo/people';

import { ageBandOn } from './age-band';
import { saveResident } from './oidc/account.queries.server';
import { readPersonalNumber } from './oidc/personal-number';

/** Makes the accounts of those of the demo's residents who have been here before and left an address: the same as they come to by their eID. Called within a transaction. */
export async function fillDemoResidents(
  trx: Database,
  { secrets, now }: { secrets: Secrets; now: Date },
): Promise<ReadonlyMap<ResidentKey, { id: Id; email: string }>> {
  const made = new Map<ResidentKey, { id: Id; email: string }>();
  for (const { key, email, personalNumber = '' } of demoResidents) {
    const person = email === undefined ? null : readPersonalNumber(personalNumber, dayOf(now));
    if (email === undefined || person === null) continue;
    const known = {
      personHash: secrets.hash('person', person.digits),
      ageBand: person.bornOn === null ? null : ageBandOn(person.bornOn, dayOf(now)),
      registeredHere: true,
    };
    const id = await saveResident(trx, known, { language: 'sv', now: toInstant(now) });
    await trx.updateTable('account').set({ email }).where('id', '=', id).execute();
    made.set(key, { id, email });
  }
  return made;
}
