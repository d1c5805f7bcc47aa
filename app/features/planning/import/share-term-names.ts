import type { Localized } from '~db/columns';
import type { TermRef } from '~db/dialogue-record';

import type { ImportedDialogue } from './imported-dialogue';

type TermList = 'areas' | 'themes' | 'targetGroups';

/**
 * Lets a list say a term's name in another language once: whichever row a dialogue stands in, its terms carry all the names that the list
 * gives them. The first name in each language counts.
 *
 * @returns gives a dialogue of the list its terms with all their names
 */
export function shareTermNames(
  dialogues: readonly ImportedDialogue[],
): (dialogue: ImportedDialogue) => ImportedDialogue {
  const names = new Map<string, Localized>();
  const learn = (kind: TermList | 'body', { slug, name }: TermRef) => {
    const key = `${kind}/${slug}`;
    names.set(key, { ...name, ...names.get(key) });
  };
  const named = (kind: TermList | 'body', term: TermRef): TermRef => ({
    ...term,
    name: names.get(`${kind}/${term.slug}`) ?? term.name,
  });

  for (const dialogue of dialogues) {
    if (dialogue.body !== undefined) learn('body', dialogue.body);
    for (const kind of ['areas', 'themes', 'targetGroups'] as const)
      for (const term of dialogue[kind]) learn(kind, term);
  }
  return (dialogue) => ({
    ...dialogue,
    body: dialogue.body === undefined ? undefined : named('body', dialogue.body),
    areas: dialogue.areas.map((term) => named('areas', term)),
    themes: dialogue.themes.map((term) => named('themes', term)),
    targetGroups: dialogue.targetGroups.map((term) => named('targetGroups', term)),
  });
}
