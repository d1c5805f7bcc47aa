import type { DialogueRecord } from '~db/dialogue-record';

/** The instant at which tests of what leaves the portal read it: a Sunday evening in winter time. */
export const sampleNow = new Date('2026-11-22T18:00:00.000Z');

/** An open dialogue with a meeting, a collection and a decision, and with letters that every format must mind. */
export function sampleDialogue(changes: Partial<DialogueRecord> = {}): DialogueRecord {
  return {
    slug: 'skolvagen',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: { slug: 'tn', name: { sv: 'Tekniska nämnden', en: 'The technical committee' } },
    areas: [{ slug: 'osteras', name: { sv: 'Österås' } }],
    themes: [{ slug: 'trafik', name: { sv: 'Trafik & vägar', en: 'Traffic' } }],
    methods: ['three_meetings'],
    title: { sv: 'Skolvägen; <trygg> & säker', en: 'A safe way to school' },
    question: { sv: 'Var är vägen otrygg?' },
    purpose: { sv: 'Vi vill veta var, när och varför barn är otrygga, så att pengarna gör mest nytta.' },
    publishedAt: '2026-10-01T07:00:00.000Z',
    opensAt: '2026-10-07T22:00:00.000Z',
    closesAt: '2026-12-30T23:00:00.000Z',
    decisionExpectedOn: '2027-01-28',
    steps: [
      {
        kind: 'meeting',
        mode: 'circle',
        title: { sv: 'Andra träffen: ni prioriterar', en: 'The second meeting' },
        description: { sv: 'Kaffe, teckentolk; barnpassning.' },
        place: { sv: 'Österåsskolan, Skolgatan 2' },
        startsAt: '2026-12-03T17:00:00.000Z',
        endsAt: '2026-12-03T19:00:00.000Z',
        hasTime: true,
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'survey',
        title: { sv: 'Enkäten är öppen' },
        startsAt: '2026-11-09T23:00:00.000Z',
        endsAt: '2026-12-10T23:00:00.000Z',
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutar' },
        startsAt: '2027-01-27T23:00:00.000Z',
      },
    ],
    ...changes,
  };
}
