import { readTerms } from '~/features/dialogues/read-terms.server';
import { getT, languageOrSource, languages } from '~/i18n/i18n.server';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { findAnswers } from '../evaluation/evaluation.queries.server';
import { respondentsIn, type Counted } from './counted';
import { countContributions, countMeetings } from './counted.queries.server';
import { isTooFew } from './show-questions';

/** Reads what the portal has counted by itself of who took part in a dialogue: at meetings, in what was said, and in the evaluation. */
export async function readCounted(
  db: Database,
  { id, sourceLanguage }: { id: Id; sourceLanguage: string },
): Promise<Counted> {
  const language = languageOrSource(sourceLanguage);
  const [meetings, contributions, { answers }, { area }] = await Promise.all([
    countMeetings(db, id),
    countContributions(db, id),
    findAnswers(db, id),
    readTerms(db, language),
  ]);
  const areas = area.map(({ slug, name: { text, language: written } }) => ({
    slug,
    name: { [written]: text },
  }));
  return {
    ...meetings,
    sources: [...contributions].map(([source, count]) => ({ source, count })),
    answered: answers.length,
    respondents: isTooFew(answers.length) ? [] : respondentsIn(answers, areas, sayInAll),
  };
}

/** A text of the portal, in every language that it speaks. */
function sayInAll(key: string): Localized {
  return Object.fromEntries(languages.map(({ tag }) => [tag, getT(tag)(key)]));
}
