import type { TermRef } from '../../dialogue-record';

/** The made-up kommun's own lists. */

export const bodies = {
  kf: {
    slug: 'kommunfullmaktige',
    name: {
      sv: 'Kommunfullmäktige',
      en: 'The municipal council',
      fi: 'Kunnanvaltuusto',
      ar: 'المجلس البلدي',
      so: 'Golaha degmada',
      uk: 'Муніципальна рада',
    },
  },
  ks: {
    slug: 'kommunstyrelsen',
    name: {
      sv: 'Kommunstyrelsen',
      en: 'The municipal executive board',
      fi: 'Kunnanhallitus',
      ar: 'الهيئة التنفيذية البلدية',
      so: 'Guddiga fulinta ee degmada',
      uk: 'Виконавчий комітет муніципалітету',
    },
  },
  tn: {
    slug: 'tekniska-namnden',
    name: {
      sv: 'Tekniska nämnden',
      en: 'The technical committee',
      fi: 'Tekninen lautakunta',
      ar: 'اللجنة التقنية',
      so: 'Guddiga farsamada',
      uk: 'Технічний комітет',
    },
  },
  bun: {
    slug: 'barn-och-utbildningsnamnden',
    name: {
      sv: 'Barn- och utbildningsnämnden',
      en: 'The children and education committee',
      fi: 'Lasten ja koulutuksen lautakunta',
      ar: 'لجنة الأطفال والتعليم',
      so: 'Guddiga carruurta iyo waxbarashada',
      uk: 'Комітет у справах дітей та освіти',
    },
  },
  kfn: {
    slug: 'kultur-och-fritidsnamnden',
    name: {
      sv: 'Kultur- och fritidsnämnden',
      en: 'The culture and leisure committee',
      fi: 'Kulttuuri- ja vapaa-ajanlautakunta',
      ar: 'لجنة الثقافة والترفيه',
      so: 'Guddiga dhaqanka iyo madadaalada',
      uk: 'Комітет з питань культури та дозвілля',
    },
  },
  sn: {
    slug: 'socialnamnden',
    name: {
      sv: 'Socialnämnden',
      en: 'The social welfare committee',
      fi: 'Sosiaalilautakunta',
      ar: 'لجنة الشؤون الاجتماعية',
      so: 'Guddiga arrimaha bulshada',
      uk: 'Комітет соціальних справ',
    },
  },
  mbn: {
    slug: 'miljo-och-byggnadsnamnden',
    name: {
      sv: 'Miljö- och byggnadsnämnden',
      en: 'The environment and building committee',
      fi: 'Ympäristö- ja rakennuslautakunta',
      ar: 'لجنة البيئة والبناء',
      so: 'Guddiga deegaanka iyo dhismaha',
      uk: 'Комітет з питань довкілля та будівництва',
    },
  },
} satisfies Record<string, TermRef>;

export const areas = {
  whole: {
    slug: 'hela-kommunen',
    name: {
      sv: 'Hela kommunen',
      en: 'The whole municipality',
      fi: 'Koko kunta',
      ar: 'كل البلدية',
      so: 'Degmada oo dhan',
      uk: 'Увесь муніципалітет',
    },
  },
  centrum: {
    slug: 'centrum',
    name: {
      sv: 'Centrum',
      en: 'The town centre',
      fi: 'Keskusta',
      ar: 'مركز المدينة',
      so: 'Bartamaha magaalada',
      uk: 'Центр міста',
    },
  },
  osteras: { slug: 'osteras', name: { sv: 'Österås' } },
  strandvallen: { slug: 'strandvallen', name: { sv: 'Strandvallen' } },
  astigen: { slug: 'astigen', name: { sv: 'Åstigen' } },
  norrby: { slug: 'norrby', name: { sv: 'Norrby' } },
  skogshojden: { slug: 'skogshojden', name: { sv: 'Skogshöjden' } },
  landsbygden: {
    slug: 'landsbygden',
    name: {
      sv: 'Landsbygden',
      en: 'The countryside',
      fi: 'Maaseutu',
      ar: 'الريف',
      so: 'Miyiga',
      uk: 'Сільська місцевість',
    },
  },
  skargarden: {
    slug: 'skargarden',
    name: {
      sv: 'Skärgården',
      en: 'The archipelago',
      fi: 'Saaristo',
      ar: 'الأرخبيل',
      so: 'Jasiiradaha',
      uk: 'Архіпелаг',
    },
  },
} satisfies Record<string, TermRef>;

