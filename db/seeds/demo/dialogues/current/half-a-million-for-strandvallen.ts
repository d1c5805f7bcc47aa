import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { halfAMillionForStrandvallenSteps } from './half-a-million-for-strandvallen-steps';
import { texts } from './half-a-million-for-strandvallen-texts';

/** Open: the vote closes within a week, and the committee has promised to follow it. */
export function halfAMillionForStrandvallen(calendar: DemoCalendar): DialogueRecord {
  const { day, startOf, endOf } = calendar;
  const { contactRole, ...ownTexts } = texts;
  return {
    slug: '500-000-kronor-till-strandvallen',
    sourceLanguage: 'sv',
    influenceLevel: 'codecide',
    body: bodies.kfn,
    areas: [areas.strandvallen],
    themes: [themes.fritid, themes.park, themes.demokrati],
    targetGroups: [targetGroups.alla, targetGroups.unga],
    methods: ['participatory_budget', 'proposal_box'],
    ...ownTexts,
    contact: {
      name: 'Johan Bergdahl',
      role: contactRole,
      email: 'johan.bergdahl@viken.example',
      phone: '0500-00 02 31',
    },
    publishedAt: startOf(-90),
    opensAt: startOf(-80),
    closesAt: endOf(6),
    decisionExpectedOn: day(24),
    feedbackPromisedOn: day(31),
    steps: halfAMillionForStrandvallenSteps(calendar),
  };
}
