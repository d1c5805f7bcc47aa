import type { DialogueRecord } from '../../../dialogue-record';
import type { DemoCalendar } from '../calendar';
import { demoMeetingFacts } from './meeting-facts';

/**
 * Gives the steps of a demo dialogue the meetings that they are.
 *
 * @throws {Error} when a meeting is told of that the dialogue has no step for
 */
export function addMeetings(record: DialogueRecord, calendar: DemoCalendar): DialogueRecord {
  const facts = demoMeetingFacts(calendar)[record.slug];
  if (facts === undefined) return record;
  const titles = new Set(record.steps?.map(({ title }) => title.sv));
  for (const title of Object.keys(facts))
    if (!titles.has(title)) throw new Error(`${record.slug} has no step "${title}"`);
  return {
    ...record,
    steps: record.steps?.map((step) => {
      const meeting = facts[step.title.sv ?? ''];
      return meeting === undefined ? step : { ...step, meeting };
    }),
  };
}
