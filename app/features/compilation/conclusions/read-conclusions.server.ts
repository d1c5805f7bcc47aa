import { readDraft } from '~/features/planning/draft/change-draft.server';
import { textsOf } from '~/features/planning/draft/draft';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { readInput, type Input } from '../read-input.server';
import { categoriesInUse } from '../sorting/category';
import { contributionsByCategory } from '../sorting/coding';
import { conclusionFields } from './conclusion-fields';

/** A theme, what was said of it and what follows. */
export interface ThemeConclusion {
  id: Id;
  title: Localized;
  /** How many contributions raise it, also those that are hidden. */
  mentions: number;
  /** What was said, summed up, in each language that it is written in; empty until it is written. */
  said: Localized;
  conclusion: Localized;
  /** What it rests on, in the order in which it arrived. */
  contributionIds: readonly Id[];
}

/** A dialogue, as much of it as the working copy asks for. */
export interface ConcludedDialogue {
  id: Id;
  sourceLanguage: string;
}

/** The themes of a dialogue in their order, each with how many raised it and what is concluded. For the kommun's people: it is no publication. */
export async function readConclusions(
  db: Database,
  dialogue: ConcludedDialogue,
): Promise<readonly ThemeConclusion[]> {
  return concludeThemes(db, dialogue, await readInput(db, dialogue.id));
}

/** As {@link readConclusions}, of what has been read already. */
export async function concludeThemes(
  db: Database,
  dialogue: ConcludedDialogue,
  { contributions, categories }: Input,
): Promise<readonly ThemeConclusion[]> {
  const draft = await readDraft(
    db,
    dialogue,
    Object.values(conclusionFields).map(({ name }) => name),
  );
  const raised = contributionsByCategory(contributions);
  return categoriesInUse(categories)
    .filter(({ kind }) => kind === 'theme')
    .map(({ id, title }) => {
      const contributionIds = raised.get(id) ?? [];
      return {
        id,
        title,
        mentions: contributionIds.length,
        said: textsOf(draft, conclusionFields.said, id),
        conclusion: textsOf(draft, conclusionFields.conclusion, id),
        contributionIds,
      };
    });
}
