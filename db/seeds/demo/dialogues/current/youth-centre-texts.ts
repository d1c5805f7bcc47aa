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
    sv: 'Unga i Viken ska tillsammans med oss ta fram ett färdigt förslag på hur Kajutan ska se ut, skötas och hålla öppet.',
    en: 'Young people in Viken are to work out with us a finished proposal for how Kajutan should look, be run and keep its hours.',
    ar: 'أن يضع شباب فيكن معنا مقترحًا كاملًا لشكل Kajutan وطريقة إدارته وأوقات فتحه.',
    so: 'Dhallinyarada Viken waa inay nala diyaariyaan soo jeedin dhammaystiran oo ku saabsan sida Kajutan u ekaanayso, loo maamulayo iyo goorta ay furnaanayso.',
    'sv-x-lattlast': 'Du som är ung ska få vara med och bestämma hur Kajutan ska bli.',
  },
  about: {
    sv: 'Kajutan vid Hamnplan är från en tid då man kom dit för att spela pingis. Nu kommer 40 personer en vanlig kväll. För tio år sedan var de 110. Nästan inga är över 16 år.\n\nVi har inget förslag i byrålådan. Pappret är blankt, och det är ni som fyller det. Arbetsgruppen har 15 platser och träffas fyra gånger, men du kan också komma bara en kväll.',
    en: 'Kajutan, by Hamnplan, comes from a time when people went there to play table tennis. Now 40 people come on an ordinary evening. Ten years ago it was 110. Hardly any are over 16.\n\nWe have no proposal hidden in a drawer. The paper is blank, and you are the ones who fill it. The working group has 15 places and meets four times, but you can also come for just one evening.',
    ar: 'يعود مركز Kajutan قرب Hamnplan إلى زمن كان الناس يأتون فيه للعب كرة الطاولة. أما اليوم فيأتي 40 شخصًا في المساء العادي. وقبل عشر سنوات كانوا 110. ولا يكاد يأتي أحد فوق سن 16.\n\nليس لدينا مقترح جاهز في الدرج. الورقة بيضاء وأنتم من يملؤها. في مجموعة العمل 15 مكانًا وتجتمع أربع مرات، ولكن يمكنك أيضًا أن تأتي مساءً واحدًا فقط.',
    so: 'Kajutan oo ku taal Hamnplan waxay ka timid waqti dadku u tagi jireen inay ku ciyaaraan teeniska miiska. Hadda 40 qof ayaa yimaadda fiid caadi ah. Toban sano ka hor waxay ahaayeen 110. Ku dhowaad qof 16 ka weyn ma jiro.\n\nSoo jeedin qarsoon ma hayno. Warqaddu way maran tahay, idinkaana buuxinaya. Kooxda shaqadu waxay leedahay 15 boos waxayna kulmaysaa afar jeer, laakiin hal fiid oo keliya ayaad sidoo kale iman kartaa.',
    'sv-x-lattlast':
      'Kajutan är en fritidsgård vid Hamnplan. Förr kom det många unga dit. Nu kommer det färre. Nästan ingen är äldre än 16 år.\n\nVi har inte bestämt något. Du får vara med och tänka från början. 15 unga ska vara med i en grupp. Gruppen träffas fyra gånger. Du kan också komma bara en gång.',
  },
  audience: {
    sv: 'Du som är 13–25 år. Det spelar ingen roll om du är på Kajutan varje kväll eller aldrig har satt din fot där.',
    en: 'You who are 13–25. It does not matter whether you are at Kajutan every evening or have never set foot there.',
    ar: 'لك إن كان عمرك بين 13 و25 عامًا، سواء كنت في Kajutan كل مساء أو لم تدخله قط.',
    so: 'Adiga oo 13–25 jir ah. Waxba kama duwana inaad fiid kasta Kajutan joogto ama aadan weligaa tegin.',
    'sv-x-lattlast': 'Du som är mellan 13 och 25 år. Du kan vara med även om du aldrig har varit på Kajutan.',
  },
  participation: {
    sv: 'Kom till en verkstad. Vi bjuder på mat, och bussen hem är gratis om du visar inbjudan. Skriv till oss om du vill ha tolk eller vill komma med en kompis som stöd. Du i arbetsgruppen får ett intyg efteråt.',
    en: 'Come to a workshop. There is food, and the bus home is free if you show the invitation. Write to us if you want an interpreter or would like to bring a friend for support. If you are in the working group you get a certificate afterwards.',
    ar: 'تعال إلى ورشة. نقدّم الطعام، والحافلة إلى البيت مجانية إذا أظهرت الدعوة. اكتب إلينا إن أردت مترجمًا أو أن تأتي مع صديق يساندك. ويحصل أعضاء مجموعة العمل على شهادة بعد ذلك.',
    so: 'Kaalay aqoon-isweydaarsi. Cunto ayaan bixinaynaa, baska guriguna waa bilaash haddii aad casuumadda tusto. Noo soo qor haddii aad turjubaan rabto ama aad rabto inaad saaxiib ku taageera la timaaddo. Haddii aad kooxda shaqada ku jirto, shahaado ayaad helaysaa kadib.',
    'sv-x-lattlast':
      'Kom till en träff. Vi bjuder på mat. Du får åka buss hem gratis. Du kan ta med en kompis. Vi kan ordna tolk. Skriv till oss om du vill ha det.',
  },
  resultUse: {
    sv: 'Arbetsgruppen lägger själv fram förslaget för nämnden. Nämnden svarar på varje punkt och börjar bygga om för de 2,4 miljoner kronor som är avsatta.',
    en: 'The working group itself presents the proposal to the committee. The committee answers every point and starts to rebuild with the 2.4 million kronor set aside.',
    ar: 'تعرض مجموعة العمل مقترحها بنفسها على اللجنة. وتجيب اللجنة عن كل نقطة وتبدأ إعادة البناء بمبلغ 2,4 مليون كرونة المخصّص لذلك.',
    so: 'Kooxda shaqadu iyadaa soo jeedinta guddiga u soo bandhigaysa. Guddigu qodob kasta wuu ka jawaabayaa, wuxuuna dib u dhiska ku bilaabayaa 2,4 milyan oo karoon oo loo qoondeeyay.',
    'sv-x-lattlast':
      'Gruppen visar sitt förslag för politikerna. Politikerna svarar på allt. Sedan bygger vi om Kajutan. Det finns 2,4 miljoner kronor.',
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
