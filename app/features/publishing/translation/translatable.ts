import { conclusionFields } from '~/features/compilation/conclusions/conclusion-fields';
import { reportFields } from '~/features/follow-up/follow-up-fields';
import { meetingTextFields } from '~/features/meetings/work/meeting-text-fields';
import { isStale, storedValue, thingsOf, versionOf, type Draft } from '~/features/planning/draft/draft';
import type { DraftField, DraftFields } from '~/features/planning/draft/draft-field';
import { planFields } from '~/features/planning/plan/plan-fields';
import {
  actionFields,
  decisionFields,
  feedbackFields,
  resultFields,
} from '~/features/results/work/outcome-fields';

/** A part of what residents read about a dialogue: its texts, in the order in which they are read. */
interface TranslatablePart {
  fields: readonly DraftField<unknown>[];
  /** The things that have these texts, in order; left out for texts of the dialogue itself. */
  things?: (draft: Draft) => readonly string[];
  /** Which of their texts things are told apart by; left out where none is short, and they are numbered. */
  name?: DraftField<unknown>;
}

/** Every part that is translated. What else residents come to read adds its line. */
export const translatableParts = {
  question: {
    fields: [
      planFields.title,
      planFields.question,
      planFields.purpose,
      planFields.influenceable,
      planFields.fixed,
    ],
  },
  page: {
    fields: [
      planFields.about,
      planFields.audience,
      planFields.participation,
      planFields.resultUse,
      planFields.contactRole,
    ],
  },
  way: {
    fields: [planFields.wayTitle, planFields.wayDescription, planFields.wayPlace],
    things: (draft) =>
      thingsOf(draft, planFields.way)
        .toSorted((one, other) => (one.value.on < other.value.on ? -1 : 1))
        .map(({ id }) => id),
    name: planFields.wayTitle,
  },
  meetings: {
    fields: Object.values(meetingTextFields),
    things: (draft) => writtenThings(draft, meetingTextFields.meetingTitle),
    name: meetingTextFields.meetingTitle,
  },
  feedback: { fields: Object.values(feedbackFields) },
  result: {
    fields: [
      resultFields.resultSummary,
      resultFields.resultUsed,
      resultFields.resultNext,
      resultFields.resultNotReached,
      resultFields.levelComment,
    ],
  },
  themes: {
    fields: [conclusionFields.said, conclusionFields.conclusion, resultFields.themeResponse],
    things: (draft) => [
      ...new Set([
        ...writtenThings(draft, conclusionFields.said),
        ...writtenThings(draft, conclusionFields.conclusion),
        ...writtenThings(draft, resultFields.themeResponse),
      ]),
    ],
  },
  decisions: {
    fields: [decisionFields.decisionOutcome, decisionFields.decisionGrounds],
    things: (draft) => thingsOf(draft, decisionFields.decisions).map(({ id }) => id),
  },
  actions: {
    fields: [actionFields.actionTitle, actionFields.actionResponsible],
    things: (draft) => thingsOf(draft, actionFields.actions).map(({ id }) => id),
    name: actionFields.actionTitle,
  },
  report: { fields: Object.values(reportFields) },
} as const satisfies Readonly<Record<string, TranslatablePart>>;

export type TranslatablePartName = keyof typeof translatableParts;
export const translatablePartNames = Object.keys(translatableParts) as TranslatablePartName[];

const parts: Readonly<Record<TranslatablePartName, TranslatablePart>> = translatableParts;

/** Every field that is translated, by name. Whoever may write in the plan may translate what others are to write in the source. */
export const translatableFields: DraftFields = Object.fromEntries(
  translatablePartNames
    .flatMap((name) => parts[name].fields)
    .map((field) => [field.name, { ...field, permission: 'edit-plan' }]),
);

/** Where a translation stands: `same`, word for word as its source, which few texts are in another language. */
export type TranslationState = 'missing' | 'stale' | 'same' | 'done';

