import { closest } from 'fastest-levenshtein';

import { dialogueStates, type DialogueState, type InfluenceLevel } from '~/features/dialogues/dialogue';
import { influenceLevels } from '~/features/dialogues/influence-level';
import { methodCodes, type MethodCode } from '~/features/dialogues/method';

/** A code with the Swedish words that a list may use for it, the one to recommend first. */
export interface Word<Code extends string> {
  code: Code;
  names: readonly string[];
}

/** The words that lists may use for levels, states and methods. */
export interface ImportVocabulary {
  levels: readonly Word<InfluenceLevel>[];
  states: readonly Word<DialogueState>[];
  methods: readonly Word<MethodCode>[];
}

/** Part of the file format, like the names of the columns: the same whatever the pages call them. */
const levelNames: Record<InfluenceLevel, readonly string[]> = {
  inform: ['Information'],
  consult: ['Konsultation'],
  dialogue: ['Dialog'],
  influence: ['Inflytande'],
  codecide: ['Medbeslutande'],
};

const stateNames: Record<DialogueState, readonly string[]> = {
  planned: ['Planerad', 'Kommande'],
  open: ['Öppen', 'Pågår'],
  analysing: ['Analyseras'],
  decided: ['Beslutad'],
  finished: ['Avslutad', 'Genomförd'],
  cancelled: ['Inställd'],
};

/**
 * The words of lists.
 *
 * @param methodName the Swedish name of a method, as the pages show it
 */
export function importVocabulary(methodName: (code: MethodCode) => string): ImportVocabulary {
  return {
    levels: influenceLevels.map((code) => ({ code, names: levelNames[code] })),
    states: dialogueStates.map((code) => ({ code, names: stateNames[code] })),
    methods: methodCodes.map((code) => ({ code, names: [methodName(code)] })),
  };
}

/** The code that a written word means, by code or name, in upper or lower case; null when it means none. */
export function findWord<Code extends string>(words: readonly Word<Code>[], written: string): Code | null {
  const key = wordKey(written);
  return (
    words.find(({ code, names }) => wordKey(code) === key || names.some((name) => wordKey(name) === key))
      ?.code ?? null
  );
}

/** The code or name that is most like a word which means nothing. */
export function nearestWord(words: readonly Word<string>[], written: string): string {
  const spellings = words.flatMap(({ code, names }) => [code, ...names]);
  const byKey = new Map(spellings.map((spelling) => [wordKey(spelling), spelling]));
  const nearest = closest(wordKey(written), [...byKey.keys()]);
  return byKey.get(nearest) ?? nearest;
}

/** The codes with their names, as an error lists them. */
export function listWords(words: readonly Word<string>[]): string {
  return words.map(({ code, names }) => `${code} (${names.join(', ')})`).join(', ');
}

function wordKey(written: string): string {
  return written
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
