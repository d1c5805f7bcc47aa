import type { Database } from '~db/client';
import { fromJson, type Id, type Localized } from '~db/columns';

/** What a dialogue asked, and what was decided. */
export interface AskedRow {
  id: Id;
  title: Localized;
  purpose: Localized;
  question: Localized | null;
  /** The latest decision. */
  outcome: Localized | null;
}

/** What every dialogue asked, published or not. */
export async function findAsked(db: Database): Promise<readonly AskedRow[]> {
  const [dialogues, decisions] = await Promise.all([
    db.selectFrom('dialogue').select(['id', 'title', 'purpose', 'question']).execute(),
    db.selectFrom('decision').select(['dialogue_id', 'outcome']).orderBy('position').execute(),
  ]);
  const outcomes = new Map(decisions.map(({ dialogue_id: id, outcome }) => [id, outcome]));
  return dialogues.map(({ id, title, purpose, question }) => {
    const outcome = outcomes.get(id) ?? null;
    return {
      id,
      title: fromJson(title),
      purpose: fromJson(purpose),
      question: question === null ? null : fromJson(question),
      outcome: outcome === null ? null : fromJson(outcome),
    };
  });
}
