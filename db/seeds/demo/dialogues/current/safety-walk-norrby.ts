import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Open: walks in a district by day and after dark, with interpreters. */
export function safetyWalkNorrby({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const squarePlace = {
    sv: 'Vi ses vid fontänen på Norrby torg. Rundan är 2,1 km på hårda gångvägar och fungerar med rullstol, rullator och barnvagn.',
    ar: 'نلتقي عند النافورة في Norrby torg. طول الجولة 2,1 كم على طرق مرصوفة، وتناسب الكراسي المتحركة والمشّايات وعربات الأطفال.',
    so: 'Waxaan ku kulmaynaa isha biyaha ee Norrby torg. Socodku waa 2,1 km oo waddo adag ah, wuxuuna ku habboon yahay kursiga taayirrada leh, rollaatorka iyo gaariga ilmaha.',
  };
  return {
    slug: 'ga-med-genom-norrby',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.tn,
    areas: [areas.norrby],
    themes: [themes.trygghet, themes.park],
    targetGroups: [targetGroups.boende, targetGroups.unga, targetGroups.nyanlanda],
    methods: ['safety_walk', 'area_walk'],
    title: {
      sv: 'Gå med oss genom Norrby och visa var det känns otryggt',
      ar: 'امشِ معنا في نوربي (Norrby) وأرِنا أين لا تشعر بالأمان',
      so: 'Nala soo mar Norrby oo na tus meelaha aan nabadgelyo laga dareemin',
    },
    question: {
      sv: 'Vad behöver ändras för att du ska vilja gå ut i Norrby också när det är mörkt?',
      ar: 'ما الذي يجب أن يتغيّر لكي ترغب في الخروج في نوربي بعد حلول الظلام أيضًا؟',
      so: 'Maxaa isbeddelaya si aad Norrby dibadda ugu baxdo xitaa marka ay mugdi tahay?',
    },
    purpose: {
      sv: 'Tillsammans ska vi se Norrby med era ögon och komma överens om vad kommunen, bostadsbolaget och polisen bör göra först.',
      ar: 'أن نرى نوربي معًا بأعينكم، وأن نتفق على ما ينبغي أن تفعله البلدية وشركة السكن والشرطة أولًا.',
      so: 'Waa inaan Norrby indhihiinna ku aragno, kana heshiinno waxa degmada, shirkadda guryaha iyo booliisku marka hore qaban lahaayeen.',
    },
    about: {
      sv: 'I den senaste trygghetsmätningen svarade 44 procent i Norrby att de ibland låter bli att gå ut ensamma på kvällen. I hela Viken var det 26 procent. Men en siffra kan inte peka på en trasig lampa.\n\nDärför går vi tillsammans. En gång mitt på dagen, en gång på kvällen. Vi stannar vid tio platser, och vid varje plats får alla säga något.',
      ar: 'في آخر استطلاع عن الأمان أجاب 44 بالمئة من سكان نوربي بأنهم يتجنبون أحيانًا الخروج وحدهم مساءً. وفي فيكن كلها كانت النسبة 26 بالمئة. لكن الرقم لا يستطيع أن يدلّنا على مصباح معطّل.\n\nلذلك نمشي معًا: مرة في النهار، ومرة في المساء. نتوقف عند عشرة أماكن، وفي كل مكان يستطيع الجميع أن يتكلموا.',
      so: 'Cabbirkii nabadgelyada ee ugu dambeeyay, boqolkiiba 44 dadka Norrby ayaa ku jawaabay inay mararka qaarkood iska daayaan inay keligood fiidkii baxaan. Viken oo dhan waxay ahayd boqolkiiba 26. Laakiin tiro ma tilmaami karto laydh jaban.\n\nSidaas darteed waan wada soconaynaa. Mar maalintii, marna fiidkii. Waxaan istaagaynaa toban meelood, meel kastana qof walba wuu hadli karaa.',
    },
    audience: {
      sv: 'Du som bor i Norrby, jobbar där eller går igenom på väg till skola och buss. Vi vill särskilt höra unga och dig som inte brukar gå på möten.',
      ar: 'لك إن كنت تسكن في نوربي أو تعمل فيها أو تمر بها في طريقك إلى المدرسة أو الحافلة. ونودّ خصوصًا أن نسمع الشباب ومن لا يحضر الاجتماعات عادةً.',
      so: 'Adiga oo Norrby ku nool, ka shaqeeya ama sii mara marka aad dugsiga ama baska u socoto. Waxaan gaar ahaan rabnaa inaan maqalno dhallinyarada iyo adiga oo aan shirarka badanaa tegin.',
    },
    participation: {
      sv: 'Anmäl dig på vandringens sida eller hos Leyla på 0500-00 01 37. Det finns tolv platser, så att alla hinner prata. Tolkar i arabiska och somaliska går med hela vägen. Efteråt bjuder hyresgästföreningen på soppa i Kvartersgården. Kan du inte gå med? Säg det till Leyla, så tar vi rundan med dig en annan dag.',
      ar: 'سجّل في صفحة الجولة، أو لدى ليلى (Leyla) على الرقم 0500-00 01 37. يوجد 12 مكانًا، لكي يتسع الوقت لكلام الجميع. يرافقنا مترجمون للعربية والصومالية طوال الطريق. وبعدها تقدّم جمعية المستأجرين الحساء في Kvartersgården. لا تستطيع المشاركة؟ أخبر ليلى لنقوم بالجولة معك في يوم آخر.',
      so: 'Iska diiwaangeli bogga socodka, ama Leyla ka wac 0500-00 01 37. Waxaa jira 12 boos, si qof walba u helo waqti uu ku hadlo. Turjubaanno af-carabi iyo af-soomaali ah ayaa jidka oo dhan nala socda. Kadib ururka kireystayaashu maraq ayay ku bixinayaan Kvartersgården. Nalama soo mari kartid? Leyla u sheeg, maalin kale ayaan kula soconaynaa.',
    },
    resultUse: {
      sv: 'Enkla fel, som trasiga lampor, rättar vi inom två veckor. Resten blir en lista som nämnden, Vikenbostäder och polisen svarar på punkt för punkt.',
      ar: 'نصلح الأعطال البسيطة، مثل المصابيح المعطّلة، خلال أسبوعين. أما الباقي فيصبح قائمة تجيب عنها اللجنة وشركة Vikenbostäder والشرطة نقطة نقطة.',
      so: 'Khaladaadka fudud, sida laydhadhka jaban, laba toddobaad gudahood ayaan ku hagaajinaynaa. Inta kale waxay noqonaysaa liis ay guddiga, Vikenbostäder iyo booliisku qodob qodob uga jawaabaan.',
    },
    influenceable: {
      sv: [
        'var det blir mer ljus',
        'vilka buskar och skymmande murar som tas bort',
        'vad torget används till på kvällarna',
        'vilken väg vi går nästa gång',
      ],
      ar: [
        'أين نزيد الإنارة',
        'أيّ الشجيرات والجدران التي تحجب الرؤية تُزال',
        'كيف تُستخدم الساحة مساءً',
        'الطريق الذي نسلكه في المرة القادمة',
      ],
      so: [
        'meesha iftiin dheeraad ah la geliyo',
        'kaynta iyo derbiyada wax qariya ee la saarayo',
        'waxa fagaaraha fiidkii loo isticmaalo',
        'jidka aan marayno marka xigta',
      ],
    },
    fixed: {
      sv: [
        '1,2 miljoner kronor till belysning och plantering',
        'polisen bestämmer själv över sina pass',
        'kameror kräver ett eget beslut och prövas inte här',
      ],
      ar: [
        '1,2 مليون كرونة للإنارة والنباتات',
        'الشرطة تقرّر دورياتها بنفسها',
        'الكاميرات تحتاج إلى قرار منفصل ولا تُبحث هنا',
      ],
      so: [
        '1,2 milyan oo karoon oo iftiin iyo beerid ah',
        'booliisku iyagaa go’aansada shaqadooda',
        'kamaraduhu waxay u baahan yihiin go’aan gaar ah, halkanna lagama hadlayo',
      ],
    },
    contact: {
      name: 'Leyla Nordin',
      role: { sv: 'trygghetssamordnare', ar: 'منسّقة الأمان', so: 'isku-duwaha nabadgelyada' },
      email: 'leyla.nordin@viken.example',
      phone: '0500-00 01 37',
    },
    publishedAt: startOf(-25),
    opensAt: startOf(-16),
    closesAt: endOf(13),
    decisionExpectedOn: day(48),
    feedbackPromisedOn: day(55),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-44),
        hasTime: false,
        title: {
          sv: 'Tekniska nämnden beslutade om vandringarna',
          ar: 'قرّرت اللجنة التقنية تنظيم الجولات',
          so: 'Guddiga farsamadu wuxuu go’aansaday socodyada',
        },
        description: {
          sv: 'TN § 83, efter ett brev från hyresgästföreningen med 212 namn.',
          ar: 'TN § 83، بعد رسالة من جمعية المستأجرين تحمل 212 توقيعًا.',
          so: 'TN § 83, kadib warqad ka timid ururka kireystayaasha oo 212 magac ku qoran yihiin.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'area_walk',
        startsAt: at(-16, '14:00'),
        endsAt: at(-16, '16:00'),
        hasTime: true,
        attended: 29,
        place: squarePlace,
        title: { sv: 'Gåtur mitt på dagen', ar: 'جولة في وسط النهار', so: 'Socod maalintii ah' },
        description: {
          sv: 'Ni valde de tio platserna, från gångtunneln till parkeringen bakom Tvättstugevägen. Fyra trasiga lampor är redan lagade.',
          ar: 'اخترتم الأماكن العشرة، من نفق المشاة إلى موقف السيارات خلف Tvättstugevägen. وقد أُصلحت أربعة مصابيح معطّلة.',
          so: 'Tobanka meelood idinkaa doortay, laga bilaabo tunnelka lugta ilaa baarkinka ka dambeeya Tvättstugevägen. Afar laydh oo jabnaa horey ayaa loo hagaajiyay.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'safety_walk',
        startsAt: at(7, '20:00'),
        endsAt: at(7, '22:00'),
        hasTime: true,
        place: squarePlace,
        title: {
          sv: 'Trygghetsvandring på kvällen',
          ar: 'جولة الأمان في المساء',
          so: 'Socodka nabadgelyada ee fiidkii',
        },
        description: {
          sv: 'Vi går till samma tio platser. Områdespolisen, Vikenbostäder och två politiker går med och svarar på frågor.',
          ar: 'نذهب إلى الأماكن العشرة نفسها. يرافقنا شرطي الحي وشركة Vikenbostäder وسياسيان للإجابة عن الأسئلة.',
          so: 'Isla tobanka meelood ayaan tagaynaa. Booliiska xaafadda, Vikenbostäder iyo laba siyaasi ayaa nala socda oo su’aalaha ka jawaabaya.',
        },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(20),
        hasTime: false,
        title: {
          sv: 'Listan skrivs och skickas till er som gick',
          ar: 'تُكتب القائمة وتُرسل إلى المشاركين',
          so: 'Liiska waa la qorayaa, kuwii socdayna waa loo dirayaa',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(48),
        hasTime: false,
        title: {
          sv: 'Nämnden beslutar om listan',
          ar: 'تتخذ اللجنة قرارها بشأن القائمة',
          so: 'Guddigu liiska ayuu go’aan ka gaarayaa',
        },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: at(55, '18:00'),
        endsAt: at(55, '19:30'),
        hasTime: true,
        title: {
          sv: 'Vi går rundan igen och visar vad som görs',
          ar: 'نعيد الجولة ونعرض ما سيُنفَّذ',
          so: 'Mar kale ayaan soconaynaa oo waxaan tusaynaa waxa la qabanayo',
        },
        place: squarePlace,
      },
    ],
  };
}
