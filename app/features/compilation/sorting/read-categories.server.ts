import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { readInput } from '../read-input.server';
import { categoriesInUse, type CategoryKind } from './category';
import { contributionsByCategory } from './coding';

/** A category on the page where categories are kept in order. */
export interface CategoryLine {
  id: Id;
  kind: CategoryKind;
  /** In the page's language, or else the dialogue's. */
  title: LocalText;
  titles: Localized;
  version: number;
  /** How many contributions are sorted under it. */
  count: number;
}

/** The categories of a dialogue, kind by kind in their order, with how much each has. */
export async function readCategories(
  db: Database,
  dialogue: { id: Id; sourceLanguage: string },
  language: string,
): Promise<readonly CategoryLine[]> {
  const { contributions, categories } = await readInput(db, dialogue.id);
  const sorted = contributionsByCategory(contributions);
  return categoriesInUse(categories).map(({ id, kind, title, version }) => ({
    ...{ id, kind, version },
    title: pickText(title, language, dialogue.sourceLanguage),
    titles: title,
    count: sorted.get(id)?.length ?? 0,
  }));
}
