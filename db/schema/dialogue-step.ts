import type { Id, Instant, Json, Localized } from '../columns';
import type { InfluenceLevel } from './dialogue';

/** What happens at a step. `meeting` also covers walks, cafés and workshops: people come together at a time. */
export type StepKind =
  'decision_to_hold' | 'information' | 'meeting' | 'collection' | 'compilation' | 'decision' | 'feedback';

/** Circle time is for listening and learning, with no decisions; triangle time is for deciding. */
export type StepMode = 'circle' | 'triangle';

export interface DialogueStepTable {
  id: Id;
  dialogue_id: Id;
  position: number;
  kind: StepKind;
  mode: StepMode;
  /** Only where this step's promise differs from the dialogue's. */
  influence_level: InfluenceLevel | null;
  method: string | null;
  title: Json<Localized>;
  description: Json<Localized> | null;
  place: Json<Localized> | null;
  starts_at: Instant;
  /** Null for a moment; for a collection, its last instant. */
  ends_at: Instant | null;
  /** 1 when the hour is set, 0 when only the day is known. */
  has_time: 0 | 1;
  /** How many came, counted at the door without names. */
  attended: number | null;
  cancelled_at: Instant | null;
}
