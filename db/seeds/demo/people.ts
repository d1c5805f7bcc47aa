import type { Localized } from '../../columns';
import type { StaffRole } from '../../schema/staff';

/** Someone made up, whom a visitor of the demo can sign in as. */
interface DemoPerson<Key extends string> {
  /** How they are told apart: what a form sends, and what their provider calls them. */
  key: Key;
  name: string;
  /** Who they are, so that one knows whom to choose. */
  about: Localized;
}

/** The made-up residents. */
export type ResidentKey = 'maja' | 'nils' | 'layla' | 'oskar' | 'sonja' | 'robin' | 'tove';
/** The made-up people who work for the kommun, or say so. */
export type ColleagueKey = 'anna' | 'birgit' | 'cem' | 'disa' | 'erik' | 'farah' | 'gunnar' | 'hanna';

/** A made-up resident with an eID. */
export interface DemoResident extends DemoPerson<ResidentKey> {
  /** Twelve digits. The serial numbers are of those that Skatteverket sets aside for tests: nobody is ever given them. */
  personalNumber?: string;
  /** Twelve digits, the day raised by 60. */
  coordinationNumber?: string;
  /** The code of the kommun where they are folkbokförda. */
  municipality?: string;
  /** Their eID is of a lower level of assurance than the kommun asks for. */
  lowAssurance?: boolean;
  /** They have been here before, and left this address. */
  email?: string;
}

/** Someone made up who works for the kommun, or says so. */
export interface DemoColleague extends DemoPerson<ColleagueKey> {
  email: string;
  /** Their groups in the kommun's directory. */
  groups: readonly string[];
  /** What they have been given by hand: a role in one dialogue, named by its address. */
  roles: readonly { role: StaffRole; dialogue: string }[];
  /** They are of another organisation in the same directory service. */
  isOutsider?: boolean;
}

/** The made-up kommun's code. No kommun has it. */
export const demoMunicipality = '1499';

/** The made-up directory's groups, and what they make of whom. */
export const demoGroups: Readonly<Record<string, StaffRole>> = {
  'dialog-handlaggare': 'officer',
  'dialog-fortroendevalda': 'representative',
  'dialog-kommunikation': 'communicator',
  'dialog-moderatorer': 'moderator',
  'dialog-administratorer': 'administrator',
};

export const demoResidents: readonly DemoResident[] = [
  {
    key: 'maja',
    name: 'Maja Ek',
    about: { sv: '16 år, folkbokförd i Viken', en: '16 years old, registered in Viken' },
    personalNumber: '201010142386',
    municipality: demoMunicipality,
  },
  {
    key: 'nils',
    name: 'Nils Öberg',
    about: {
      sv: '80 år, folkbokförd i Viken, har varit med i två dialoger',
      en: '80 years old, registered in Viken, has taken part in two dialogues',
    },
    personalNumber: '194609052396',
    municipality: demoMunicipality,
    email: 'nils.oberg@brev.example',
  },
  {
    key: 'layla',
    name: 'Layla Haddad',
    about: {
      sv: '34 år, folkbokförd i Viken, läser helst arabiska',
      en: '34 years old, registered in Viken, prefers to read Arabic',
    },
    personalNumber: '199202272382',
    municipality: demoMunicipality,
  },
  {
    key: 'oskar',
    name: 'Oskar Lund',
    about: {
      sv: '42 år, folkbokförd i en annan kommun',
      en: '42 years old, registered in another municipality',
    },
    personalNumber: '198406112394',
    municipality: '1480',
  },
  {
    key: 'sonja',
    name: 'Sonja Weber',
    about: {
      sv: '28 år, har samordningsnummer och är inte folkbokförd',
      en: '28 years old, has a coordination number and is not registered in Sweden',
    },
    coordinationNumber: '199808632385',
  },
  {
    key: 'robin',
    name: 'Robin Falk',
    about: {
      sv: 'Har en e-legitimation utan personnummer, som portalen inte kan använda',
      en: 'Has an eID without a personal number, which the portal cannot use',
    },
  },
  {
    key: 'tove',
    name: 'Tove Hall',
    about: {
      sv: 'Har en e-legitimation med för låg tillitsnivå',
      en: 'Has an eID with too low a level of assurance',
    },
    personalNumber: '197501012392',
    municipality: demoMunicipality,
    lowAssurance: true,
  },
];

/** Someone made up who has sorted what was said, and works elsewhere now: nobody can sign in as her. */
export const formerColleague = { name: 'Ingrid Wall', email: 'ingrid.wall@viken.example' };

export const demoColleagues: readonly DemoColleague[] = [
  {
    key: 'anna',
    name: 'Anna Lind',
    about: { sv: 'Tjänsteperson i alla dialoger', en: 'Officer of all dialogues' },
    email: 'anna.lind@viken.example',
    groups: ['dialog-handlaggare'],
    roles: [
      'tryggare-vag-till-skolan-osteras',
      'ga-med-genom-norrby',
      'fritidsgarden-kajutan',
      'nar-ska-biblioteket-ha-oppet',
      '500-000-kronor-till-strandvallen',
      'strandvallens-torg',
    ].map((dialogue) => ({ role: 'officer', dialogue })),
  },
  {
    key: 'birgit',
    name: 'Birgit Åkesson',
    about: { sv: 'Förtroendevald', en: 'Elected representative' },
    email: 'birgit.akesson@viken.example',
    groups: ['dialog-fortroendevalda'],
    roles: [],
  },
  {
    key: 'cem',
    name: 'Cem Yildiz',
    about: { sv: 'Kommunikatör', en: 'Communicator' },
    email: 'cem.yildiz@viken.example',
    groups: ['dialog-kommunikation'],
    roles: [],
  },
  {
    key: 'disa',
    name: 'Disa Holm',
    about: { sv: 'Moderator', en: 'Moderator' },
    email: 'disa.holm@viken.example',
    groups: ['dialog-moderatorer'],
    roles: [],
  },
  {
    key: 'erik',
    name: 'Erik Norén',
    about: { sv: 'Administratör', en: 'Administrator' },
    email: 'erik.noren@viken.example',
    groups: ['dialog-administratorer'],
    roles: [],
  },
  {
    key: 'farah',
    name: 'Farah Nilsson',
    about: { sv: 'Tjänsteperson i en enda dialog', en: 'Officer of one dialogue only' },
    email: 'farah.nilsson@viken.example',
    groups: ['alla-anstallda'],
    roles: [{ role: 'officer', dialogue: 'kulturhuset-i-hamnen' }],
  },
  {
    key: 'gunnar',
    name: 'Gunnar Alm',
    about: { sv: 'Anställd utan roll i portalen', en: 'Employee without a role in the portal' },
    email: 'gunnar.alm@viken.example',
    groups: ['alla-anstallda'],
    roles: [],
  },
  {
    key: 'hanna',
    name: 'Hanna Strand',
    about: { sv: 'Anställd i en annan organisation', en: 'Employee of another organisation' },
    email: 'hanna.strand@annan.example',
    groups: ['dialog-administratorer'],
    roles: [],
    isOutsider: true,
  },
];
