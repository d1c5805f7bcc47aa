/** The dialogue's own texts, in every language of the portal. */
export const texts = {
  title: {
    sv: 'En tryggare väg till skolan i Österås',
    en: 'A safer way to school in Österås',
    fi: 'Turvallisempi koulutie Österåsissa',
    ar: 'طريق أكثر أمانًا إلى المدرسة في أوستروس (Österås)',
    so: 'Waddo nabdoon oo dugsiga loo maro Österås',
    uk: 'Безпечніша дорога до школи в Естеросі (Österås)',
    'sv-x-lattlast': 'En trygg väg till skolan i Österås',
  },
  question: {
    sv: 'Var och när känns vägen till skolan otrygg, och vad ska vi göra först?',
    en: 'Where and when does the way to school feel unsafe, and what should we do first?',
    fi: 'Missä ja milloin koulutie tuntuu turvattomalta, ja mitä meidän pitäisi tehdä ensin?',
    ar: 'أين ومتى تشعرون أن الطريق إلى المدرسة غير آمن، وبماذا ينبغي أن نبدأ؟',
    so: 'Xaggee iyo goormee ayaa waddada dugsigu u muuqataa mid aan ammaan ahayn, maxaanse marka hore qabannaa?',
    uk: 'Де і коли дорога до школи здається небезпечною і що нам зробити насамперед?',
    'sv-x-lattlast': 'Var är vägen till skolan otrygg? När är den otrygg? Vad ska vi göra först?',
  },
  purpose: {
    sv: 'Vi vill veta var och när barn känner sig otrygga på väg till skolan, så att nämnden kan lägga pengarna där de gör mest nytta.',
    en: 'We want to know where and when children feel unsafe on their way to school, so that the committee can spend the money where it helps most.',
    fi: 'Haluamme tietää, missä ja milloin lapset tuntevat olonsa turvattomaksi koulumatkalla, jotta lautakunta voi käyttää rahat siellä, missä niistä on eniten hyötyä.',
    ar: 'نريد أن نعرف أين ومتى يشعر الأطفال بعدم الأمان في طريقهم إلى المدرسة، كي تصرف اللجنة المال حيث تكون فائدته أكبر.',
    so: 'Waxaan rabnaa inaan ogaanno halka iyo goorta carruurtu aanay ammaan dareemin marka ay dugsiga u socdaan, si guddigu lacagta u geliyo meesha ay ugu faa’iido badan tahay.',
    uk: 'Ми хочемо знати, де і коли діти почуваються небезпечно дорогою до школи, щоб комітет витратив гроші там, де від них буде найбільше користі.',
    'sv-x-lattlast':
      'Vi vill veta var barn är rädda på väg till skolan, så att vi kan göra vägen bättre där det behövs mest.',
  },
  about: {
    sv: 'Tre av tio barn i Österås får skjuts till skolan, oftast för att vägen känns farlig. Bilarna gör i sin tur den sista biten på Skolgatan ännu trängre. Det vill vi ändra på.\n\nPå första träffen pekade ni ut 23 platser. Flest nämnde korsningen Österåsvägen–Kanalgatan, gångtunneln under järnvägen och avlämningen på Skolgatan. Nu ska vi välja vad som är viktigast.',
    en: 'Three in ten children in Österås are driven to school, most often because the way there feels dangerous. The cars in turn make the last stretch along Skolgatan even more crowded. We want to change that.\n\nAt the first meeting you pointed out 23 places. Most often you named the crossing of Österåsvägen and Kanalgatan, the footpath tunnel under the railway and the drop-off on Skolgatan. Now it is time to choose what matters most.',
    fi: 'Kolme kymmenestä Österåsin lapsesta kulkee kouluun autokyydillä, useimmiten siksi, että koulutie tuntuu vaaralliselta. Autot taas tekevät Skolgatanin viimeisestä osuudesta entistä ahtaamman. Sen haluamme muuttaa.\n\nEnsimmäisessä tapaamisessa nimesitte 23 paikkaa. Useimmin mainittiin Österåsvägenin ja Kanalgatanin risteys, radan alittava jalankulkutunneli ja Skolgatanin jättöpaikka. Nyt valitsemme, mikä on tärkeintä.',
    ar: 'ثلاثة من كل عشرة أطفال في أوستروس يذهبون إلى المدرسة بالسيارة، وغالبًا لأن الطريق يبدو خطرًا. وهذه السيارات بدورها تزيد ازدحام الجزء الأخير من شارع Skolgatan. نريد أن نغيّر ذلك.\n\nفي اللقاء الأول حدّدتم 23 مكانًا. وكان أكثرها ذكرًا تقاطع Österåsvägen مع Kanalgatan، ونفق المشاة تحت سكة القطار، ومكان إنزال الأطفال في Skolgatan. والآن حان الوقت لنختار الأهم.',
    so: 'Saddex ka mid ah tobankii carruur ee Österås waxaa dugsiga lagu geeyaa gaari, inta badan maxaa yeelay waddadu waxay u muuqataa khatar. Gawaaridaasina waxay qaybta ugu dambaysa ee Skolgatan ka dhigaan mid sii ciriiri ah. Taas ayaan rabnaa inaan beddelno.\n\nKulankii koowaad waxaad tilmaanteen 23 meelood. Kuwa ugu badnaa ee la sheegay waa isgoyska Österåsvägen iyo Kanalgatan, tunnelka lugta ee tareenka hoostiisa iyo meesha carruurta lagaga dejiyo Skolgatan. Hadda waa inaan doorannaa waxa ugu muhiimsan.',
    uk: 'Трьох із десяти дітей в Естеросі возять до школи автомобілем, найчастіше тому, що дорога здається небезпечною. А через ці автомобілі на останньому відрізку вулиці Skolgatan стає ще тісніше. Ми хочемо це змінити.\n\nНа першій зустрічі ви назвали 23 місця. Найчастіше згадували перехрестя Österåsvägen і Kanalgatan, пішохідний тунель під залізницею та місце висадки дітей на Skolgatan. Тепер оберемо найважливіше.',
    'sv-x-lattlast':
      'Många barn i Österås åker bil till skolan. De gör det för att vägen känns farlig. Då blir det fler bilar vid skolan. Det vill vi ändra på.\n\nVi har haft en träff. Ni som kom berättade om 23 platser. Tre platser var det många som sa. En är korsningen mellan Österåsvägen och Kanalgatan. En är tunneln under järnvägen. En är Skolgatan, där bilarna lämnar barn. Nu ska vi välja vad som är viktigast.',
  },
  audience: {
    sv: 'För dig som går eller cyklar till Österåsskolan, för dig som lämnar barn där och för dig som bor eller jobbar längs vägen. Barn är lika välkomna som vuxna.',
    en: 'For you who walk or cycle to Österåsskolan, who take children there, or who live or work along the way. Children are as welcome as adults.',
    fi: 'Sinulle, joka kävelet tai pyöräilet Österåsskolaniin, viet sinne lapsia tai asut tai työskentelet koulutien varrella. Lapset ovat yhtä tervetulleita kuin aikuiset.',
    ar: 'لك إن كنت تمشي أو تركب الدراجة إلى مدرسة Österåsskolan، أو توصل أطفالًا إليها، أو تسكن أو تعمل على طول الطريق. نرحّب بالأطفال كما نرحّب بالكبار.',
    so: 'Waa adiga oo lug ama baaskiil ku taga Österåsskolan, adiga oo carruur geeya iyo adiga oo ku nool ama ka shaqeeya waddada agteeda. Carruurta waa loo soo dhoweynayaa sida dadka waaweyn.',
    uk: 'Для вас, якщо ви ходите пішки чи їздите велосипедом до Österåsskolan, приводите туди дітей або живете чи працюєте вздовж дороги. Дітям ми раді так само, як і дорослим.',
    'sv-x-lattlast':
      'Det här är för dig som går eller cyklar till Österåsskolan. Det är också för dig som lämnar barn där, eller bor nära. Både barn och vuxna får vara med.',
  },
  participation: {
    sv: 'Anmäl dig till andra träffen i Österåsskolan på träffens sida, eller hos Amina på 0500-00 01 14 eller amina.lindqvist@viken.example. Det finns 40 platser, kaffe och smörgås, barnpassning och teckentolk. Vill du ha tolk till ett annat språk, säg till senast fem dagar före.\n\nKan du inte komma? Sätt en nål på papperskartan i skolans entré, öppen skoldagar klockan 7–17, eller ring och berätta var det är.',
    en: 'Sign up for the second meeting, at Österåsskolan, on the meeting’s page, or with Amina on 0500-00 01 14 or amina.lindqvist@viken.example. There are 40 places, coffee and sandwiches, childcare and a sign language interpreter. If you need an interpreter for another language, tell us at least five days before.\n\nCan’t come? Put a pin in the paper map at the school entrance, open on school days from 7 am to 5 pm, or call and tell us where it is.',
    fi: 'Ilmoittaudu toiseen tapaamiseen Österåsskolanissa tapaamisen sivulla tai Aminalle numeroon 0500-00 01 14 tai osoitteeseen amina.lindqvist@viken.example. Paikkoja on 40. Tarjolla on kahvia ja voileipiä, lastenhoito ja viittomakielen tulkki. Jos tarvitset tulkin muulle kielelle, kerro siitä viimeistään viisi päivää ennen.\n\nEtkö pääse paikalle? Kiinnitä neula koulun aulan paperikarttaan, aula on auki koulupäivinä kello 7–17, tai soita ja kerro, missä paikka on.',
    ar: 'سجّل للمشاركة في اللقاء الثاني في مدرسة Österåsskolan على صفحة اللقاء، أو لدى أمينة (Amina) على الرقم 0500-00 01 14 أو amina.lindqvist@viken.example. يوجد 40 مكانًا، مع قهوة وشطائر ورعاية للأطفال ومترجم لغة إشارة. إذا احتجت إلى مترجم للغة أخرى فأخبرنا قبل خمسة أيام على الأقل.\n\nلا تستطيع الحضور؟ ضع دبّوسًا على الخريطة الورقية في مدخل المدرسة، وهو مفتوح في أيام الدراسة من الساعة 7 إلى 17، أو اتصل وأخبرنا أين المكان.',
    so: 'Kulanka labaad ee Österåsskolan iskaga diiwaangeli bogga kulanka ama Amina, 0500-00 01 14 ama amina.lindqvist@viken.example. Waxaa jira 40 boos, kafeey iyo rooti, dad carruurta haya iyo turjubaanka luqadda dhegoolaha. Haddii aad u baahan tahay turjubaan luqad kale ah, noo sheeg ugu dambayn shan maalmood ka hor.\n\nMa iman kartid? Biin ku mudh khariidadda warqadda ah ee albaabka dugsiga taal, oo furan maalmaha dugsiga 7–17, ama soo wac oo noo sheeg meesha ay tahay.',
    uk: 'Запишіться на другу зустріч у Österåsskolan на сторінці зустрічі або в Аміни (Amina): 0500-00 01 14 або amina.lindqvist@viken.example. Є 40 місць, кава та бутерброди, догляд за дітьми й перекладач жестової мови. Якщо вам потрібен перекладач іншої мови, скажіть нам щонайпізніше за п’ять днів.\n\nНе можете прийти? Позначте місце шпилькою на паперовій карті біля входу до школи, відкрито в шкільні дні з 7 до 17, або зателефонуйте й розкажіть, де це.',
    'sv-x-lattlast':
      'Kom till vår andra träff. Den är i Österåsskolan. Du behöver anmäla dig först. Gör det på träffens sida. Eller ring Amina på 0500-00 01 14. Eller skriv till amina.lindqvist@viken.example.\n\nDet finns 40 platser. Det finns kaffe och smörgås. Vi kan passa dina barn under träffen. Det finns teckentolk. Behöver du en annan tolk? Säg det fem dagar före.\n\nKan du inte komma? Då kan du visa en plats på kartan i skolan. Kartan är av papper. Den hänger innanför dörren. Skolan är öppen skoldagar klockan 7–17. Du kan också ringa.',
  },
  resultUse: {
    sv: 'Nämnden väljer åtgärder för 3 miljoner kronor och utgår från er prioritering. Väljer den något annat, förklarar den varför på tredje träffen.',
    en: 'The committee chooses measures for 3 million kronor and starts from your priorities. If it chooses something else, it explains why at the third meeting.',
    fi: 'Lautakunta valitsee toimet 3 miljoonalla kruunulla ja lähtee teidän tärkeysjärjestyksestänne. Jos se valitsee jotain muuta, se kertoo syyn kolmannessa tapaamisessa.',
    ar: 'تختار اللجنة إجراءات بقيمة 3 ملايين كرونة، وتنطلق من الأولويات التي وضعتموها. وإن اختارت شيئًا آخر فستشرح السبب في اللقاء الثالث.',
    so: 'Guddigu wuxuu dooranayaa waxyaabo lagu qabto 3 milyan oo karoon, wuxuuna ka bilaabayaa waxa aad mudnaanta siiseen. Haddii uu wax kale doorto, sababta wuxuu ku sharxayaa kulanka saddexaad.',
    uk: 'Комітет обирає заходи на 3 мільйони крон і виходить із ваших пріоритетів. Якщо він обере щось інше, то пояснить причину на третій зустрічі.',
    'sv-x-lattlast':
      'Politikerna i nämnden har 3 miljoner kronor. De börjar med det som ni tycker är viktigast. Ibland kan de välja något annat. Då berättar de varför.',
  },
  influenceable: {
    sv: [
      'vilka korsningar och sträckor som åtgärdas först',
      'vad som görs: belysning, farthinder, cykelbana eller skolvakter',
      'hur avlämningen vid skolan ordnas',
      'när på året arbetet görs',
    ],
    en: [
      'which crossings and stretches come first',
      'what is done: lighting, speed bumps, a cycle path or school crossing guards',
      'how the drop-off at the school is arranged',
      'at what time of year the work is done',
    ],
    fi: [
      'mitkä risteykset ja osuudet korjataan ensin',
      'mitä tehdään: valaistus, hidasteet, pyörätie vai koulutien valvojat',
      'miten saattoliikenne koululla järjestetään',
      'mihin aikaan vuodesta työt tehdään',
    ],
    ar: [
      'أيّ التقاطعات والطرق نبدأ بها',
      'ما الذي نفعله: إنارة أو مطبّات أو مسار للدراجات أو مراقبو عبور',
      'كيف ننظّم إنزال الأطفال عند المدرسة',
      'في أي وقت من السنة يُنفَّذ العمل',
    ],
    so: [
      'isgoysyada iyo waddooyinka marka hore la hagaajinayo',
      'waxa la qabanayo: laydhadh, kurtumo xawaaraha yareeya, waddo baaskiil ama dad carruurta ka gudbiya waddada',
      'sida loo habeynayo meesha carruurta lagaga dejiyo dugsiga',
      'xilliga sannadka ee shaqada la qabanayo',
    ],
    uk: [
      'які перехрестя та ділянки впорядкувати першими',
      'що зробити: освітлення, обмежувачі швидкості, велодоріжку чи чергових на переходах',
      'як влаштувати місце висадки дітей біля школи',
      'у яку пору року виконувати роботи',
    ],
    'sv-x-lattlast': [
      'vilka platser vi börjar med',
      'vad vi gör där, till exempel lampor eller gupp',
      'var bilar får stanna vid skolan',
      'vilken tid på året vi bygger',
    ],
  },
  fixed: {
    sv: [
      'summan: 3 miljoner kronor',
      'reglerna för skolskjuts (kommunfullmäktige § 9)',
      'Storgatan är statens väg, så önskemål om den för vi vidare till Trafikverket',
    ],
    en: [
      'the sum: 3 million kronor',
      'the rules for school transport (municipal council § 9)',
      'Storgatan is a state road, so we pass on what you say about it to the Swedish Transport Administration',
    ],
    fi: [
      'summa: 3 miljoonaa kruunua',
      'koulukuljetusten säännöt (kunnanvaltuusto § 9)',
      'Storgatan on valtion tie, joten välitämme sitä koskevat toiveet Ruotsin liikennevirastolle (Trafikverket)',
    ],
    ar: [
      'المبلغ: 3 ملايين كرونة',
      'قواعد النقل المدرسي (المجلس البلدي § 9)',
      'شارع Storgatan تابع للدولة، لذلك ننقل رغباتكم بشأنه إلى مصلحة النقل (Trafikverket)',
    ],
    so: [
      'lacagta: 3 milyan oo karoon',
      'xeerarka gaadiidka dugsiga (golaha degmada § 9)',
      'Storgatan waa waddo dawladeed, sidaas darteed rabitaankiinna waxaan u gudbinaynaa Trafikverket (hay’adda gaadiidka)',
    ],
    uk: [
      'сума: 3 мільйони крон',
      'правила шкільного перевезення (муніципальна рада, § 9)',
      'Storgatan є державною дорогою, тож ваші побажання щодо неї ми передаємо транспортному управлінню Швеції (Trafikverket)',
    ],
    'sv-x-lattlast': [
      'hur mycket pengar vi har: 3 miljoner kronor',
      'vilka barn som får åka skolskjuts',
      'Storgatan är statens väg – vi berättar för staten vad ni tycker',
    ],
  },
  contactRole: {
    sv: 'trafikplanerare',
    en: 'traffic planner',
    fi: 'liikennesuunnittelija',
    ar: 'مخطِّطة مرور',
    so: 'qorsheeyaha taraafikada',
    uk: 'планувальниця дорожнього руху',
    'sv-x-lattlast': 'planerar trafiken',
  },
};
