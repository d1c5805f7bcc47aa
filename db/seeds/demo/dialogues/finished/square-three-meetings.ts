import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Finished: three meetings about a square. */
export function squareThreeMeetings({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const place = { sv: 'Strandvallens församlingshem. Ramp, hörslinga, middag.' };
  return {
    slug: 'strandvallens-torg',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.ks,
    areas: [areas.strandvallen],
    themes: [themes.bygga, themes.park],
    targetGroups: [targetGroups.boende, targetGroups.foretag],
    methods: ['three_meetings'],
    title: { sv: 'Från parkering till torg på Strandvallen' },
    question: { sv: 'Vad ska torget göra som parkeringen inte gör?' },
    purpose: {
      sv: 'Ni och vi tar fram förslaget tillsammans på tre möten, och kommunstyrelsen beslutar om det ni enas om.',
    },
    about: {
      sv: 'Framför affären står 44 bilar. Det kunde stå människor. Första mötet samlade allt, det andra prioriterade och det tredje visade handlingsplanen. Politiker satt med varje gång, mest för att lyssna.',
    },
    audience: { sv: 'Boende, handlare och du som bara hämtar ett paket.' },
    participation: { sv: 'Kom på alla tre eller en. Barnen har egen snickarbod under mötet.' },
    resultUse: { sv: 'Det gruppen enas om är förslaget.' },
    influenceable: { sv: ['hur många platser som blir kvar', 'vad som byggs', 'namnet'] },
    fixed: { sv: ['sex platser för rörelsehindrade', 'leveranser till affären', '3,2 miljoner kronor'] },
    contact: {
      name: 'Peter Sandvall',
      role: { sv: 'projektledare' },
      email: 'peter.sandvall@viken.example',
      phone: '0500-00 19 40',
    },
    publishedAt: at(-1050, '08:00'),
    opensAt: startOf(-1040),
    closesAt: endOf(-985),
    decisionExpectedOn: day(-955),
    feedbackPromisedOn: day(-945),
    feedbackGivenOn: day(-950),
    participants: 96,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Kommunstyrelsen beslutade' },
        description: { sv: 'KS § 17.' },
        startsAt: startOf(-1060),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'three_meetings',
        title: { sv: 'Möte 1: allt på bordet' },
        place,
        startsAt: at(-1031, '18:00'),
        endsAt: at(-1031, '20:30'),
        hasTime: true,
        attended: 71,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'three_meetings',
        title: { sv: 'Möte 2: välja' },
        place,
        startsAt: at(-1010, '18:00'),
        endsAt: at(-1010, '20:30'),
        hasTime: true,
        attended: 52,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Handlingsplanen skrevs' },
        startsAt: startOf(-1000),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'three_meetings',
        title: { sv: 'Möte 3: planen' },
        place,
        startsAt: at(-987, '18:00'),
        endsAt: at(-987, '20:30'),
        hasTime: true,
        attended: 58,
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Kommunstyrelsen antog planen' },
        startsAt: startOf(-956),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Brev till alla som var med, sedan här' },
        startsAt: startOf(-950),
      },
    ],
    decisions: [
      {
        body: bodies.ks,
        decidedOn: day(-956),
        section: '§ 63',
        reference: `KS ${day(-956).slice(0, 4)}/0102`,
        outcome: {
          sv: 'Torget byggs med 18 kvarvarande parkeringsplatser, lindar och marknadsstånd med el. Fontän byggs inte.',
        },
        grounds: {
          sv: 'Gruppen enades om planen med tre röster emot, och handlarnas oro är tillgodosedd med korttidsplatser.',
        },
        recordedAt: at(-955, '09:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Bygga torget' },
        responsible: { sv: 'Gatuenheten' },
        dueOn: day(-700),
        recordedAt: at(-955, '09:10'),
        updates: [
          { state: 'planned', updatedOn: day(-955) },
          { state: 'started', updatedOn: day(-880) },
          { state: 'done', updatedOn: day(-705), note: { sv: 'Invigt med loppmarknad, 62 bord.' } },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-950, '10:00'),
        content: {
          summary: {
            sv: '96 personer deltog i tre möten och planen antogs i sin helhet. 44 parkeringsplatser blir 18, och på de andra 26 får ni ett torg.',
          },
          themes: [
            {
              key: 'cars',
              title: { sv: 'Bilarna' },
              said: {
                sv: 'Ni började med noll och slutade på 18, efter ett samtal med den som kör hemtjänsten.',
              },
              mentions: 64,
              response: { sv: 'Ja, 18, varav sex för rörelsehindrade och åtta för 30 minuter.' },
              outcome: 'yes',
            },
            {
              key: 'stalls',
              title: { sv: 'Marknad' },
              said: { sv: 'El till stånden så att man slipper aggregat.' },
              mentions: 49,
              response: { sv: 'Ja, tolv uttag.' },
              outcome: 'yes',
            },
            {
              key: 'fountain',
              title: { sv: 'Fontän' },
              said: { sv: 'Barnen i snickarboden byggde tre.' },
              mentions: 31,
              response: {
                sv: 'Nej. Den kostar 480 000 kronor i drift på tio år. Men dagvattnet leds i en öppen ränna som barn kan dämma.',
              },
              outcome: 'no',
            },
          ],
          use: { sv: 'Planen är er. Kommunstyrelsen ändrade ingenting.' },
          participants: 96,
          participation: [
            byAge({ child: 9, young: 3, adult: 26, middle: 31, older: 27 }),
            byGender({ women: 47, men: 49 }),
            byChannel({ meeting: 96 }),
          ],
          notReached: { sv: 'Bara tre unga kom. De hänger på torget nu, och svarar på nästa fråga där.' },
          achievedLevel: 'influence',
        },
      },
    ],
  };
}
