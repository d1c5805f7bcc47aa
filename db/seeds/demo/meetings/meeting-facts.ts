import type { LocalizedList } from '../../../columns';
import type { MeetingRecord } from '../../../dialogue-record';
import type { DemoCalendar } from '../calendar';

/** What is known of the demo's meetings besides time, place and title: by the dialogue's address and the step's Swedish title. */
export function demoMeetingFacts({
  day,
}: DemoCalendar): Readonly<Record<string, Record<string, MeetingRecord>>> {
  return {
    'tryggare-vag-till-skolan-osteras': {
      'Första träffen: bakgrund och problem': { ...schoolMeeting(40), closesOn: day(-48) },
      'Andra träffen: ni prioriterar': {
        ...schoolMeeting(40),
        closesOn: day(9),
        agenda: priorityAgenda,
      },
      'Tredje träffen: så blev det': { ...schoolMeeting(60), closesOn: day(58) },
    },
    'ga-med-genom-norrby': {
      'Trygghetsvandring på kvällen': {
        entry: 'registration',
        cap: 12,
        closesOn: day(6),
        stepFree: 'yes',
        hearingLoop: 'no',
        interpreters: ['ar', 'so'],
        travel: {
          sv: 'Buss 3 till hållplatsen Norrby torg, 40 meter från fontänen. Vi lånar ut reflexvästar och ficklampor.',
          en: 'Bus 3 to Norrby torg, 40 metres from the fountain. We lend reflective vests and torches.',
          ar: 'الحافلة 3 إلى موقف Norrby torg، على بعد 40 مترًا من النافورة. نعيركم سترات عاكسة ومصابيح يد.',
          so: 'Baska 3 ilaa Norrby torg, 40 mitir ayuu u jiraa ilka biyaha. Waxaan idin amaahinaynaa jaakadaha iftiinka celiya iyo tooshash.',
        },
        representatives: [
          {
            name: 'Hodan Yusuf',
            role: {
              sv: 'tekniska nämnden',
              en: 'the technical committee',
              ar: 'اللجنة التقنية',
              so: 'guddiga farsamada',
            },
          },
        ],
      },
    },
    'nar-ska-biblioteket-ha-oppet': {
      'Möt nämndens politiker vid lånedisken': {
        entry: 'drop_in',
        stepFree: 'yes',
        hearingLoop: 'yes',
        interpreters: ['sign'],
        travel: {
          sv: 'Alla bussar stannar vid Resecentrum, fem minuter bort. Två parkeringar för rörelsehindrade vid entrén.',
          en: 'All buses stop at the travel centre, five minutes away. Two parking places for disabled people at the entrance.',
          fi: 'Kaikki bussit pysähtyvät matkakeskuksessa viiden minuutin päässä. Sisäänkäynnin vieressä on kaksi liikkumisesteisten pysäköintipaikkaa.',
          ar: 'تتوقف كل الحافلات عند مركز النقل على بعد خمس دقائق. يوجد عند المدخل موقفان لسيارات ذوي الإعاقة.',
          so: 'Basaska oo dhan waxay istaagaan xarunta safarka, shan daqiiqo ayay u jirtaa. Laba meelood oo dadka naafada ah ay baabuurta dhigtaan ayaa albaabka agtiisa ah.',
          uk: 'Усі автобуси зупиняються біля транспортного центру за п’ять хвилин звідси. Біля входу є два місця для паркування для людей з інвалідністю.',
          'sv-x-lattlast':
            'Alla bussar stannar vid Resecentrum. Därifrån går du i fem minuter. Det finns två parkeringar för dig som har svårt att gå.',
        },
        representatives: [
          { name: 'Per-Olof Sand', role: chair },
          { name: 'Mirela Kovač', role: member },
        ],
      },
    },
    'ny-oversiktsplan-samrad': {
      'Stormöte: diskutera de fem svåraste valen': {
        entry: 'registration',
        cap: 120,
        closesOn: day(13),
        stepFree: 'yes',
        hearingLoop: 'yes',
        interpreters: ['sign'],
        digitalLink: 'https://viken.example/stormote',
        travel: {
          sv: 'Buss 1 och 4 till Folkets hus. Gratis parkering bakom huset efter klockan 17.',
          en: 'Buses 1 and 4 to Folkets hus. Free parking behind the building after 17:00.',
          ar: 'الحافلتان 1 و4 إلى Folkets hus. موقف مجاني خلف المبنى بعد الساعة 17:00.',
        },
        agenda: {
          sv: ['18.00 Planen på en kvart', '18.20 Fem bord, fem val', '19.30 Borden berättar', '20.30 Slut'],
          en: [
            '18:00 The plan in fifteen minutes',
            '18:20 Five tables, five choices',
            '19:30 The tables report',
            '20:30 The end',
          ],
          ar: [
            '18:00 الخطة في ربع ساعة',
            '18:20 خمس طاولات وخمسة خيارات',
            '19:30 الطاولات تعرض نتائجها',
            '20:30 الختام',
          ],
        },
        representatives: [
          {
            name: 'Kerstin Alm',
            role: {
              sv: 'kommunstyrelsens ordförande',
              en: 'chair of the executive board',
              ar: 'رئيسة المجلس التنفيذي',
            },
          },
        ],
      },
    },
    'fritidsgarden-kajutan': {
      'Idéverkstad med arkitekt och modellera': { ...workshop, closesOn: day(-10) },
      'Idéverkstad: regler, tider och pengar': workshop,
    },
    'klimatet-vad-gor-vi-i-viken': {
      // The last day to register has been.
      'Rådslaget, sista mötet: texten blir klar': {
        entry: 'registration',
        cap: 30,
        closesOn: day(-1),
        stepFree: 'yes',
        hearingLoop: 'yes',
        interpreters: ['sign'],
      },
    },
  };
}

