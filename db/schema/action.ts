import type { CreatedAt, Day, Id, Json, Localized } from '../columns';

export type ActionState = 'planned' | 'started' | 'done' | 'stopped';

/** One thing that the kommun will do because of a dialogue. Its state is that of its latest update. */
export interface ActionTable {
  id: Id;
  dialogue_id: Id;
  decision_id: Id | null;
  position: number;
  title: Json<Localized>;
  responsible: Json<Localized>;
  due_on: Day | null;
  recorded_at: CreatedAt;
}

export interface ActionUpdateTable {
  id: Id;
  action_id: Id;
  state: ActionState;
  updated_on: Day;
  note: Json<Localized> | null;
  recorded_at: CreatedAt;
}
