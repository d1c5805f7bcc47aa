import type { DemoVoices } from './demo-voices';

/** Evening buses in town: by sms and a survey. */
export const eveningBusVoices: DemoVoices = {
  slug: 'kollektivtrafik-pa-kvallen',
  openers: [
    'Undersköterska på sjukhuset.',
    'Jobbar på Ica till 22.',
    'Går i tvåan på gymnasiet.',
    'Bor i Österås.',
    'Pensionär utan körkort.',
    'Pendlar från Skövde.',
    'Norrby.',
    'Tränar handboll tre kvällar i veckan.',
  ],
  themes: {
    'last-bus': {
      words: [
        'Sista bussen går innan jag slutar.',
        '21.10 är för tidigt.',
        'Mitt pass slutar 21.30 så jag går hem, 50 minuter.',
        'En tur efter 23 skulle räcka.',
        'Träningen slutar 21.30 och pappa måste hämta varje gång.',
        'Vi kan aldrig gå på bio utan bil.',
        'Jag har tackat nej till kvällspass för att det inte går buss.',
        'Senare buss måndag till lördag.',
        'Linje 2 borde gå till minst 23.',
        'Tåget kommer 21.14 och då har bussen precis gått.',
        'Sena tåget har ingen buss att byta till.',
        'Taxi kostar 280 kronor hem från jobbet.',
        'Det är inte sent, klockan nio. Ändå slutar bussen.',
        'Sista bussen går för tidigt på linje 4.',
        'Ungdomar blir kvar på stan utan att kunna ta sig hem.',
        'Köret slutar 21.15. Vi missar bussen med fem minuter varje tisdag.',
      ],
      conclusion:
        'En enda sen tur på två linjer hjälper de flesta: de som arbetar, tränar eller byter från sena tåget. Priset ryms om den provas ett år.',
    },
    'dark-stops': {
      words: [
        'Hållplatsen vid Norrby torg är kolsvart.',
        'Lampan vid Åstigen norra har varit trasig sedan i höstas.',
        'Chauffören ser mig inte, jag lyser med mobilen.',
        'Mörkt att vänta ensam.',
        'Väderskydd med ljus, tack.',
        'Jag står hellre vid macken där det är ljust och springer.',
        'Min dotter vill inte vänta där på kvällen.',
        'Ljus vid hållplatserna längs landsvägen.',
        'Det är läskigt vid Norrby torg efter klockan åtta.',
      ],
      conclusion:
        'Femton hållplatser nämns. Fyra är kommunens, och de andra måste Trafikverket göra något åt.',
    },
    'night-bus': {
      words: [
        'Nattbuss alla dagar, inte bara helg.',
        'Jag slutar 01.30 på fabriken, då finns ingenting.',
        'Nattskiftet har ingen buss hem.',
        'En buss efter midnatt i veckorna.',
        'Sista tåget från Göteborg kommer 00.20.',
        'Nattbuss vardagar för oss som jobbar natt.',
        'Även en liten buss klockan ett räcker.',
      ],
      conclusion: 'Behovet är stort för dem det gäller, men de är cirka 20 per natt och bor utspritt.',
    },
    'on-call': {
      words: [
        'På landet borde man kunna ringa efter en buss.',
        'Vi bor sju kilometer från närmaste hållplats.',
        'En liten buss som man beställer, som i Vara.',
        'Ring så kommer bussen, även för oss i Lövby.',
        'Tomma stora bussar är dumt, kör en liten när någon ringer.',
        'Utan bil på landet är man fast efter klockan fyra.',
      ],
      conclusion: 'Anropsstyrd trafik avgörs av regionen. Kommunen kan anmäla sig, men inte besluta.',
    },
  },
  others: [
    {
      kind: 'need',
      title: 'Tidtabell som går att läsa',
      words: [
        'Tidtabellen på hållplatsen går inte att läsa utan glasögon.',
        'Appen säger en sak och tavlan en annan.',
      ],
    },
  ],
  without: ['Jag åker inte buss.', 'Bra som det är.', 'STOPP', 'Har cykel.', 'Vem är detta?'],
};

/** A late bus to the villages: discussed on the web, and at a question hour. */
export const villageBusVoices: DemoVoices = {
  slug: 'kvallsbuss-till-byarna',
  openers: [
    'Kvarnbo.',
    'Bor i Sörviken sedan 1988.',
    'Ängsta IF, styrelsen.',
    'Är 17 och bor i Ängsta.',
    'Jobbar skift på hotellet.',
    'Lantbrukare.',
    'Mormor till fyra.',
  ],
  themes: {
    'late-departure': {
      words: [
        'En säker tur efter 22 varje kväll slår tre turer på lördagen.',
        '22.15 från stationen, alla tre byarna, klart.',
        'Mitt skift slutar 21.45. En buss 22.15 vore perfekt.',
        'Hellre en sen buss varje kväll än många på helgen.',
        'Föreningen slutar 21.30 och då är alla beroende av skjuts.',
        'En avgång efter klockan 22, det är allt vi begär.',
        'Då skulle min son kunna spela i A-laget.',
        'Byt bort turen 10.40, den är alltid tom.',
        'Jag kan tänka mig att vänta längre på dagen om det går en buss på kvällen.',
        'Min mamma vågar inte köra i mörker. Med en sen buss kan hon gå på kören.',
        'Varje kväll, annars lär sig ingen tiden.',
        'Bio, teater, ett jobb i stan. Allt faller på att sista bussen går 19.05.',
      ],
      conclusion:
        'En tur varje kväll är det som flest vill ha, och flera är beredda att byta bort förmiddagsturen. Priset från regionen avgör.',
    },
    'call-driven': {
      words: [
        'Beställd taxi är bättre än en tom buss.',
        'Jag vill inte ringa och beställa, det känns som att be om en tjänst.',
        'Min pappa är 86, han ringer inte någon växel.',
        'Taxi på beställning hela vägen hem till gården, tack.',
        'Går det att beställa med sms så är jag med.',
        'Man måste veta redan klockan 18 om man vill hem. Så lever inte vi.',
        'Anropsstyrt fungerar i Töreboda, varför inte här?',
        'En buss syns. En taxi som man ska beställa glömmer alla bort.',
        'Ungdomar beställer aldrig, de lägger sig i någons bil.',
      ],
      conclusion:
        'Hälften vill ha beställd taxi, hälften inte. Oron gäller mest att behöva ringa. Beställning med sms kan föra dem närmare varandra.',
    },
    fares: {
      words: [
        'Det är priset som stoppar oss, inte tiden.',
        '76 kronor tur och retur har jag inte när jag går på gymnasiet.',
        'Gratis kvällsbuss för unga!',
        'Skolkortet slutar gälla 19. Det är det som är felet.',
        'Låt skolkortet gälla på kvällen.',
        'Mina barn är tre. Det blir dyrare än bensinen.',
        'Om den var gratis under 20 skulle den vara full.',
      ],
      conclusion: 'Priset är regionens. Inläggen är skickade dit.',
    },
  },
  others: [
    {
      kind: 'proposal',
      title: 'Skolkortet ska gälla på kvällen',
      words: [
        'Förslag: skolkortet gäller till 23 på kvällsbussen.',
        'Kommunen kan väl köpa till kvällsgiltighet på skolkorten?',
      ],
    },
  ],
  without: ['Bygg ut tåget i stället.', 'Jag följer mest tråden.', 'Heja Ängsta!'],
  hidden: [{ text: '(Namngiven busschaufför beskrivs på ett kränkande sätt.)', reason: 'unlawful' }],
};
