import type { Localized } from '~db/columns';
import { demoColleagues, demoResidents, type DemoColleague, type DemoResident } from '~db/seeds/demo/people';

/** Someone whom the provider knows. */
export interface ProviderPerson {
  kind: 'eid' | 'directory';
  /** What the provider calls them (`sub`). */
  key: string;
  name: string;
  about: Localized;
  hasLowAssurance: boolean;
  /** What it tells of them, beside their name. */
  claims: Readonly<Record<string, unknown>>;
}

/** The kommun's own organisation in the directory service, and another. */
export const demoTenants = { own: 'viken', other: 'annan-organisation' } as const;

/** The demo's people, as a provider knows them. */
export const demoProviderPeople: readonly ProviderPerson[] = [
  ...demoResidents.map(ofResident),
  ...demoColleagues.map(ofColleague),
];

/** All that the provider may tell of someone. What is asked for decides how much of it is told. */
export function claimsOf({ name, claims }: ProviderPerson): Record<string, unknown> {
  return { name, ...claims };
}

function ofResident(resident: DemoResident): ProviderPerson {
  const {
    key,
    name,
    about,
    personalNumber,
    coordinationNumber,
    municipality,
    lowAssurance = false,
  } = resident;
  return {
    kind: 'eid',
    key,
    name,
    about,
    hasLowAssurance: lowAssurance,
    claims: {
      'https://id.oidc.se/claim/personalIdentityNumber': personalNumber,
      'https://id.oidc.se/claim/coordinationNumber': coordinationNumber,
      municipality_code: municipality,
    },
  };
}

function ofColleague({ key, name, about, email, groups, isOutsider = false }: DemoColleague): ProviderPerson {
  return {
    kind: 'directory',
    key,
    name,
    about,
    hasLowAssurance: false,
    claims: {
      email,
      email_verified: true,
      groups,
      tid: isOutsider ? demoTenants.other : demoTenants.own,
    },
  };
}
