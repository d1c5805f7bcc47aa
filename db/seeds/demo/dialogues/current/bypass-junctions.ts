import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Cancelled before it opened: the question left the kommun's hands. */
export function bypassJunctions({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'forbifartens-korsningar',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.ks,
    areas: [areas.astigen, areas.landsbygden],
    themes: [themes.trafik],
    targetGroups: [targetGroups.boende, targetGroups.foretag],
    methods: ['cafe_dialogue', 'map'],
    title: { sv: 'Var ska förbifarten ha sina avfarter?' },
    question: { sv: 'Vilka av de fem möjliga avfarterna ska kommunen kämpa för?' },
    purpose: {
      sv: 'Kommunstyrelsen ville resonera med dem som bor längs sträckan innan den tog ställning till avfarternas läge.',
    },
    about: {
      sv: 'Förbifarten ska gå öster om Åstigen, och staten och kommunen skulle välja avfarter tillsammans. Fem lägen fanns på ritbordet. Med tre avfarter hade bilarna genom Åstigen minskat från 9 200 till omkring 5 000 om dagen. Två kafédialoger och en karta var planerade.',
    },
    audience: { sv: 'Du som bor eller har verksamhet i Åstigen, Ängsta eller längs den planerade vägen.' },
    participation: {
      sv: 'Dialogen blir inte av, så det finns inget att anmäla sig till. Trafikverkets samråd är öppet för alla, och du lämnar synpunkter till dem. Behöver du hjälp att hitta rätt, ring 0500-00 04 26.',
    },
    resultUse: {
      sv: 'Resultatet skulle ha blivit kommunens ställningstagande. Nu skriver kommunstyrelsen i stället ett yttrande till Trafikverket, som vi lägger ut här.',
    },
    influenceable: {
      sv: ['vilka avfarter kommunen skulle ha föreslagit', 'hur de lokala vägarna skulle ha anslutits'],
    },
    fixed: {
      sv: ['vägens sträckning', 'högst tre avfarter', 'byggstart och kostnad, som staten ansvarar för'],
    },
    contact: {
      name: 'Fredrik Åsell',
      role: { sv: 'infrastrukturstrateg' },
      email: 'fredrik.asell@viken.example',
      phone: '0500-00 04 26',
    },
    publishedAt: startOf(-302),
    opensAt: startOf(-262),
    closesAt: endOf(-220),
    decisionExpectedOn: day(-180),
    feedbackPromisedOn: day(-172),
    cancelledAt: at(-271, '14:00'),
    cancelReason: {
      sv: 'Nio dagar före start meddelade Trafikverket att de tar över valet av avfarter och avgör det i sin egen planering. Därmed finns det inget kvar i frågan som kommunen bestämmer över. Att ändå bjuda in till dialog hade varit att låtsas.\n\nDin röst behövs fortfarande, men på ett annat ställe: i Trafikverkets samråd, som är öppet för alla och som de är skyldiga att svara på. De 31 som redan hade anmält sig har vi ringt. Blir det en fråga för kommunen igen, till exempel hur gatorna i Åstigen ska se ut när trafiken minskar, börjar vi en ny dialog om den.',
    },
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-306),
        hasTime: false,
        title: { sv: 'Kommunstyrelsen beslutade om dialogen' },
        description: { sv: 'KS § 23. Då var valet av avfarter delat mellan staten och kommunen.' },
      },
      {
        kind: 'information',
        mode: 'circle',
        startsAt: startOf(-271),
        hasTime: false,
        title: { sv: 'Trafikverket tog över frågan, och dialogen ställdes in' },
        description: {
          sv: 'Alla 31 anmälda fick ett samtal samma vecka, med vägen in i Trafikverkets samråd.',
        },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'map',
        startsAt: startOf(-262),
        endsAt: endOf(-220),
        hasTime: false,
        cancelledAt: at(-271, '14:00'),
        title: { sv: 'Karta: så kör jag i dag' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'cafe_dialogue',
        startsAt: at(-250, '18:00'),
        endsAt: at(-250, '20:00'),
        hasTime: true,
        cancelledAt: at(-271, '14:00'),
        title: { sv: 'Kafédialog i Åstigen' },
        place: { sv: 'Åstigens församlingshem. Markplan, hörslinga.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'cafe_dialogue',
        startsAt: at(-241, '18:00'),
        endsAt: at(-241, '20:00'),
        hasTime: true,
        cancelledAt: at(-271, '14:00'),
        title: { sv: 'Kafédialog i Ängsta' },
        place: { sv: 'Ängsta skola. Ramp, hörslinga.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(-213),
        hasTime: false,
        cancelledAt: at(-271, '14:00'),
        title: { sv: 'Sammanställning' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(-180),
        hasTime: false,
        cancelledAt: at(-271, '14:00'),
        title: { sv: 'Kommunstyrelsens ställningstagande' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(-172),
        hasTime: false,
        cancelledAt: at(-271, '14:00'),
        title: { sv: 'Besked om avfarterna' },
      },
    ],
  };
}