/** A text that residents read, beside its translation. */
export interface TranslatableText {
  part: TranslatablePartName;
  field: string;
  /** The thing whose text it is; empty for one of the dialogue itself. */
  thing: string;
  /** What the thing is called in the source, or its number. */
  thingName: string | null;
  /** As it is written in the source's language. */
  source: string;
  sourceVersion: number;
  /** The version of the source that the translation was made from; null where nothing tells. */
  madeFrom: number | null;
  translation: string | null;
  state: TranslationState;
}

/**
 * Every text that is written in the dialogue's own language, beside its translation into another.
 *
 * @param names what things are called that have no name among their texts, by their ids
 */
export function translatableTexts(
  draft: Draft,
  target: string,
  names: ReadonlyMap<string, string> = new Map(),
): readonly TranslatableText[] {
  return translatablePartNames.flatMap((part) => {
    const { fields, name, things = () => [''] } = parts[part];
    return things(draft).flatMap((thing, index) =>
      fields.flatMap((field) => {
        const text = textBeside(draft, field, { target, thing });
        const thingName =
          thing === '' ? null : (nameOf(draft, name, thing) ?? names.get(thing) ?? String(index + 1));
        return text === null ? [] : [{ part, field: field.name, thing, thingName, ...text }];
      }),
    );
  });
}

/** The item of a text: its language, after the thing that it belongs to. */
export function itemOf(thing: string, language: string): string {
  return thing === '' ? language : `${thing}/${language}`;
}

function textBeside(
  draft: Draft,
  field: DraftField<unknown>,
  { target, thing }: { target: string; thing: string },
) {
  const item = itemOf(thing, draft.source);
  const source = shownText(draft, field, item);
  if (source === null) return null;
  const translation = shownText(draft, field, itemOf(thing, target));
  return {
    source,
    sourceVersion: versionOf(draft, field.name, item),
    madeFrom: madeFrom(draft, field, itemOf(thing, target)),
    translation,
    state: stateOf(source, translation, isStale(draft, field, target, thing)),
  };
}

function stateOf(source: string, translation: string | null, stale: boolean): TranslationState {
  if (translation === null) return 'missing';
  if (stale) return 'stale';
  return translation === source ? 'same' : 'done';
}

function madeFrom(draft: Draft, field: DraftField<unknown>, item: string): number | null {
  const stored = draft.versions.get(`${field.name}.${item}`)?.value as
    { of: number | null } | null | undefined;
  return stored?.of ?? null;
}

/** A text as it is shown in its input. */
function shownText(draft: Draft, field: DraftField<unknown>, item: string): string | null {
  const value = storedValue(draft, field, item);
  return value === null ? null : (field.show(value)[''] ?? null);
}

function nameOf(draft: Draft, field: DraftField<unknown> | undefined, thing: string): string | null {
  return field === undefined ? null : shownText(draft, field, itemOf(thing, draft.source));
}

/** The things of which a text is written in the source, in the order in which they were first written. */
function writtenThings(draft: Draft, field: DraftField<unknown>): readonly string[] {
  const after = `/${draft.source}`;
  return [...draft.versions.values()]
    .filter(({ field: name, item, value }) => name === field.name && value !== null && item.endsWith(after))
    .map(({ item }) => item.slice(0, -after.length))
    .sort();
}

/** How far the translation into one language has come. */
export interface TranslationCounts {
  texts: number;
  /** Those that hold: made from the text that stands now. */
  done: number;
  stale: number;
  missing: number;
  /** Words of the source that are still to be translated, or looked at again. */
  wordsLeft: number;
}

/** Counts where the texts stand. @param countWords in the source's language */
export function countTexts(
  texts: readonly TranslatableText[],
  countWords: (text: string) => number,
): TranslationCounts {
  const of = (state: TranslationState) => texts.filter((text) => text.state === state);
  return {
    texts: texts.length,
    done: of('done').length + of('same').length,
    stale: of('stale').length,
    missing: of('missing').length,
    wordsLeft: [...of('stale'), ...of('missing')].reduce((sum, { source }) => sum + countWords(source), 0),
  };
}
