import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { libraryHoursSteps } from './library-hours-steps';
import { texts } from './library-hours-texts';

/** Open: a short survey with a little more than two weeks left. */
export function libraryHours(calendar: DemoCalendar): DialogueRecord {
  const { day, startOf, endOf } = calendar;
  const { contactRole, ...ownTexts } = texts;
  return {
    slug: 'nar-ska-biblioteket-ha-oppet',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.kfn,
    areas: [areas.centrum, areas.whole],
    themes: [themes.kultur],
    targetGroups: [targetGroups.alla],
    methods: ['survey'],
    ...ownTexts,
    contact: {
      name: 'Margareta Ståhl',
      role: contactRole,
      email: 'margareta.stahl@viken.example',
      phone: '0500-00 03 18',
    },
    publishedAt: startOf(-20),
    opensAt: startOf(-12),
    closesAt: endOf(18),
    decisionExpectedOn: day(46),
    feedbackPromisedOn: day(53),
    steps: libraryHoursSteps(calendar),
  };
}
