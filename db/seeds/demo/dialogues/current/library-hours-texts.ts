/** The dialogue's own texts, in every language of the portal. */
export const texts = {
  title: {
    sv: 'När ska biblioteket ha öppet?',
    en: 'When should the library be open?',
    fi: 'Milloin kirjaston pitäisi olla auki?',
    ar: 'متى ينبغي أن تفتح المكتبة أبوابها؟',
    so: 'Goorma ayay maktabaddu furnaanaysaa?',
    uk: 'Коли має працювати бібліотека?',
    'sv-x-lattlast': 'När ska biblioteket ha öppet?',
  },
  question: {
    sv: 'Hur ska 46 timmar i veckan fördelas så att biblioteket är öppet när du behöver det?',
    en: 'How should 46 hours a week be spread so that the library is open when you need it?',
    fi: 'Miten 46 viikkotuntia pitäisi jakaa, jotta kirjasto on auki silloin, kun tarvitset sitä?',
    ar: 'كيف نوزّع 46 ساعة في الأسبوع بحيث تكون المكتبة مفتوحة حين تحتاجها؟',
    so: 'Sidee 46 saacadood toddobaadkii loo qaybinayaa si maktabaddu u furnaato marka aad u baahan tahay?',
    uk: 'Як розподілити 46 годин на тиждень, щоб бібліотека була відкрита, коли вона вам потрібна?',
    'sv-x-lattlast': 'Biblioteket har öppet 46 timmar i veckan. Vilka tider passar dig?',
  },
  purpose: {
    sv: 'Nämnden vill veta när du vill använda biblioteket, så att öppettiderna passar både den som arbetar, den som studerar och den som är ledig mitt på dagen.',
    en: 'The committee wants to know when you wish to use the library, so that the hours suit those who work, those who study and those who are free in the daytime.',
    fi: 'Lautakunta haluaa tietää, milloin haluat käyttää kirjastoa, jotta aukioloajat sopivat työssä käyville, opiskeleville ja päivisin vapaille.',
    ar: 'تريد اللجنة أن تعرف متى ترغب في استخدام المكتبة، كي تناسب ساعاتها من يعمل ومن يدرس ومن لديه وقت في النهار.',
    so: 'Guddigu wuxuu rabaa inuu ogaado goorta aad maktabadda isticmaali rabto, si saacaduhu ugu habboonaadaan kan shaqeeya, kan wax barta iyo kan maalintii firaaqo leh.',
    uk: 'Комітет хоче знати, коли ви бажаєте користуватися бібліотекою, щоб її години підходили й тим, хто працює, і тим, хто вчиться, і тим, хто вільний удень.',
    'sv-x-lattlast':
      'Vi vill veta när du vill gå till biblioteket, så att tiderna passar så många som möjligt.',
  },
  about: {
    sv: 'I dag stänger huvudbiblioteket på Bryggaregatan klockan 18 på vardagar och har stängt på söndagar. Många säger att de inte hinner dit. Samtidigt är förmiddagarna lugna: ungefär 30 besök i timmen, mot 85 sent på eftermiddagen.\n\nVi har lika många timmar att fördela som nu. Fler kvällar betyder färre förmiddagar. Hjälp oss att välja rätt.',
    en: 'Today the main library on Bryggaregatan closes at 6 pm on weekdays and is closed on Sundays. Many say that they do not have time to get there. Mornings, meanwhile, are quiet: about 30 visits an hour, against 85 late in the afternoon.\n\nWe have as many hours to share out as now. More evenings mean fewer mornings. Help us choose well.',
    fi: 'Nykyään Bryggaregatanin pääkirjasto suljetaan arkisin kello 18, ja sunnuntaisin se on kiinni. Moni sanoo, ettei ehdi sinne. Aamupäivisin taas on rauhallista: noin 30 käyntiä tunnissa, kun myöhään iltapäivällä niitä on 85.\n\nJaettavana on yhtä monta tuntia kuin nyt. Useampi ilta tarkoittaa harvempia aamupäiviä. Auta meitä valitsemaan oikein.',
    ar: 'حاليًا تُغلق المكتبة الرئيسية في شارع Bryggaregatan الساعة 18 في أيام العمل، وتكون مغلقة يوم الأحد. يقول كثيرون إنهم لا يجدون وقتًا للوصول إليها. أما فترة ما قبل الظهر فهادئة: نحو 30 زيارة في الساعة، مقابل 85 في آخر فترة بعد الظهر.\n\nعدد الساعات التي نوزّعها هو نفسه. فزيادة الأمسيات تعني تقليل ساعات الصباح. ساعدنا في أن نختار جيدًا.',
    so: 'Hadda maktabadda weyn ee Bryggaregatan waxay xirantaa 18 maalmaha shaqada, Axaddana way xiran tahay. Dad badan ayaa yiraahda waqti aan ku gaarno ma hayno. Barqadii way degan tahay: ku dhowaad 30 booqasho saacaddii, halka galabta dambe ay tahay 85.\n\nSaacadaha aan qaybinayno waa inta hadda jirta. Fiidad badan waxay ka dhigan tahay subaxyo yar. Naga caawi inaan si fiican u doorano.',
    uk: 'Нині головна бібліотека на Bryggaregatan зачиняється о 18-й у будні, а в неділю не працює. Багато хто каже, що не встигає туди. Водночас перед обідом там спокійно: близько 30 відвідувань на годину проти 85 наприкінці дня.\n\nГодин для розподілу стільки ж, як і тепер. Більше вечорів означає менше ранків. Допоможіть нам зробити правильний вибір.',
    'sv-x-lattlast':
      'Biblioteket på Bryggaregatan stänger klockan 18 på vardagar. På söndagar är det stängt. Många hinner inte dit. På förmiddagen är det få besökare.\n\nVi kan inte ha öppet fler timmar än nu. Har vi öppet fler kvällar får vi stänga på någon förmiddag. Vad tycker du är bäst?',
  },
  audience: {
    sv: 'Alla som använder biblioteket, och lika mycket du som inte gör det för att tiderna inte passar.',
    en: 'Everyone who uses the library, and just as much you who do not because the hours do not suit you.',
    fi: 'Kaikille kirjaston käyttäjille ja yhtä lailla sinulle, joka et käy siellä, koska ajat eivät sovi.',
    ar: 'لكل من يستخدم المكتبة، ولك أيضًا إن كنت لا تستخدمها لأن أوقاتها لا تناسبك.',
    so: 'Qof kasta oo maktabadda isticmaala, iyo adiga oo aan isticmaalin maxaa yeelay saacaduhu kuma habboona.',
    uk: 'Для всіх, хто користується бібліотекою, і так само для вас, якщо ви нею не користуєтеся, бо години незручні.',
    'sv-x-lattlast':
      'Du som går till biblioteket. Du som inte går dit är också viktig. Kanske passar tiderna inte dig?',
  },
  participation: {
    sv: 'Enkäten finns på viken.example/biblioteket och på papper vid lånedisken och på bokbussen. Den har sju frågor och tar ungefär fem minuter. Lägg pappret i lådan vid disken. Vill du hellre svara på telefon, ring Margareta på 0500-00 03 18, så ordnar vi tolk om du behöver.',
    en: 'The survey is at viken.example/biblioteket, and on paper at the library desk and on the mobile library. It has seven questions and takes about five minutes. Put the paper in the box at the desk. To answer by phone, call Margareta on 0500-00 03 18, and we arrange an interpreter if you need one.',
    fi: 'Kysely on osoitteessa viken.example/biblioteket ja paperilla lainaustiskillä ja kirjastoautossa. Siinä on seitsemän kysymystä, ja vastaaminen vie noin viisi minuuttia. Jätä paperi tiskin laatikkoon. Jos haluat vastata puhelimitse, soita Margaretalle numeroon 0500-00 03 18. Järjestämme tarvittaessa tulkin.',
    ar: 'تجد الاستبيان على viken.example/biblioteket وعلى الورق عند مكتب الإعارة وفي حافلة الكتب. فيه سبعة أسئلة ويستغرق نحو خمس دقائق. ضع الورقة في الصندوق عند المكتب. إن أردت الإجابة بالهاتف فاتصل بمارغاريتا (Margareta) على الرقم 0500-00 03 18، ونوفّر لك مترجمًا إذا احتجت.',
    so: 'Su’aaluhu waxay ku yaallaan viken.example/biblioteket, warqad ahaanna miiska amaahda iyo baska buugaagta. Waa toddoba su’aalood, waxayna qaadataa ilaa shan daqiiqo. Warqadda ku rid sanduuqa miiska yaalla. Haddii aad telefoon ku jawaabi rabto, Margareta ka wac 0500-00 03 18, turjubaanna waan kuu diyaarinaynaa haddii aad u baahan tahay.',
    uk: 'Опитування є на viken.example/biblioteket і на папері біля стійки видачі та в бібліобусі. У ньому сім запитань, це займе близько п’яти хвилин. Аркуш покладіть у скриньку біля стійки. Якщо бажаєте відповісти телефоном, дзвоніть Маргареті (Margareta) 0500-00 03 18, за потреби ми запросимо перекладача.',
    'sv-x-lattlast':
      'Svara på våra frågor. Det är sju frågor. Det tar ungefär fem minuter.\n\nFrågorna finns på viken.example/biblioteket. De finns också på papper på biblioteket och på bokbussen. Lägg pappret i lådan på biblioteket.\n\nDu kan också ringa Margareta på 0500-00 03 18. Vi kan ordna tolk.',
  },
  resultUse: {
    sv: 'Svaren blir nämndens underlag när den bestämmer de nya öppettiderna. De prövas i ett år. Sedan räknar vi besöken och frågar igen.',
    en: 'The answers are what the committee builds on when it sets the new opening hours. They are tried for a year. Then we count the visits and ask again.',
    fi: 'Lautakunta käyttää vastauksia, kun se päättää uusista aukioloajoista. Niitä kokeillaan vuoden ajan. Sitten laskemme käynnit ja kysymme uudelleen.',
    ar: 'تعتمد اللجنة على الأجوبة حين تحدّد أوقات الفتح الجديدة. تُجرَّب الأوقات سنة واحدة، ثم نحسب عدد الزيارات ونسأل من جديد.',
    so: 'Jawaabaha ayuu guddigu ku salaynayaa marka uu go’aaminayo saacadaha cusub. Hal sano ayaa la tijaabinayaa. Kadib booqashooyinka waan tirinaynaa, mar kalena waan weydiinaynaa.',
    uk: 'Відповіді стануть підґрунтям, коли комітет визначатиме нові години роботи. Їх випробовуватимуть рік. Потім ми порахуємо відвідування і запитаємо знову.',
    'sv-x-lattlast':
      'Politikerna läser svaren. Sedan bestämmer de nya tider. Vi provar tiderna i ett år. Efter det frågar vi igen.',
  },
  influenceable: {
    sv: [
      'vilka dagar det är kvällsöppet',
      'om det ska vara söndagsöppet',
      'när vi öppnar på morgonen',
      'om öppettiderna ska vara andra under skolloven',
    ],
    en: [
      'which days the library is open in the evening',
      'whether it should open on Sundays',
      'when we open in the morning',
      'whether the hours should differ during school holidays',
    ],
    fi: [
      'minä päivinä kirjasto on auki illalla',
      'pitäisikö sen olla auki sunnuntaisin',
      'milloin avaamme aamulla',
      'pitäisikö aikojen olla erilaiset koulujen lomien aikana',
    ],
    ar: [
      'في أي أيام تفتح المكتبة مساءً',
      'هل تفتح يوم الأحد',
      'متى تفتح صباحًا',
      'هل تختلف الأوقات في العطل المدرسية',
    ],
    so: [
      'maalmaha fiidkii la furayo',
      'in Axadda la furo iyo in kale',
      'goorta subaxdii la furayo',
      'in saacaduhu ka duwanaadaan xilliga fasaxa dugsiga',
    ],
    uk: [
      'у які дні бібліотека відкрита ввечері',
      'чи працювати в неділю',
      'о котрій відчинятися вранці',
      'чи мають години бути іншими під час шкільних канікул',
    ],
    'sv-x-lattlast': [
      'vilka kvällar vi har öppet',
      'om vi ska ha öppet på söndagar',
      'när vi öppnar på morgonen',
      'om vi ska ha andra tider på skolloven',
    ],
  },
  fixed: {
    sv: [
      'antalet timmar med personal: 46 i veckan',
      'filialerna och bokbussen behåller sina tider',
      'lördagsöppet klockan 10–14 finns kvar',
    ],
    en: [
      'the number of staffed hours: 46 a week',
      'the branches and the mobile library keep their hours',
      'Saturday opening from 10 am to 2 pm stays',
    ],
    fi: [
      'henkilökunnan palvelutunnit: 46 viikossa',
      'sivukirjastojen ja kirjastoauton ajat säilyvät',
      'lauantain aukiolo kello 10–14 säilyy',
    ],
    ar: [
      'عدد الساعات مع وجود موظفين: 46 في الأسبوع',
      'الفروع وحافلة الكتب تحتفظ بأوقاتها',
      'يبقى يوم السبت مفتوحًا من الساعة 10 إلى 14',
    ],
    so: [
      'tirada saacadaha ee shaqaale joogo: 46 toddobaadkii',
      'laamaha iyo baska buugaagtu saacadahooda way haysanayaan',
      'Sabtida 10–14 way furnaanaysaa',
    ],
    uk: [
      'кількість годин із персоналом: 46 на тиждень',
      'філії та бібліобус зберігають свій розклад',
      'субота з 10 до 14 залишається робочою',
    ],
    'sv-x-lattlast': [
      'hur många timmar vi har öppet: 46 i veckan',
      'tiderna på bokbussen och de små biblioteken',
      'att vi har öppet på lördagar klockan 10–14',
    ],
  },
  contactRole: {
    sv: 'bibliotekschef',
    en: 'head librarian',
    fi: 'kirjastonjohtaja',
    ar: 'مديرة المكتبة',
    so: 'maamulaha maktabadda',
    uk: 'завідувачка бібліотеки',
    'sv-x-lattlast': 'chef för biblioteket',
  },
};
