import type { DialogueRecord } from '../../dialogue-record';
import type { DemoCalendar } from './calendar';
import { currentDialogues } from './dialogues/current';
import { finishedDialogues } from './dialogues/finished';
import { addMeetings } from './meetings/add-meetings';

export type { DemoCalendar } from './calendar';

/** The made-up kommun's dialogues. */
export const demoDialogues: readonly ((calendar: DemoCalendar) => DialogueRecord)[] = [
  ...currentDialogues,
  ...finishedDialogues,
].map((make) => (calendar: DemoCalendar) => addMeetings(make(calendar), calendar));
