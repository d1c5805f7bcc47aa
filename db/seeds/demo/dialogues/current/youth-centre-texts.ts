/** The dialogue's own texts, in the languages that many of the young people it concerns speak. */
export const texts = {
  title: {
    sv: 'Fritidsgården Kajutan: rita om den från grunden',
    en: 'Kajutan youth centre: draw it again from scratch',
    ar: 'مركز الشباب Kajutan: أعيدوا رسمه من البداية',
    so: 'Xarunta dhallinyarada Kajutan: dib u sawira bilowga ka bilaaba',
    'sv-x-lattlast': 'Hur ska fritidsgården Kajutan bli?',
  },
  question: {
    sv: 'Hur ser ett ställe ut dit du går för att du vill, inte för att det inte finns något annat?',
    en: 'What does a place look like that you go to because you want to, not because there is nowhere else?',
    ar: 'كيف يبدو مكان تذهب إليه لأنك تريد ذلك، لا لأنه لا يوجد غيره؟',
    so: 'Sidee buu u eg yahay meel aad u tagto maadaama aad rabto, oo aanay ahayn meel kale oo la waayay?',
    'sv-x-lattlast': 'Hur ska Kajutan vara, så att du vill gå dit?',
  },
  purpose: {
    sv: 'Unga i Viken ska tillsammans med oss ta fram ett färdigt förslag på hur Kajutan ska se ut, skötas och hålla öppet, och nämnden beslutar sedan om det.',
    en: 'Young people in Viken are to work out with us a finished proposal for how Kajutan should look, be run and keep its hours, and the committee then decides on it.',
    ar: 'أن يضع شباب فيكن معنا مقترحًا كاملًا لشكل Kajutan وطريقة إدارته وأوقات فتحه، ثم تقرّر اللجنة بشأنه.',
    so: 'Dhallinyarada Viken waa inay nala diyaariyaan soo jeedin dhammaystiran oo ku saabsan sida Kajutan u ekaanayso, loo maamulayo iyo goorta ay furnaanayso, kadibna guddiga ayaa go’aan ka gaaraya.',
    'sv-x-lattlast':
      'Du som är ung kan vara med och göra ett förslag på hur Kajutan ska bli. Sedan bestämmer politikerna.',
  },
  about: {
    sv: 'Kajutan vid Hamnplan är från en tid då man kom dit för att spela pingis. Nu kommer 40 personer en vanlig kväll. För tio år sedan var de 110. Nästan inga är över 16 år.\n\nVi har inget förslag i byrålådan. Pappret är blankt, och det är ni som fyller det. Arbetsgruppen har 15 platser, och fyra av dem är lediga. Den möts på verkstäderna, där två återstår. Du kan också komma bara en kväll.',
    en: 'Kajutan, by Hamnplan, comes from a time when people went there to play table tennis. Now 40 people come on an ordinary evening. Ten years ago it was 110. Hardly any are over 16.\n\nWe have no proposal hidden in a drawer. The paper is blank, and you are the ones who fill it. The working group has 15 places, four of them free. It meets at the workshops, two of which remain. You can also come for just one evening.',
    ar: 'يعود مركز Kajutan قرب Hamnplan إلى زمن كان الناس يأتون فيه للعب كرة الطاولة. أما اليوم فيأتي 40 شخصًا في المساء العادي. وقبل عشر سنوات كانوا 110. ولا يكاد يأتي أحد فوق سن 16.\n\nليس لدينا مقترح جاهز في الدرج. الورقة بيضاء وأنتم من يملؤها. في مجموعة العمل 15 مكانًا، أربعة منها شاغرة. وهي تجتمع في الورش، وقد بقيت ورشتان. ويمكنك أيضًا أن تأتي مساءً واحدًا فقط.',
    so: 'Kajutan oo ku taal Hamnplan waxay ka timid waqti dadku u tagi jireen inay ku ciyaaraan teeniska miiska. Hadda 40 qof ayaa yimaadda fiid caadi ah. Toban sano ka hor waxay ahaayeen 110. Ku dhowaad qof 16 ka weyn ma jiro.\n\nSoo jeedin qarsoon ma hayno. Warqaddu way maran tahay, idinkaana buuxinaya. Kooxda shaqadu waxay leedahay 15 boos, afar ka mid ahna way bannaan yihiin. Waxay ku kulantaa aqoon-isweydaarsiyada, laba ayaana haray. Hal fiid oo keliya ayaad sidoo kale iman kartaa.',
    'sv-x-lattlast':
      'Kajutan är en fritidsgård vid Hamnplan. Förr kom det många unga dit. Nu kommer det färre. Nästan ingen är äldre än 16 år.\n\nVi har inget färdigt förslag. Du får vara med och tänka från början.\n\n15 unga kan vara med i en grupp. Fyra platser är lediga. Gruppen träffas två gånger till. Du kan också komma bara en gång.',
  },
  audience: {
    sv: 'Du som är 13–25 år. Det spelar ingen roll om du är på Kajutan varje kväll eller aldrig har satt din fot där.',
    en: 'You who are 13–25. It does not matter whether you are at Kajutan every evening or have never set foot there.',
    ar: 'لك إن كان عمرك بين 13 و25 عامًا، سواء كنت في Kajutan كل مساء أو لم تدخله قط.',
    so: 'Adiga oo 13–25 jir ah. Waxba kama duwana inaad fiid kasta Kajutan joogto ama aadan weligaa tegin.',
    'sv-x-lattlast': 'Du som är mellan 13 och 25 år. Du kan vara med även om du aldrig har varit på Kajutan.',
  },
  participation: {
    sv: 'Anmäl dig på verkstadens sida, under vilket namn du vill. Vi bjuder på mat, och när du går får du en gratis bussbiljett hem. Vill du ha en plats i arbetsgruppen, ha tolk eller veta mer? Sms:a eller ring Elias på 0500-00 02 44, eller skriv till elias.haddad@viken.example. Tolk behöver vi veta fem dagar före. Ta gärna med en kompis som stöd.\n\nSista verkstaden är sista kvällen att vara med. Du i arbetsgruppen får ett intyg efteråt.',
    en: 'Register on the workshop’s page, under any name you like. There is food, and when you leave you get a free bus ticket home. Would you like a place in the working group, an interpreter or to know more? Text or call Elias on 0500-00 02 44, or write to elias.haddad@viken.example. We need to know about an interpreter five days before. You are welcome to bring a friend for support.\n\nThe last workshop is the last evening to take part. If you are in the working group you get a certificate afterwards.',
    ar: 'سجّل في صفحة الورشة، بأي اسم تريد. نقدّم الطعام، وعند خروجك تحصل على تذكرة حافلة مجانية إلى البيت. هل تريد مكانًا في مجموعة العمل أو مترجمًا أو معلومات أكثر؟ أرسل رسالة نصية إلى إلياس (Elias) أو اتصل به على الرقم 0500-00 02 44، أو اكتب إلى elias.haddad@viken.example. إذا احتجت إلى مترجم فأخبرنا قبل خمسة أيام. ويسعدنا أن تأتي مع صديق يساندك.\n\nالورشة الأخيرة هي آخر مساء للمشاركة. ويحصل أعضاء مجموعة العمل على شهادة بعد ذلك.',
    so: 'Iska diiwaangeli bogga aqoon-isweydaarsiga, magac kasta oo aad rabto. Cunto ayaan bixinaynaa, markaad baxaysana waxaad helaysaa tigidh bas oo bilaash ah oo aad guriga ku aaddo. Ma rabtaa boos kooxda shaqada ah, turjubaan ama inaad wax badan ogaato? Elias u dir SMS ama ka wac 0500-00 02 44, ama u qor elias.haddad@viken.example. Turjubaanka shan maalmood ka hor noo sheeg. Waad la iman kartaa saaxiib ku taageera.\n\nAqoon-isweydaarsiga ugu dambeeya waa fiidka ugu dambeeya ee laga qayb qaato. Haddii aad kooxda shaqada ku jirto, shahaado ayaad helaysaa kadib.',
    'sv-x-lattlast':
      'Kom till en träff. Anmäl dig först, på träffens sida. Du kan hitta på ett namn. Vi bjuder på mat. Du får en gratis bussbiljett hem när du går. Du kan ta med en kompis som stöd.\n\nVill du vara med i gruppen? Behöver du tolk? Ring eller skicka sms till Elias på 0500-00 02 44. Eller skriv till elias.haddad@viken.example. Säg till om tolk fem dagar före.\n\nDu kan vara med fram till den sista träffen. Är du med i gruppen får du ett intyg. Ett intyg är ett papper som visar vad du har gjort.',
  },
  resultUse: {
    sv: 'Arbetsgruppen lägger själv fram förslaget för nämnden. Nämnden beslutar, och svarar på varje punkt. Sedan börjar ombyggnaden, för de 2,4 miljoner kronor som är avsatta.',
    en: 'The working group itself presents the proposal to the committee. The committee decides, and answers every point. Then the rebuilding starts, with the 2.4 million kronor set aside.',
    ar: 'تعرض مجموعة العمل مقترحها بنفسها على اللجنة. تتخذ اللجنة القرار وتجيب عن كل نقطة. ثم تبدأ إعادة البناء بمبلغ 2,4 مليون كرونة المخصّص لذلك.',
    so: 'Kooxda shaqadu iyadaa soo jeedinta guddiga u soo bandhigaysa. Guddiga ayaa go’aan gaaraya, qodob kastana wuu ka jawaabayaa. Kadib dib u dhisku wuxuu ku bilaabanayaa 2,4 milyan oo karoon oo loo qoondeeyay.',
    'sv-x-lattlast':
      'Gruppen visar sitt förslag för politikerna. Politikerna bestämmer. De svarar på allt i förslaget. Sedan bygger vi om Kajutan. Det finns 2,4 miljoner kronor.',
  },
  influenceable: {
    sv: [
      'vad huset innehåller och hur det ser ut',
      'öppettiderna, också sena kvällar',
      'reglerna, och vem som får vara med och sätta dem',
      'om Kajutan ska finnas på fler platser ibland',
    ],
    en: [
      'what the house contains and how it looks',
      'opening hours, late evenings too',
      'the rules, and who helps to set them',
      'whether Kajutan should sometimes be in other places',
    ],
    ar: [
      'محتوى المبنى وشكله',
      'أوقات الفتح، ومنها ساعات المساء المتأخرة',
      'القواعد، ومن يشارك في وضعها',
      'هل يكون Kajutan أحيانًا في أماكن أخرى',
    ],
    so: [
      'waxa guriga ku jira iyo sida uu u eg yahay',
      'saacadaha furitaanka, xitaa fiidadka dambe',
      'xeerarka, iyo cidda ka qayb qaadata dejintooda',
      'in Kajutan mararka qaarkood meelo kale joogto',
    ],
    'sv-x-lattlast': [
      'vad som ska finnas i huset',
      'vilka tider det ska vara öppet',
      'vilka regler som ska finnas',
      'om Kajutan ibland ska vara på andra platser',
    ],
  },
  fixed: {
    sv: [
      '2,4 miljoner kronor till ombyggnaden',
      'huset vid Hamnplan blir kvar',
      'inga droger och ingen alkohol',
      'det ska alltid finnas personal på plats',
    ],
    en: [
      '2.4 million kronor for the rebuilding',
      'the house by Hamnplan stays',
      'no drugs and no alcohol',
      'there must always be staff present',
    ],
    ar: [
      '2,4 مليون كرونة لإعادة البناء',
      'يبقى المبنى قرب Hamnplan',
      'لا مخدرات ولا كحول',
      'يجب أن يكون الموظفون حاضرين دائمًا',
    ],
    so: [
      '2,4 milyan oo karoon oo dib u dhiska ah',
      'guriga Hamnplan wuu sii jirayaa',
      'daroogo iyo aalkolo ma jiraan',
      'shaqaale had iyo jeer waa inay joogaan',
    ],
    'sv-x-lattlast': [
      'att det finns 2,4 miljoner kronor',
      'att huset ligger kvar',
      'att alkohol och droger är förbjudet',
      'att det alltid finns personal',
    ],
  },
  contactRole: {
    sv: 'ungdomsutvecklare',
    en: 'youth development officer',
    ar: 'مسؤول شؤون الشباب',
    so: 'horumariyaha dhallinyarada',
    'sv-x-lattlast': 'arbetar med unga',
  },
};
