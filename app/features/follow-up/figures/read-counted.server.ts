import { contributionSources } from '~/features/compilation/contribution';
import { readTermNames } from '~/features/dialogues/read-term-names.server';
import { readPublishedParticipation } from '~/features/results/read-published-participation.server';
import { getT, languages } from '~/i18n/i18n.server';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { toldAges, toldGenders } from '../evaluation/evaluation';
import { readToldAnswers } from '../evaluation/told-answers.server';
import { respondentsIn, type Counted } from './counted';
import { countContributions, countMeetings } from './counted.queries.server';
import type { KnownOfParticipants } from './participation-in';

/** Reads what the portal has counted by itself of who took part in a dialogue: at meetings, in what was said, and in the evaluation. */
export async function readCounted(db: Database, { id }: { id: Id }): Promise<Counted> {
  const [meetings, contributions, { given, answers }, areas] = await Promise.all([
    countMeetings(db, id),
    countContributions(db, id),
    readToldAnswers(db, id),
    readTermNames(db, 'area'),
  ]);
  return {
    ...meetings,
    sources: [...contributions].map(([source, count]) => ({ source, count })),
    answered: given,
    respondents: respondentsIn(answers, areas, sayInAll),
  };
}

/** What is known of who took part in a dialogue besides what is typed. */
export async function readKnown(
  db: Database,
  { id }: { id: Id },
  now: Date,
): Promise<KnownOfParticipants & { participants: number | null }> {
  const [published, areas, groups] = await Promise.all([
    readPublishedParticipation(db, id, now),
    readTermNames(db, 'area'),
    readTermNames(db, 'target_group'),
  ]);
  return {
    published: published.participation,
    participants: published.participants,
    names: [
      ...[...areas, ...groups].map(({ name }) => name),
      ...toldAges.map((age) => sayInAll(`evaluation:ages.${age}`)),
      ...toldGenders.map((gender) => sayInAll(`evaluation:genders.${gender}`)),
      ...contributionSources.map((source) => sayInAll(`compilation:sources.${source}`)),
    ],
  };
}

/** A text of the portal, in every language that it speaks. */
function sayInAll(key: string): Localized {
  return Object.fromEntries(languages.map(({ tag }) => [tag, getT(tag)(key)]));
}
