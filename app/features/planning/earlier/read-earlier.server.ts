import { may, type HeldRole } from '~/features/accounts/role';
import { lastDayUntil } from '~/features/dialogues/public-part';
import { readAskedDialogues, type AskedDialogue } from '~/features/dialogues/read-asked-before.server';
import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { textsOf, type Draft } from '../draft/draft';
import { readDrafts } from '../draft/read-drafts.server';
import { planFields } from '../plan/plan-fields';
import type { SimilarDialogue } from '../plan/plan-warnings';
import { mostEarlier, type Earlier, type EarlierDialogue } from './earlier';
import { aboutWords, likeness, similarTo, type AskedText } from './similar-texts';

interface Looking {
  /** The dialogue that is planned: never like itself. */
  dialogue: { id: Id; sourceLanguage: string };
  /** What is written in its plan. */
  draft: Draft;
  roles: readonly HeldRole[];
  /** The page's. */
  language: string;
  now: Date;
}

const askedFields = [planFields.title, planFields.question, planFields.purpose].map(({ name }) => name);

/** Reads which earlier and ongoing dialogues are like the one that is planned, or are about what is searched for. @param query empty when nothing is */
export async function readEarlier(db: Database, looking: Looking, query: string): Promise<Earlier> {
  const typed = query.trim();
  const found = await findLike(db, looking, typed);
  return {
    query: typed === '' ? null : typed,
    isAsked: ownText(looking) !== null,
    dialogues: found.slice(0, mostEarlier).map((one) => toEarlier(one, looking)),
  };
}

/** The dialogues that ask much the same as the one that is planned, for its warnings. */
export async function readSimilar(db: Database, looking: Looking): Promise<readonly SimilarDialogue[]> {
  const found = (await findLike(db, looking, '', likeness.much)).filter(
    // One that has ended on a day that nobody knows may have ended long ago.
    ({ state, closesAt }) =>
      state !== 'draft' && state !== 'cancelled' && (closesAt !== null || state === 'open'),
  );
  return found.slice(0, mostEarlier).map(({ slug, title, sourceLanguage, closesAt }) => ({
    slug,
    title: pickText(title, looking.language, sourceLanguage),
    closedOn: closesAt === null ? null : lastDayUntil(closesAt),
  }));
}

/** Those that whoever looks may know of: every published one, and of the others those that they may see. */
async function findLike(
  db: Database,
  looking: Looking,
  query: string,
  least: number = likeness.some,
): Promise<readonly AskedDialogue[]> {
  const { dialogue, roles, now } = looking;
  const own = ownText(looking);
  if (query === '' && own === null) return [];
  const others = (await readAskedDialogues(db, now)).filter(
    ({ id, state }) => id !== dialogue.id && (state !== 'draft' || may(roles, 'see-dialogues', id)),
  );
  const unpublished = others.filter(({ state }) => state === 'draft');
  const drafts = await readDrafts(db, unpublished, askedFields);
  const asked = others.map((one) => {
    const draft = drafts.get(one.id);
    return draft === undefined ? one : withDraft(one, draft);
  });
  const texts = asked.map(toText);
  const places = query === '' ? similarTo(own ?? emptyText, texts, least) : aboutWords(query, texts);
  return places.flatMap((place) => asked[place] ?? []);
}

const emptyText: AskedText = { title: '', rest: [], language: 'sv' };

/** What is written in the plan; null while there is no more than a name. */
function ownText({ draft }: Looking): AskedText | null {
  const of = (field: typeof planFields.title) => textsOf(draft, field)[draft.source] ?? '';
  const rest = [of(planFields.question), of(planFields.purpose)].filter((text) => text !== '');
  return rest.length === 0 ? null : { title: of(planFields.title), rest, language: draft.source };
}

function withDraft(dialogue: AskedDialogue, draft: Draft): AskedDialogue {
  const of = (field: typeof planFields.title): Localized => textsOf(draft, field);
  const [question, purpose] = [of(planFields.question), of(planFields.purpose)];
  return { ...dialogue, purpose, question: Object.keys(question).length === 0 ? null : question };
}

/** In the language that it was written in. */
function toText({ title, question, purpose, sourceLanguage: language }: AskedDialogue): AskedText {
  const rest = [question, purpose].flatMap((text) => text?.[language] ?? []);
  return { title: title[language] ?? '', rest, language };
}

function toEarlier(dialogue: AskedDialogue, { roles, language }: Looking): EarlierDialogue {
  const { id, slug, state, sourceLanguage, opensAt, publishedAt, hasResult } = dialogue;
  const inWords = (text: Localized) => pickText(text, language, sourceLanguage);
  return {
    slug,
    title: inWords(dialogue.title),
    state,
    year: state === 'draft' ? null : ((opensAt ?? publishedAt)?.slice(0, 4) ?? null),
    question: dialogue.question === null ? null : inWords(dialogue.question),
    outcome: dialogue.outcome === null || state === 'draft' ? null : inWords(dialogue.outcome),
    hasResult,
    mayOpen: may(roles, 'see-dialogues', id),
  };
}
