import type { Localized } from '../../../../columns';
import type { ParticipationDimension } from '../../../../schema/result-version';
import { areas } from '../../terms';

/** How many took part, by the groups that the kommun always counts, beside each group's share of its 24 000 residents. */

interface CountedGroup {
  label: Localized;
  share?: number;
}

type Counts<Group extends string> = Partial<Record<Group, number>>;

/** Shares of another population than the whole kommun's; `null` where none is known. */
type OtherShares<Group extends string> = Counts<Group> | null;

const ageGroups = {
  child: {
    label: {
      sv: '0–12 år',
      en: '0–12 years',
      fi: '0–12 v',
      ar: '0–12 سنة',
      so: '0–12 sano',
      uk: '0–12 років',
      'sv-x-lattlast': '0–12 år',
    },
    share: 0.14,
  },
  young: {
    label: {
      sv: '13–25 år',
      en: '13–25 years',
      fi: '13–25 v',
      ar: '13–25 سنة',
      so: '13–25 sano',
      uk: '13–25 років',
      'sv-x-lattlast': '13–25 år',
    },
    share: 0.15,
  },
  adult: {
    label: {
      sv: '26–44 år',
      en: '26–44 years',
      fi: '26–44 v',
      ar: '26–44 سنة',
      so: '26–44 sano',
      uk: '26–44 роки',
      'sv-x-lattlast': '26–44 år',
    },
    share: 0.22,
  },
  middle: {
    label: {
      sv: '45–64 år',
      en: '45–64 years',
      fi: '45–64 v',
      ar: '45–64 سنة',
      so: '45–64 sano',
      uk: '45–64 роки',
      'sv-x-lattlast': '45–64 år',
    },
    share: 0.25,
  },
  older: {
    label: {
      sv: '65 år och äldre',
      en: '65 and older',
      fi: '65 v ja vanhemmat',
      ar: '65 سنة فأكثر',
      so: '65 sano iyo ka weyn',
      uk: '65 років і старші',
      'sv-x-lattlast': '65 år och äldre',
    },
    share: 0.24,
  },
} satisfies Record<string, CountedGroup>;

const genders = {
  women: {
    label: {
      sv: 'Kvinnor och flickor',
      en: 'Women and girls',
      fi: 'Naiset ja tytöt',
      ar: 'نساء وفتيات',
      so: 'Haween iyo gabdho',
      uk: 'Жінки та дівчата',
      'sv-x-lattlast': 'Kvinnor och flickor',
    },
    share: 0.495,
  },
  men: {
    label: {
      sv: 'Män och pojkar',
      en: 'Men and boys',
      fi: 'Miehet ja pojat',
      ar: 'رجال وفتيان',
      so: 'Rag iyo wiilal',
      uk: 'Чоловіки та хлопці',
      'sv-x-lattlast': 'Män och pojkar',
    },
    share: 0.505,
  },
  other: {
    label: {
      sv: 'Annan könsidentitet',
      en: 'Another gender identity',
      fi: 'Muu sukupuoli-identiteetti',
      ar: 'هوية جندرية أخرى',
      so: 'Aqoonsi jinsi oo kale',
      uk: 'Інша гендерна ідентичність',
      'sv-x-lattlast': 'Ett annat kön',
    },
  },
  unsaid: {
    label: {
      sv: 'Ville inte svara',
      en: 'Preferred not to say',
      fi: 'Ei halunnut vastata',
      ar: 'فضّلوا عدم الإجابة',
      so: 'Ma rabin inay jawaabaan',
      uk: 'Не захотіли відповідати',
      'sv-x-lattlast': 'Ville inte svara',
    },
  },
} satisfies Record<string, CountedGroup>;

const areaGroups = {
  centrum: { label: areas.centrum.name, share: 0.22 },
  osteras: { label: areas.osteras.name, share: 0.17 },
  strandvallen: { label: areas.strandvallen.name, share: 0.1 },
  astigen: { label: areas.astigen.name, share: 0.14 },
  norrby: { label: areas.norrby.name, share: 0.11 },
  skogshojden: { label: areas.skogshojden.name, share: 0.09 },
  landsbygden: { label: areas.landsbygden.name, share: 0.14 },
  skargarden: { label: areas.skargarden.name, share: 0.03 },
} satisfies Record<string, CountedGroup>;

const channels = {
  web: {
    label: {
      sv: 'På webben',
      en: 'On the web',
      fi: 'Verkossa',
      ar: 'عبر الإنترنت',
      so: 'Internetka',
      uk: 'В інтернеті',
      'sv-x-lattlast': 'På internet',
    },
  },
  paper: {
    label: {
      sv: 'På papper',
      en: 'On paper',
      fi: 'Paperilla',
      ar: 'على الورق',
      so: 'Warqad',
      uk: 'На папері',
      'sv-x-lattlast': 'På papper',
    },
  },
  sms: {
    label: {
      sv: 'Via sms',
      en: 'By text message',
      fi: 'Tekstiviestillä',
      ar: 'برسالة نصية',
      so: 'SMS',
      uk: 'Через SMS',
      'sv-x-lattlast': 'Med sms',
    },
  },
  phone: {
    label: {
      sv: 'På telefon',
      en: 'By phone',
      fi: 'Puhelimitse',
      ar: 'عبر الهاتف',
      so: 'Telefoon',
      uk: 'Телефоном',
      'sv-x-lattlast': 'På telefon',
    },
  },
  meeting: {
    label: {
      sv: 'På plats',
      en: 'In person',
      fi: 'Paikan päällä',
      ar: 'حضورياً',
      so: 'Goobta',
      uk: 'Особисто',
      'sv-x-lattlast': 'På plats',
    },
  },
  outreach: {
    label: {
      sv: 'Där folk redan är: affär, skola, hållplats',
      en: 'Where people already are: shop, school, bus stop',
      fi: 'Siellä missä ihmiset ovat: kaupassa, koulussa, pysäkillä',
      ar: 'في أماكن وجود الناس: المتجر والمدرسة والموقف',
      so: 'Meelaha dadku joogo: dukaan, dugsi, baska',
      uk: 'Там, де люди бувають: магазин, школа, зупинка',
      'sv-x-lattlast': 'I affären, i skolan och vid bussen',
    },
  },
} satisfies Record<string, CountedGroup>;

function dimension<Group extends string>(
  name: ParticipationDimension['dimension'],
  groups: Record<Group, CountedGroup>,
  counts: Counts<Group>,
  shares?: OtherShares<Group>,
): ParticipationDimension {
  return {
    dimension: name,
    groups: (Object.keys(counts) as Group[]).map((group) => {
      const populationShare = shares === undefined ? groups[group].share : shares?.[group];
      return {
        label: groups[group].label,
        count: counts[group] ?? 0,
        ...(populationShare !== undefined && { populationShare }),
      };
    }),
  };
}

export function byAge(counts: Counts<keyof typeof ageGroups>, shares?: OtherShares<keyof typeof ageGroups>) {
  return dimension('age', ageGroups, counts, shares);
}

export function byGender(counts: Counts<keyof typeof genders>, shares?: OtherShares<keyof typeof genders>) {
  return dimension('gender', genders, counts, shares);
}

export function byArea(
  counts: Counts<keyof typeof areaGroups>,
  shares?: OtherShares<keyof typeof areaGroups>,
) {
  return dimension('area', areaGroups, counts, shares);
}

export function byChannel(counts: Counts<keyof typeof channels>) {
  return dimension('channel', channels, counts);
}
