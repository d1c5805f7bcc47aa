import type { NeedKind } from '../../../schema/meeting';
import type { ResidentKey } from '../people';

/** Made-up people who have registered for a meeting of the demo, in order of coming. */
export interface DemoParticipants {
  slug: string;
  /** The Swedish title of the dialogue's step. */
  title: string;
  people: readonly DemoParticipant[];
}

export interface DemoParticipant {
  /** Some have chosen a pseudonym. */
  name: string;
  /** A number that leads to nobody. */
  phone: string;
  /** The demo's resident who it is, who had signed in. */
  resident?: ResidentKey;
  language?: string;
  needs?: readonly { kind: NeedKind; detail: string }[];
  /** For a meeting that has been. */
  came?: boolean;
}

const person = (name: string, number: string, more: Omit<DemoParticipant, 'name' | 'phone'> = {}) => ({
  name,
  phone: `0500-00 02 ${number}`,
  ...more,
});

const parents = [
  person('Pappa till två på Österås', '01'),
  person('Rim Daoud', '02', { language: 'ar', needs: [{ kind: 'interpreter', detail: 'arabiska' }] }),
  person('Gunnel Ask', '03', {
    needs: [{ kind: 'mobility', detail: 'Rullator. Sitter gärna nära dörren.' }],
  }),
  person('Cyklisten', '04'),
  person('Yusra och Leo', '05', { needs: [{ kind: 'allergies', detail: 'Leo tål inte nötter.' }] }),
  person('Torbjörn W', '06', { needs: [{ kind: 'sign_language', detail: '' }] }),
];

/** Everyone who has registered for the demo's meetings. */
export const demoParticipants: readonly DemoParticipants[] = [
  {
    slug: 'tryggare-vag-till-skolan-osteras',
    title: 'Första träffen: bakgrund och problem',
    people: [
      ...parents.map(({ name, phone }, index) => ({ name, phone, came: index !== 3 })),
      person('Nils Öberg', '07', { resident: 'nils', came: true }),
    ],
  },
  { slug: 'tryggare-vag-till-skolan-osteras', title: 'Andra träffen: ni prioriterar', people: parents },
  {
    // Twelve seats, and three in line.
    slug: 'ga-med-genom-norrby',
    title: 'Trygghetsvandring på kvällen',
    people: [
      person('Hundägaren på Norrbygatan', '11'),
      person('Asha', '12', { language: 'so', needs: [{ kind: 'interpreter', detail: 'somaliska' }] }),
      person('Bengt Ek', '13', { needs: [{ kind: 'mobility', detail: 'Elrullstol.' }] }),
      person('Nattvandrare', '14'),
      person('Ina och mormor', '15'),
      person('Kalle', '16'),
      person('Salma R', '17', { language: 'ar' }),
      person('Rosa', '18'),
      person('Tvåbarnsmamma', '19'),
      person('Viggo', '20'),
      person('Maj-Britt', '21', { needs: [{ kind: 'other', detail: 'Ser dåligt i mörker.' }] }),
      person('Joggaren', '22'),
      person('Petra', '23'),
      person('Grannen i 4B', '24'),
      person('Omar', '25', { language: 'ar' }),
    ],
  },
  {
    slug: 'fritidsgarden-kajutan',
    title: 'Idéverkstad med arkitekt och modellera',
    people: [
      person('Nellie', '31', { came: true }),
      person('DJ Brygga', '32', { came: true }),
      person('Abdi', '33', { came: false }),
    ],
  },
  {
    slug: 'fritidsgarden-kajutan',
    title: 'Idéverkstad: regler, tider och pengar',
    people: [
      person('Nellie', '31'),
      person('Tuva', '34', { needs: [{ kind: 'allergies', detail: 'gluten' }] }),
    ],
  },
];