export const themes = {
  skola: {
    slug: 'skola',
    name: {
      sv: 'Förskola och skola',
      en: 'Preschool and school',
      fi: 'Esikoulu ja koulu',
      ar: 'الروضة والمدرسة',
      so: 'Xannaanada iyo dugsiga',
      uk: 'Дитсадок і школа',
    },
  },
  trafik: {
    slug: 'trafik',
    name: {
      sv: 'Trafik och resor',
      en: 'Traffic and travel',
      fi: 'Liikenne ja matkat',
      ar: 'المرور والتنقل',
      so: 'Gaadiidka iyo safarka',
      uk: 'Транспорт і поїздки',
    },
  },
  kultur: {
    slug: 'kultur',
    name: {
      sv: 'Kultur och bibliotek',
      en: 'Culture and libraries',
      fi: 'Kulttuuri ja kirjastot',
      ar: 'الثقافة والمكتبات',
      so: 'Dhaqanka iyo maktabadaha',
      uk: 'Культура та бібліотеки',
    },
  },
  fritid: {
    slug: 'fritid',
    name: {
      sv: 'Idrott och fritid',
      en: 'Sport and leisure',
      fi: 'Liikunta ja vapaa-aika',
      ar: 'الرياضة والترفيه',
      so: 'Ciyaaraha iyo madadaalada',
      uk: 'Спорт і дозвілля',
    },
  },
  park: {
    slug: 'park-och-natur',
    name: {
      sv: 'Park och natur',
      en: 'Parks and nature',
      fi: 'Puistot ja luonto',
      ar: 'الحدائق والطبيعة',
      so: 'Beeraha iyo dabeecadda',
      uk: 'Парки та природа',
    },
  },
  trygghet: {
    slug: 'trygghet',
    name: {
      sv: 'Trygghet',
      en: 'Feeling safe',
      fi: 'Turvallisuus',
      ar: 'الأمان',
      so: 'Nabadgelyada',
      uk: 'Безпека',
    },
  },
  omsorg: {
    slug: 'aldre-och-omsorg',
    name: {
      sv: 'Äldre och omsorg',
      en: 'Older people and care',
      fi: 'Ikääntyneet ja hoiva',
      ar: 'كبار السن والرعاية',
      so: 'Waayeelka iyo daryeelka',
      uk: 'Літні люди та догляд',
    },
  },
  bygga: {
    slug: 'bygga-och-bo',
    name: {
      sv: 'Bygga och bo',
      en: 'Building and housing',
      fi: 'Rakentaminen ja asuminen',
      ar: 'البناء والسكن',
      so: 'Dhismaha iyo guriyeynta',
      uk: 'Будівництво та житло',
    },
  },
  miljo: {
    slug: 'klimat-och-miljo',
    name: {
      sv: 'Klimat och miljö',
      en: 'Climate and environment',
      fi: 'Ilmasto ja ympäristö',
      ar: 'المناخ والبيئة',
      so: 'Cimilada iyo deegaanka',
      uk: 'Клімат і довкілля',
    },
  },
  demokrati: {
    slug: 'demokrati',
    name: {
      sv: 'Demokrati',
      en: 'Democracy',
      fi: 'Demokratia',
      ar: 'الديمقراطية',
      so: 'Dimuqraadiyadda',
      uk: 'Демократія',
    },
  },
} satisfies Record<string, TermRef>;

export const targetGroups = {
  alla: {
    slug: 'alla',
    name: {
      sv: 'Alla som bor eller är aktiva i Viken',
      en: 'Everyone who lives or is active in Viken',
      fi: 'Kaikki Vikenissä asuvat tai toimivat',
      ar: 'كل من يسكن أو ينشط في فيكن',
      so: 'Qof kasta oo ku nool ama ka hawlgala Viken',
      uk: 'Усі, хто живе або діє у Вікені',
    },
  },
  unga: {
    slug: 'unga',
    name: {
      sv: 'Unga 13–25 år',
      en: 'Young people aged 13–25',
      fi: 'Nuoret 13–25 v',
      ar: 'الشباب ١٣–٢٥ سنة',
      so: 'Dhallinyarada 13–25 sano',
      uk: 'Молодь 13–25 років',
    },
  },
  barn: {
    slug: 'barn',
    name: { sv: 'Barn', en: 'Children', fi: 'Lapset', ar: 'الأطفال', so: 'Carruurta', uk: 'Діти' },
  },
  foraldrar: {
    slug: 'foraldrar',
    name: {
      sv: 'Föräldrar',
      en: 'Parents',
      fi: 'Vanhemmat',
      ar: 'الآباء والأمهات',
      so: 'Waalidiinta',
      uk: 'Батьки',
    },
  },
  aldre: {
    slug: 'aldre',
    name: {
      sv: 'Äldre',
      en: 'Older people',
      fi: 'Ikääntyneet',
      ar: 'كبار السن',
      so: 'Waayeelka',
      uk: 'Літні люди',
    },
  },
  funktionsratt: {
    slug: 'personer-med-funktionsnedsattning',
    name: {
      sv: 'Personer med funktionsnedsättning',
      en: 'People with disabilities',
      fi: 'Vammaiset henkilöt',
      ar: 'الأشخاص ذوو الإعاقة',
      so: 'Dadka naafada ah',
      uk: 'Люди з інвалідністю',
    },
  },
  foreningar: {
    slug: 'foreningar',
    name: {
      sv: 'Föreningar',
      en: 'Associations',
      fi: 'Yhdistykset',
      ar: 'الجمعيات',
      so: 'Ururrada',
      uk: 'Громадські організації',
    },
  },
  foretag: {
    slug: 'foretag',
    name: {
      sv: 'Företag',
      en: 'Businesses',
      fi: 'Yritykset',
      ar: 'الشركات',
      so: 'Shirkadaha',
      uk: 'Підприємства',
    },
  },
  boende: {
    slug: 'boende-i-omradet',
    name: {
      sv: 'Boende i området',
      en: 'Residents of the area',
      fi: 'Alueen asukkaat',
      ar: 'سكان المنطقة',
      so: 'Deggeneyaasha xaafadda',
      uk: 'Мешканці району',
    },
  },
  nyanlanda: {
    slug: 'nya-i-sverige',
    name: {
      sv: 'Nya i Sverige',
      en: 'New in Sweden',
      fi: 'Ruotsiin muuttaneet',
      ar: 'الجدد في السويد',
      so: 'Ku cusub Iswiidhan',
      uk: 'Нові у Швеції',
    },
  },
} satisfies Record<string, TermRef>;