const chair = {
  sv: 'ordförande',
  en: 'chair',
  fi: 'puheenjohtaja',
  ar: 'الرئيس',
  so: 'guddoomiye',
  uk: 'голова',
  'sv-x-lattlast': 'ordförande',
};

const member = {
  sv: 'ledamot',
  en: 'member',
  fi: 'jäsen',
  ar: 'عضوة',
  so: 'xubin',
  uk: 'членкиня',
  'sv-x-lattlast': 'ledamot',
};

/** Three meetings that can be joined as one. */
function schoolMeeting(cap: number): MeetingRecord {
  return {
    entry: 'registration',
    cap,
    series: {
      sv: 'Tre träffar om skolvägen',
      en: 'Three meetings on the way to school',
      fi: 'Kolme tapaamista koulutiestä',
      ar: 'ثلاثة لقاءات حول طريق المدرسة',
      so: 'Saddex kulan oo ku saabsan waddada dugsiga',
      uk: 'Три зустрічі про дорогу до школи',
      'sv-x-lattlast': 'Tre träffar om vägen till skolan',
    },
    stepFree: 'yes',
    hearingLoop: 'yes',
    interpreters: ['sign', 'ar'],
    travel: {
      sv: 'Buss 2 till Österåsskolan. Parkering för rörelsehindrade vid norra entrén, 15 meter från dörren.',
      en: 'Bus 2 to Österåsskolan. Parking for disabled people at the north entrance, 15 metres from the door.',
      fi: 'Bussi 2 Österåsskolanille. Liikkumisesteisten pysäköinti pohjoisella sisäänkäynnillä, 15 metriä ovesta.',
      ar: 'الحافلة 2 إلى Österåsskolan. موقف لذوي الإعاقة عند المدخل الشمالي، على بعد 15 مترًا من الباب.',
      so: 'Baska 2 ilaa Österåsskolan. Meesha dadka naafada ah ay baabuurta dhigtaan waa albaabka waqooyi, 15 mitir ayay albaabka u jirtaa.',
      uk: 'Автобус 2 до Österåsskolan. Паркування для людей з інвалідністю біля північного входу, за 15 метрів від дверей.',
      'sv-x-lattlast':
        'Ta buss 2 till Österåsskolan. Har du svårt att gå? Då kan du parkera nära den norra dörren.',
    },
    representatives: [
      { name: 'Lars Forsman', role: chair },
      { name: 'Sara Haile', role: member },
    ],
  };
}

const workshop: MeetingRecord = {
  entry: 'registration',
  stepFree: 'yes',
  hearingLoop: 'no',
  travel: {
    sv: 'Fem minuter att gå från Resecentrum. Vi betalar bussen hem om du bor utanför stan.',
    en: 'A five-minute walk from the travel centre. We pay for the bus home if you live outside town.',
    ar: 'خمس دقائق سيرًا من مركز النقل. ندفع ثمن حافلة العودة إن كنت تسكن خارج المدينة.',
    so: 'Shan daqiiqo oo lug ah ayay u jirtaa xarunta safarka. Waxaan bixinaynaa baska guriga haddii aad magaalada dibaddeeda deggan tahay.',
    'sv-x-lattlast': 'Du går fem minuter från Resecentrum. Bor du utanför stan? Då betalar vi bussen hem.',
  },
  representatives: [{ name: 'Ali Rezai', role: member }],
};

const priorityAgenda: LocalizedList = {
  sv: [
    '17.30 Kaffe och smörgås',
    '18.00 Vi berättar vad ni sa på första träffen',
    '18.20 Ni prioriterar vid borden, tio knappar var',
    '19.30 Vi räknar knapparna tillsammans',
    '20.00 Slut',
  ],
  en: [
    '17:30 Coffee and sandwiches',
    '18:00 We tell you what you said at the first meeting',
    '18:20 You set the priorities at the tables, ten buttons each',
    '19:30 We count the buttons together',
    '20:00 The end',
  ],
  fi: [
    '17.30 Kahvia ja voileipiä',
    '18.00 Kerromme, mitä sanoitte ensimmäisessä tapaamisessa',
    '18.20 Asetatte tärkeysjärjestyksen pöydissä, kymmenen nappia kullekin',
    '19.30 Laskemme napit yhdessä',
    '20.00 Loppu',
  ],
  ar: [
    '17:30 قهوة وشطائر',
    '18:00 نعرض ما قلتموه في اللقاء الأول',
    '18:20 تحدّدون الأولويات حول الطاولات، عشرة أزرار لكل شخص',
    '19:30 نعدّ الأزرار معًا',
    '20:00 الختام',
  ],
  so: [
    '17:30 Kafee iyo rooti',
    '18:00 Waxaan sheegaynaa waxa aad kulankii koowaad tiraahdeen',
    '18:20 Miisaska ayaad mudnaanta ku kala siinaysaan, qof walba toban badhan',
    '19:30 Badhannada wada tirinaynaa',
    '20:00 Dhammaad',
  ],
  uk: [
    '17:30 Кава та бутерброди',
    '18:00 Розповідаємо, що ви сказали на першій зустрічі',
    '18:20 Ви визначаєте пріоритети за столами, по десять ґудзиків кожному',
    '19:30 Рахуємо ґудзики разом',
    '20:00 Кінець',
  ],
  'sv-x-lattlast': [
    '17.30 Vi dricker kaffe',
    '18.00 Vi berättar vad ni sa förra gången',
    '18.20 Ni väljer vad som är viktigast',
    '19.30 Vi räknar vad ni har valt',
    '20.00 Mötet är slut',
  ],
};
