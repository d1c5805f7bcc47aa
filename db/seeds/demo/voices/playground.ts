import type { DemoVoices } from './demo-voices';

/** The playground by the river: a survey and a meeting at the place. */
export const playgroundVoices: DemoVoices = {
  slug: 'lekplatsen-vid-an',
  openers: [
    'Vi är där varje dag.',
    'Mamma till två, 3 och 6 år.',
    'Jag går i trean.',
    'Bor på Ågatan.',
    'Farmor i Åstigen.',
    'Vi cyklar dit från Norrby.',
    'Dagbarnvårdare med fem barn.',
    'Min son använder rullstol.',
  ],
  themes: {
    shade: {
      words: [
        'Det finns ingen skugga alls mitt på dagen.',
        'Rutschkanan blir så varm att det bränns.',
        'Mer skugga!',
        'Plantera träd, men stora, inte pinnar.',
        'Vi går hem när solen står som högst.',
        'Sandlådan ligger i full sol hela eftermiddagen.',
        'Ett tak av segelduk som på förskolan vore bra.',
        'Min bebis kan inte vara där på sommaren.',
        'Det var fint innan almarna togs ner. Nu finns ingenstans att sitta i skugga.',
        'Sätt upp ett parasoll eller vad som helst.',
        'Bänkarna står rakt i solen, ingen sitter där.',
        'På sommaren är det tomt där till klockan fem, för hettan.',
        'Skugga över rutschkanan är viktigast.',
        'Barnen blir röda i ansiktet efter tio minuter.',
        'Träd på södra sidan.',
        'Metallen på rutschkanan går inte att ta i när det är varmt.',
      ],
      conclusion: {
        sv: 'Skuggan är det enda som nästan alla grupper saknar. Träd tar år att växa, så något behövs också på en gång över sandlådan.',
        'sv-x-lattlast':
          'Nästan alla saknar skugga. Träd växer långsamt. Därför behövs det något över sandlådan redan nu.',
        en: 'Shade is the one thing that nearly every group misses. Trees take years to grow, so something is also needed over the sandpit at once.',
        fi: 'Varjo on ainoa asia, jota lähes kaikki ryhmät kaipaavat. Puiden kasvu kestää vuosia, joten hiekkalaatikon päälle tarvitaan jotakin myös heti.',
        ar: 'الظل هو الشيء الوحيد الذي تفتقده كل المجموعات تقريبًا. تحتاج الأشجار إلى سنوات لتنمو، لذلك يلزم شيء فوق حوض الرمل فورًا أيضًا.',
        so: 'Hoosku waa waxa keliya ee ku dhowaad kooxaha oo dhami u baahan yihiin. Geeduhu sanado ayay ku baxaan, markaa wax baa isla hadda looga baahan yahay sanduuqa ciidda korkiisa.',
        uk: 'Тінь — єдине, чого бракує майже всім групам. Дерева ростуть роками, тож над пісочницею щось потрібно вже зараз.',
      },
    },
    fence: {
      words: [
        'Staketet mot ån slutar för tidigt.',
        'Jag vågar inte släppa handen.',
        'Det är bara några steg från gungorna till vattnet.',
        'Min treåring var nere vid vattnet på tio sekunder.',
        'Bygg ett staket med grindar som stänger sig själva.',
        'Ett högre staket mot ån.',
        'Jag kan aldrig sitta ner, för ån är så nära.',
        'Två barn och en å går inte ihop.',
        'Grinden står alltid öppen och klinkan är trasig.',
        'Staketet går att krypa under vid bron.',
        'Säkrare mot vattnet.',
        'Förskolan kan inte gå dit för att det saknas staket.',
      ],
      conclusion: {
        sv: 'Rädslan för vattnet gör att de som har små barn inte går dit. Staketet behöver gå längs hela platsen och kunna stängas av sig självt.',
        'sv-x-lattlast':
          'De som har små barn är rädda för vattnet. Därför går de inte dit. Staketet måste gå hela vägen, och grinden måste stängas av sig själv.',
        en: 'Fear of the water keeps those with small children away. The fence needs to run along the whole place, with gates that close by themselves.',
        fi: 'Veden pelko pitää pienten lasten vanhemmat poissa. Aidan pitää kulkea koko alueen reunaa ja portin sulkeutua itsestään.',
        ar: 'الخوف من الماء يمنع من لديهم أطفال صغار من الذهاب إلى هناك. يجب أن يمتد السور على طول المكان كله وأن تُغلق بوابته من تلقاء نفسها.',
        so: 'Cabsida biyaha ayaa ka celisa dadka carruurta yaryar leh. Deyrku waa inuu goobta oo dhan ku wareegsan yahay, albaabkuna iskii u xirmo.',
        uk: 'Через страх перед водою люди з малими дітьми туди не ходять. Паркан має йти вздовж усього майданчика, а хвіртка — зачинятися сама.',
      },
    },
    swings: {
      words: [
        'Min dotter i rullstol kan inte göra något där.',
        'En korggunga, så att man kan gunga flera.',
        'Gungor med ryggstöd och sele.',
        'Barn med funktionsnedsättning får bara titta på.',
        'Fler gungor, det är alltid kö.',
        'Två gungor bredvid varandra så att syskon kan gunga ihop.',
        'Det går inte att komma fram till gungorna med rullstol.',
        'En gunga där alla kan gunga.',
        'Kompisgungan i Norrby är jättebra, kan vi få en sån?',
        'Jag vill gunga med min bror, han kan inte sitta själv.',
      ],
      conclusion: {
        sv: 'Det räcker inte att byta en gunga. Barn ska kunna gunga bredvid varandra, och marken fram till dem måste gå att rulla på.',
        'sv-x-lattlast':
          'En ny gunga räcker inte. Barn ska kunna gunga bredvid varandra. Det måste gå att komma dit med rullstol.',
        en: 'Replacing one swing is not enough. Children should be able to swing side by side, and the ground up to the swings must be possible to roll on.',
        fi: 'Yhden keinun vaihtaminen ei riitä. Lasten pitää voida keinua vierekkäin, ja keinuille pitää päästä pyörillä.',
        ar: 'لا يكفي تبديل أرجوحة واحدة. يجب أن يتمكن الأطفال من التأرجح جنبًا إلى جنب، وأن تكون الأرض المؤدية إليها صالحة للكراسي المتحركة.',
        so: 'Kuma filna in hal leexo la beddelo. Carruurtu waa inay isku ag leexaystaan, dhulka loo marana waa in lagu mari karaa kursi taayirro leh.',
        uk: 'Замінити одну гойдалку недостатньо. Діти мають гойдатися поруч, а до гойдалок має бути зручно під’їхати візком.',
      },
    },
    toilet: {
      words: [
        'Det behövs en toalett.',
        'Närmaste toaletten är på biblioteket och då hinner vi inte.',
        'Toalett!! Vi får gå hem varje gång.',
        'Med en fyraåring är åtta minuter till toaletten för långt.',
        'Buskarna används som toalett, det är inte trevligt.',
        'En toalett med skötbord.',
        'Jag är 74 och tar inte dit barnbarnen för att det saknas toalett.',
        'Kan ni inte ställa en bajamaja på sommaren?',
      ],
      conclusion: {
        sv: 'Behovet är verkligt, men vatten och avlopp saknas på platsen och skulle ta två tredjedelar av pengarna.',
        'sv-x-lattlast':
          'Det behövs en toalett. Men det finns inget vatten på platsen. Att dra dit vatten skulle kosta två tredjedelar av pengarna.',
        en: 'The need is real, but there is no water or drainage on the spot, and laying it would take two thirds of the money.',
        fi: 'Tarve on todellinen, mutta paikalla ei ole vettä eikä viemäriä, ja niiden rakentaminen veisi kaksi kolmasosaa rahoista.',
        ar: 'الحاجة حقيقية، لكن المكان يفتقر إلى الماء والصرف الصحي، وتوفيرهما سيأخذ ثلثي المال.',
        so: 'Baahidu waa run, laakiin goobta biyo iyo bullaacad midna ma laha, keenistooduna waxay qaadan lahayd saddex meelood laba meel lacagta.',
        uk: 'Потреба справжня, але на місці немає води й каналізації, і вони забрали б дві третини грошей.',
      },
    },
    ground: {
      words: [
        'Barnvagnen fastnar i sanden.',
        'Gummiplattor överallt, tack.',
        'Låt sanden vara kvar, barnen gräver i den.',
        'Det går inte att komma fram med rullator.',
        'En hård gång fram till lekplatsen.',
        'Sand i skorna varje dag, lägg något annat.',
        'Inte gummi, det släpper plast i ån.',
        'Mjuk mark under gungorna men sand i resten.',
      ],
      conclusion: {
        sv: 'Här går åsikterna isär: gummi överallt eller sand att gräva i. En fast gång och mjuk mark under gungorna löser det mesta för båda.',
        'sv-x-lattlast':
          'Ni tycker olika. Några vill ha gummi överallt. Andra vill ha sand att gräva i. En fast gång och mjuk mark under gungorna kan passa de flesta.',
        en: 'Opinions differ here: rubber everywhere, or sand to dig in. A firm path and soft ground under the swings solve most of it for both.',
        fi: 'Tässä mielipiteet jakautuvat: kumia kaikkialle vai hiekkaa kaivettavaksi. Kova polku ja pehmeä maa keinujen alla ratkaisevat suurimman osan molemmille.',
        ar: 'هنا تختلف الآراء: مطاط في كل مكان أو رمل للحفر. ممر صلب وأرض لينة تحت الأراجيح يحلّان معظم المشكلة للطرفين.',
        so: 'Halkan aragtiyadu way kala duwan yihiin: caag meel walba ah ama ciid la qodo. Dariiq adag iyo dhul jilicsan oo leexooyinka hoostooda ah ayaa inta badan labada dhinac u xalliya.',
        uk: 'Тут думки розходяться: гума всюди чи пісок, щоб копати. Тверда доріжка й м’яке покриття під гойдалками розв’язують більшість питань для обох сторін.',
      },
    },
  },
  others: [
    {
      kind: 'proposal',
      title: 'Laga klätterställningen i stället för att byta den',
      words: [
        'Klätterställningen är bra, byt bara repen.',
        'Riv inte klätterställningen! Laga den.',
        'Stegen på klätterställningen är sönder, resten är fint.',
      ],
    },
    {
      kind: 'idea',
      title: 'Vattenlek',
      words: ['En pump att leka med vatten vid.', 'Vattenlek som i Österås.'],
    },
  ],
  without: [
    'Bra lekplats, ändra ingenting.',
    'Tack för att ni frågar!',
    'Vet inte.',
    'Jag har inga barn men tycker det är roligt att ni gör något.',
  ],
  hidden: [
    {
      text: 'Pappan i gula huset mittemot låter sina barn … (namn och adress på en familj).',
      reason: 'personal-data',
    },
    { text: '(Hot mot en namngiven person som brukar sitta på bänkarna.)', reason: 'unlawful' },
  ],
  own: {
    resident: 'nils',
    text: 'Jag är där med mina barnbarn på somrarna. Det finns ingen skugga att sitta i, och det är långt till en toalett när man är 80.',
    themes: ['shade', 'toilet'],
  },
};
