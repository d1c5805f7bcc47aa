import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { saferWayToSchoolSteps } from './safer-way-to-school-steps';
import { texts } from './safer-way-to-school-texts';

/** Open: three meetings, the second one next. */
export function saferWayToSchool(calendar: DemoCalendar): DialogueRecord {
  const { day, startOf, endOf } = calendar;
  const { contactRole, ...ownTexts } = texts;
  return {
    slug: 'tryggare-vag-till-skolan-osteras',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.tn,
    areas: [areas.osteras],
    themes: [themes.trafik, themes.skola, themes.trygghet],
    targetGroups: [targetGroups.barn, targetGroups.foraldrar, targetGroups.boende],
    methods: ['three_meetings', 'map'],
    ...ownTexts,
    contact: {
      name: 'Amina Lindqvist',
      role: contactRole,
      email: 'amina.lindqvist@viken.example',
      phone: '0500-00 01 14',
    },
    publishedAt: startOf(-70),
    opensAt: startOf(-46),
    closesAt: endOf(25),
    decisionExpectedOn: day(52),
    feedbackPromisedOn: day(60),
    steps: saferWayToSchoolSteps(calendar),
  };
}
