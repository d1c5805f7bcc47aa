import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { offeredLanguages } from '~/features/kommun/read-site.server';
import { readMeetingTexts } from '~/features/meetings/work/translate-meetings.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { keyOf, type Draft } from '~/features/planning/draft/draft';
import { draftInputs, showDraft, writeSeen, type DraftForm } from '~/features/planning/draft/draft-form';
import { readVersion } from '~/features/planning/draft/read-version.server';
import { wordsOf } from '~/features/planning/readability/swedish-sentences';
import { withPublished, type ThemeBasis } from '~/features/results/work/outcome-draft';
import { readOutcome } from '~/features/results/work/read-outcome.server';
import { pickText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { isId } from '~/platform/ids';
import type { Database } from '~db/client';

import {
  countTexts,
  itemOf,
  translatableFields,
  translatableTexts,
  type TranslatableText,
  type TranslationCounts,
} from './translatable';

/** A language that a dialogue can be translated into, and how far that has come. */
export interface TargetLanguage {
  tag: string;
  counts: TranslationCounts;
  /** How many texts of the result have no translation and no place here. */
  fromList: number;
}

/** Reads how far the translation of a dialogue has come, into each of the portal's languages. */
export async function readTargets(
  { db, kommun, clock }: Pick<LoadContext, 'db' | 'kommun' | 'clock'>,
  dialogue: WorkDialogue,
): Promise<readonly TargetLanguage[]> {
  const { draft, listed } = await readTexts(db, dialogue, clock());
  return offeredLanguages({ kommun })
    .filter(({ tag }) => tag !== dialogue.sourceLanguage)
    .map(({ tag }) => ({
      tag,
      counts: countTexts(translatableTexts(draft, tag), countWords),
      fromList: countListed(listed, draft.source, tag),
    }));
}

/** A text beside its translation, and what has become of the text since. */
export interface ShownTranslation extends TranslatableText {
  /** What the text said when it was translated; null where it still says so, and where nothing tells. */
  earlier: string | null;
}

/** The page where a dialogue is translated into one language. */
export interface ReadTranslation {
  source: string;
  target: string;
  texts: readonly ShownTranslation[];
  counts: TranslationCounts;
  /** How many texts of the result have no translation and no place here. */
  fromList: number;
  form: DraftForm;
}

/**
 * Reads the texts of a dialogue beside their translations.
 *
 * @param onlyLeft whether the form is only over what is missing or stale
 */
export async function readTranslation(
  db: Database,
  dialogue: WorkDialogue,
  target: string,
  { onlyLeft, now }: { onlyLeft: boolean; now: Date },
): Promise<ReadTranslation> {
  const { draft, themes, listed } = await readTexts(db, dialogue, now);
  const names = new Map(
    themes.map(({ key, title }) => [
      key,
      pickText(title, dialogue.sourceLanguage, dialogue.sourceLanguage).text,
    ]),
  );
  const all = translatableTexts(draft, target, names);
  const texts = await Promise.all(
    all.map(async (text) => ({ ...text, earlier: await earlierText(db, dialogue, text) })),
  );
  const shown = onlyLeft ? texts.filter(({ state }) => state === 'missing' || state === 'stale') : texts;
  return {
    source: dialogue.sourceLanguage,
    target,
    texts,
    counts: countTexts(all, countWords),
    fromList: countListed(listed, draft.source, target),
    form: formOver(draft, shown, target),
  };
}

/**
 * The language that a dialogue is translated into.
 *
 * @throws {Response} 404 for one that the portal does not speak, and for the dialogue's own
 */
export function requireTarget(
  tag: string | undefined,
  { kommun }: Pick<LoadContext, 'kommun'>,
  { sourceLanguage }: Pick<WorkDialogue, 'sourceLanguage'>,
): string {
  const found = offeredLanguages({ kommun }).find((language) => language.tag === tag);
  if (found === undefined || found.tag === sourceLanguage) throw new Response(null, { status: 404 });
  return found.tag;
}

/** All that is written about a dialogue: also of its meetings, and what is public of what it led to, where nothing newer is written. */
async function readTexts(db: Database, dialogue: WorkDialogue, now: Date) {
  const [written, { published, facts }] = await Promise.all([
    readDraft(db, dialogue),
    readOutcome(db, dialogue, now),
  ]);
  const draft = await readMeetingTexts(db, dialogue, { draft: withPublished(written, published), now });
  return { draft, themes: facts.themes, listed: facts.themes.filter(({ key }) => !isId(key)) };
}

/** How many texts of themes that came from a list are written in one language and not in another: what a list says of a theme is kept by the list. */
function countListed(listed: readonly ThemeBasis[], source: string, target: string): number {
  return listed
    .flatMap(({ title, said, conclusion }) => [title, said, conclusion])
    .filter((text) => text[source] !== undefined && text[target] === undefined).length;
}

/** The form says beside which version of its source each translation was shown. */
function formOver(draft: Draft, texts: readonly ShownTranslation[], target: string): DraftForm {
  const form = showDraft(
    draft,
    texts.flatMap(({ field: name, thing }) => {
      const field = translatableFields[name];
      return field === undefined ? [] : [{ field, item: itemOf(thing, target) }];
    }),
  );
  const originals = Object.fromEntries(
    texts.map(({ field, thing, sourceVersion }) => [
      keyOf(field, itemOf(thing, draft.source)),
      sourceVersion,
    ]),
  );
  return { ...form, values: { ...form.values, [draftInputs.originals]: writeSeen(originals) } };
}

async function earlierText(
  db: Database,
  { id, sourceLanguage }: WorkDialogue,
  { state, field: name, thing, madeFrom, source }: TranslatableText,
): Promise<string | null> {
  const field = translatableFields[name];
  if (state !== 'stale' || madeFrom === null || field === undefined) return null;
  const kept = await readVersion(db, id, {
    field: name,
    item: itemOf(thing, sourceLanguage),
    version: madeFrom,
  });
  if (kept === null) return null;
  const text = field.show(field.schema.parse((kept as { text: unknown }).text))[''] ?? null;
  return text === source ? null : text;
}

function countWords(text: string): number {
  return wordsOf(text).length;
}
