import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byArea, byChannel } from './participation';

/** Finished: a citizens' proposal turned down in part, feedback 130 days late. */
export function dogPark({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'hundrastgard-i-skogshojden',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.kf,
    areas: [areas.skogshojden, areas.norrby],
    themes: [themes.park],
    targetGroups: [targetGroups.boende],
    methods: ['citizens_proposal'],
    title: { sv: 'Medborgarförslaget om en hundrastgård' },
    question: { sv: 'Ska kommunen bygga en hundrastgård, och var?' },
    purpose: {
      sv: 'Ett medborgarförslag med 287 underskrifter ska få ett rakt svar, framtaget med den som skrev det.',
    },
    about: {
      sv: 'Ingrid och två grannar skrev förslaget och bad om en inhägnad på 2 000 kvadratmeter. Fullmäktige lät förslagsställarna vara med i arbetsgruppen hela vägen, tillsammans med grannarna som var emot.',
    },
    audience: { sv: 'Hundägare, hundrädda och grannar.' },
    participation: {
      sv: 'Arbetsgruppen hade öppna möten. Vill du tycka till utan möte räcker ett mejl eller ett samtal.',
    },
    resultUse: { sv: 'Arbetsgruppen skriver svaret, fullmäktige beslutar.' },
    influenceable: { sv: ['plats', 'storlek', 'regler'] },
    fixed: { sv: ['att grundvattnet skyddas', 'högst 350 000 kronor'] },
    contact: {
      name: 'Robert Nyberg',
      role: { sv: 'nämndsekreterare' },
      email: 'robert.nyberg@viken.example',
      phone: '0500-00 20 03',
    },
    publishedAt: at(-760, '08:00'),
    opensAt: startOf(-755),
    closesAt: endOf(-700),
    decisionExpectedOn: day(-650),
    feedbackPromisedOn: day(-640),
    feedbackGivenOn: day(-510),
    participants: 287,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Fullmäktige tog upp förslaget' },
        description: { sv: 'KF § 21.' },
        startsAt: startOf(-762),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'citizens_proposal',
        title: { sv: 'Skriv under förslaget' },
        startsAt: startOf(-755),
        endsAt: endOf(-728),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        title: { sv: 'Arbetsgruppen går platsen' },
        place: { sv: 'Skogshöjdens motionsspår, parkeringen.' },
        startsAt: at(-715, '17:00'),
        endsAt: at(-715, '18:30'),
        hasTime: true,
        attended: 23,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Svarsförslaget skrevs' },
        startsAt: startOf(-690),
      },
      { kind: 'decision', mode: 'triangle', title: { sv: 'Fullmäktige beslutade' }, startsAt: startOf(-652) },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Besked om hundrastgården' },
        description: {
          sv: 'Kom 130 dagar för sent. Förslagsställaren fick veta det i tidningen, och det beklagar vi.',
        },
        startsAt: startOf(-510),
      },
    ],
    decisions: [
      {
        body: bodies.kf,
        decidedOn: day(-652),
        section: '§ 14',
        reference: `KS ${day(-652).slice(0, 4)}/0024`,
        outcome: { sv: 'En hundrastgård på 900 kvadratmeter byggs i Norrby. På Skogshöjden byggs ingen.' },
        grounds: {
          sv: 'Platsen på Skogshöjden ligger inom vattenskyddsområdet. Norrby ligger sex minuter bort.',
        },
        recordedAt: at(-648, '10:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Bygga hundrastgården i Norrby' },
        responsible: { sv: 'Parkenheten' },
        dueOn: day(-540),
        recordedAt: at(-648, '10:10'),
        updates: [
          { state: 'planned', updatedOn: day(-648) },
          { state: 'done', updatedOn: day(-551), note: { sv: 'Ingrids hund Ville var först in.' } },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-510, '10:00'),
        content: {
          summary: {
            sv: '287 skrev under och fullmäktige sa ja till en hundrastgård, men i Norrby i stället för på Skogshöjden. Vattenskyddet avgjorde platsen.',
          },
          themes: [
            {
              key: 'yard',
              title: { sv: 'En plats där hundar får springa' },
              said: { sv: '287 skrev under.' },
              mentions: 287,
              response: { sv: 'Ja. 900 kvadratmeter med dubbel grind och vatten.' },
              outcome: 'yes',
            },
            {
              key: 'place',
              title: { sv: 'På Skogshöjden' },
              said: { sv: 'Ni ville ha den vid spåret.' },
              mentions: 203,
              response: {
                sv: 'Nej. Där hämtar 9 000 personer sitt dricksvatten. Arbetsgruppen prövade fyra platser, och Norrby är den enda som är kommunens, torr och nåbar med buss.',
              },
              outcome: 'no',
            },
            {
              key: 'small',
              title: { sv: 'En egen del för små hundar' },
              said: { sv: 'Den som har en tax vet varför.' },
              mentions: 44,
              response: {
                sv: 'Delvis. Gården är delbar med en grind, men ytan är för liten för två staket.',
              },
              outcome: 'partly',
            },
          ],
          participants: 287,
          participation: [
            byAge({ child: 2, young: 41, adult: 96, middle: 93, older: 55 }),
            byArea({ skogshojden: 168, norrby: 51, osteras: 33, centrum: 31, landsbygden: 4 }),
            byChannel({ web: 248, paper: 39 }),
          ],
          notReached: {
            sv: 'De som är rädda för hundar skrev inte under något. Grannföreningen hörde av sig åt dem.',
          },
          achievedLevel: 'consult',
          levelComment: {
            sv: 'Förslagsställarna var med till svarsförslaget, men inte när platsen byttes en vecka före beslutet. Det är därför vi skriver konsultation.',
          },
        },
      },
    ],
  };
}
