import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id, Instant, Localized } from '~db/columns';
import type { SearchDocument } from '~db/dialect';

import type { KnownWord } from './search-correction';
import { stemLanguage, stemWord, wordsIn } from './search-text';
import {
  addKnownWords,
  findSearchableDialogues,
  replaceSearchDocuments,
  type SearchableDialogue,
} from './search.queries.server';

/** Brings the search up to date with what is written of a dialogue. Called in the transaction that writes it. */
export async function indexDialogue(trx: Database, dialogueId: Id): Promise<void> {
  const [dialogue] = await findSearchableDialogues(trx, [dialogueId]);
  if (dialogue === undefined) return;
  const known = new Map<string, KnownWord>();
  await replaceSearchDocuments(trx, dialogueId, searchDocumentsOf(dialogue, known));
  // In one order, so that two who write at once never wait for each other's words in turn.
  await addKnownWords(
    trx,
    [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word),
  );
}

/**
 * A row for each language and edition. In a language that the dialogue's title has, a reader's page is whole, with the original where a
 * text is not translated, and so is the row; of another language, only the texts that exist in it.
 */
function searchDocumentsOf(dialogue: SearchableDialogue, known: Map<string, KnownWord>): SearchDocument[] {
  return editionsOf(dialogue).flatMap(({ from, until, body }) => {
    const languages = new Set([dialogue.title, ...body].flatMap((texts) => Object.keys(texts)));
    return [...languages].map((language) => {
      const whole = language === dialogue.sourceLanguage || Object.hasOwn(dialogue.title, language);
      const asShown = (texts: Localized) =>
        whole || Object.hasOwn(texts, language)
          ? readWords(pickText(texts, language, dialogue.sourceLanguage), known)
          : [];
      const title = asShown(dialogue.title);
      const rest = body.flatMap(asShown);
      return {
        dialogue_id: dialogue.id,
        language,
        valid_from: from,
        valid_until: until,
        title: title.map(({ stem }) => stem),
        body: rest.map(({ stem }) => stem),
        whole: [...title, ...rest].map(({ word }) => word),
      };
    });
  });
}

/** What can be read of the dialogue before its result, and with each edition of it. */
function editionsOf({
  body,
  results,
}: SearchableDialogue): { from: Instant | ''; until: Instant; body: readonly Localized[] }[] {
  const starts = ['', ...results.map(({ from }) => from)];
  return starts.map((from, index) => ({
    from,
    until: starts[index + 1] ?? '9999',
    body: [...(results[index - 1]?.texts ?? []), ...body],
  }));
}

function readWords(
  { text, language }: { text: string; language: string },
  known: Map<string, KnownWord>,
): KnownWord[] {
  const stemmedAs = stemLanguage(language);
  return wordsIn(text).map(({ form }) => {
    const key = `${stemmedAs} ${form}`;
    const word = known.get(key) ?? { language: stemmedAs, word: form, stem: stemWord(form, stemmedAs) };
    known.set(key, word);
    return word;
  });
}
