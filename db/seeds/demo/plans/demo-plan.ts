import type { Localized, LocalizedList } from '../../../columns';
import type { DialogueKind } from '../../../schema/dialogue';
import type { DemoCalendar } from '../calendar';

/** What someone has written in a plan, by the names of its fields (`app/features/planning/plan/plan-fields.ts`). A test holds every value against its field. */
export interface DemoPlanValues {
  /** Fields that have one value. */
  one?: Readonly<Record<string, unknown>>;
  /** Texts in each language. */
  texts?: Readonly<Record<string, Localized | LocalizedList>>;
  /** Values by a code of the portal's, such as the conditions. */
  coded?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Lists of things. */
  things?: Readonly<Record<string, readonly unknown[]>>;
}

/** A plan of the demo: what its officer wrote, and what only a representative may say. */
export interface DemoPlan {
  officer: DemoPlanValues;
  representative: DemoPlanValues;
}

/** A dialogue of the demo that is being planned, and that nobody outside the workspace sees. */
export interface DemoDraft {
  slug: string;
  kind: DialogueKind;
  title: Localized;
  plan: (calendar: DemoCalendar) => DemoPlan;
}
