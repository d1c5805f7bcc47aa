import type { DialogueRecord } from '../../dialogue-record';
import type { DemoCalendar } from './calendar';
import { currentDialogues } from './dialogues/current';
import { finishedDialogues } from './dialogues/finished';

export type { DemoCalendar } from './calendar';

/** The made-up kommun's dialogues. */
export const demoDialogues: readonly ((calendar: DemoCalendar) => DialogueRecord)[] = [
  ...currentDialogues,
  ...finishedDialogues,
];
