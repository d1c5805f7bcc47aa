import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { demoFile } from '../../demo-file';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Finished: a big meeting that promised more than it kept; feedback 74 days late. */
export function ruralSchools({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const themesOf = (
    decided: boolean,
  ): NonNullable<DialogueRecord['results']>[number]['content']['themes'] => [
    {
      key: 'journey',
      title: { sv: 'Vägen till skolan' },
      said: { sv: 'En sexåring skulle få 55 minuter i buss åt vardera hållet.' },
      mentions: 204,
      response: {
        sv: decided
          ? 'Delvis. Ingen elev under nio år får längre än 35 minuter. För några innebär det taxi.'
          : 'Nämnden har inte beslutat än.',
      },
      outcome: decided ? 'partly' : 'pending',
    },
    {
      key: 'keep',
      title: { sv: 'Behåll båda skolorna' },
      said: { sv: '”Stänger skolan stänger vi också”, sa handlaren i Ekeby.' },
      mentions: 247,
      response: {
        sv: decided
          ? 'Nej. Lövby skola har 19 elever och saknar behöriga lärare i fyra ämnen. Det går inte att lösa med pengar. Ekeby skola blir kvar, i minst åtta år.'
          : 'Nämnden har inte beslutat än.',
      },
      outcome: decided ? 'no' : 'pending',
    },
    {
      key: 'village',
      title: { sv: 'Huset åt byn' },
      said: { sv: 'Ni vill ha kvar slöjdsalen och scenen.' },
      mentions: 88,
      response: {
        sv: decided
          ? 'Ja. Byalaget hyr Lövby skola för en krona om året, och kommunen sköter taket.'
          : 'Nämnden har inte beslutat än.',
      },
      outcome: decided ? 'yes' : 'pending',
    },
  ];
  const common = {
    participants: 312,
    participation: [
      byAge({ child: 21, young: 29, adult: 108, middle: 92, older: 62 }),
      byGender({ women: 168, men: 141, unsaid: 3 }),
      byChannel({ meeting: 263, outreach: 49 }),
    ],
  };
  return {
    slug: 'landsbygdens-skolor',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.bun,
    areas: [areas.landsbygden],
    themes: [themes.skola],
    targetGroups: [targetGroups.foraldrar, targetGroups.boende, targetGroups.barn],
    methods: ['big_meeting', 'question_hour', 'outreach'],
    title: { sv: 'Två byskolor och 61 barn: hur gör vi?' },
    question: { sv: 'Vad måste skolorna i Ekeby och Lövby klara för att få vara kvar?' },
    purpose: {
      sv: 'Innan nämnden väljer väg vill den höra vad skolorna betyder och vilka lösningar som finns.',
    },
    about: {
      sv: 'Lövby skola har 19 elever, Ekeby 42. Lärarna räcker inte till båda. Nämnden höll stormöte i Lövby bygdegård, vid runda bord med en politiker vid varje, och hade frågestund före sitt sammanträde.',
    },
    audience: { sv: 'Barn, föräldrar och alla som bor i Ekeby och Lövby.' },
    participation: {
      sv: 'Kom till stormötet, barnpassning finns i slöjdsalen. Vi står också vid mataffären två eftermiddagar.',
    },
    resultUse: { sv: 'Nämnden väger era svar mot lärartillgång och kostnad.' },
    influenceable: { sv: ['skolskjuts', 'vad lokalerna används till', 'övergångens takt'] },
    fixed: { sv: ['att eleverna har rätt till behöriga lärare', 'nämndens ram'] },
    contact: {
      name: 'Åsa Lidman',
      role: { sv: 'skolchef' },
      email: 'asa.lidman@viken.example',
      phone: '0500-00 18 00',
    },
    publishedAt: at(-930, '08:00'),
    opensAt: startOf(-920),
    closesAt: endOf(-890),
    decisionExpectedOn: day(-850),
    feedbackPromisedOn: day(-835),
    feedbackGivenOn: day(-761),
    participants: 312,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutade om dialogen' },
        description: { sv: 'BUN § 90.' },
        startsAt: startOf(-940),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'outreach',
        title: { sv: 'Samtal vid mataffären' },
        startsAt: startOf(-918),
        endsAt: endOf(-912),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'big_meeting',
        title: { sv: 'Stormöte' },
        place: { sv: 'Lövby bygdegård. Ramp, hörslinga, skolskjutsbuss hem.' },
        startsAt: at(-905, '18:00'),
        endsAt: at(-905, '20:30'),
        hasTime: true,
        attended: 241,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'question_hour',
        title: { sv: 'Frågestund före sammanträdet' },
        place: { sv: 'Sessionssalen, kommunhuset. Hiss.' },
        startsAt: at(-892, '16:00'),
        endsAt: at(-892, '17:00'),
        hasTime: true,
        attended: 38,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: '31 bord sammanställdes' },
        startsAt: startOf(-884),
      },
      { kind: 'decision', mode: 'triangle', title: { sv: 'Nämnden beslutade' }, startsAt: startOf(-848) },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Besked om byskolorna, 74 dagar sent' },
        startsAt: startOf(-761),
      },
    ],
    documents: [
      {
        title: { sv: 'Protokollsutdrag, barn- och utbildningsnämnden § 104' },
        fileName: 'protokollsutdrag-bun-104-byskolor.pdf',
        mediaType: 'application/pdf',
        language: 'sv',
        content: demoFile('protokollsutdrag-bun-104-byskolor.pdf'),
      },
    ],
    decisions: [
      {
        body: bodies.bun,
        decidedOn: day(-848),
        section: '§ 104',
        reference: `BUN ${day(-848).slice(0, 4)}/0231`,
        outcome: {
          sv: 'Lövby skola avvecklas. Eleverna går i Ekeby, som drivs i minst åtta år. Byn hyr skolhuset.',
        },
        grounds: {
          sv: 'Nämnden kan inte lova behöriga lärare i en skola med 19 elever. Motståndet är känt och respekterat, men rätten till utbildning väger tyngre.',
        },
        document: 'protokollsutdrag-bun-104-byskolor.pdf',
        recordedAt: at(-847, '10:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Skolskjuts på högst 35 minuter' },
        responsible: { sv: 'Skolskjutsenheten' },
        dueOn: day(-780),
        recordedAt: at(-847, '10:10'),
        updates: [
          { state: 'planned', updatedOn: day(-847) },
          { state: 'done', updatedOn: day(-770) },
        ],
      },
      {
        title: { sv: 'Hyreskontrakt med byalaget' },
        responsible: { sv: 'Fastighetsenheten' },
        dueOn: day(-760),
        recordedAt: at(-847, '10:10'),
        updates: [
          { state: 'planned', updatedOn: day(-847) },
          { state: 'done', updatedOn: day(-742), note: { sv: 'Systugan och Lövby teater är inne redan.' } },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-880, '09:00'),
        content: {
          ...common,
          summary: {
            sv: '312 personer var med, vid 31 bord och i affären. Nästan alla vill ha kvar båda skolorna, och längden på skolvägen oroar mest.',
          },
          themes: themesOf(false),
          nextSteps: { sv: 'Nämnden beslutar vid sitt nästa sammanträde.' },
        },
      },
      {
        publishedAt: at(-761, '12:00'),
        changeNote: { sv: 'Nämndens beslut är tillagt. Det borde ha skett 74 dagar tidigare.' },
        content: {
          ...common,
          summary: {
            sv: '312 personer var med och nästan alla ville ha kvar båda skolorna. Nämnden behåller Ekeby och avvecklar Lövby, med skolskjuts på högst 35 minuter och huset åt byn.',
          },
          themes: themesOf(true),
          nextSteps: { sv: 'Ekeby skola följs upp tillsammans med föräldrarna varje termin.' },
          achievedLevel: 'inform',
          levelComment: {
            sv: 'Vi lovade dialog, men handlingen till sammanträdet var skriven före stormötet. Frågan var i praktiken avgjord, och det skulle ni ha fått veta. Felet är vårt. Nämnden har ändrat sin rutin: förslag till beslut skrivs först när dialogen är klar.',
          },
        },
      },
    ],
  };
}
