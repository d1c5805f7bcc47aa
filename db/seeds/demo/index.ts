import type { DialogueRecord } from '../../dialogue-record';
import type { DemoCalendar } from './calendar';
import { saferWayToSchool } from './dialogues/current/safer-way-to-school';

export type { DemoCalendar } from './calendar';

/** The made-up kommun's dialogues. */
export const demoDialogues: readonly ((calendar: DemoCalendar) => DialogueRecord)[] = [saferWayToSchool];
