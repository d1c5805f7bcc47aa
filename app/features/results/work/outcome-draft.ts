import {
  isStale,
  keyOf,
  textsOf,
  thingsOf,
  type Draft,
  type DraftVersion,
} from '~/features/planning/draft/draft';
import type { DraftField } from '~/features/planning/draft/draft-field';
import { isId } from '~/platform/ids';
import type { Id, Localized } from '~db/columns';
import type { ResultContent } from '~db/schema/result-version';

import type { ActionRow, DecisionRow } from '../result.queries.server';
import {
  actionFields,
  decisionFields,
  resultFields,
  type WrittenAction,
  type WrittenDecision,
} from './outcome-fields';

/** What is public of what a dialogue led to. */
export interface PublishedOutcome {
  /** The newest version of the result; null while there is none. */
  content: ResultContent | null;
  decisions: readonly DecisionRow[];
  actions: readonly ActionRow[];
}

/** A decision as it stands in the working copy. */
export interface DraftDecision extends WrittenDecision {
  id: Id;
  outcome: Localized;
  grounds: Localized;
}

/** An action as it stands in the working copy. */
export interface DraftAction extends WrittenAction {
  id: Id;
  title: Localized;
  responsible: Localized;
}

/** A theme of the result: what was said of it, as it was concluded or, where it came from a list, as it was published. */
export interface ThemeBasis {
  key: string;
  title: Localized;
  said: Localized;
  conclusion: Localized;
  mentions: number | null;
}

/**
 * The working copy, with what is public where nothing has been written: so that what came from a list, or was there before there was a working copy, is corrected from how it
 * stands. Such a value has the version 0, as one that has never been written.
 */
export function withPublished(draft: Draft, { content, decisions, actions }: PublishedOutcome): Draft {
  const versions = new Map(draft.versions);
  const add = (field: { name: string }, item: string, value: unknown) => {
    const key = keyOf(field.name, item);
    if (value === undefined || value === null || versions.has(key)) return;
    versions.set(key, { ...unwritten, field: field.name, item, value });
  };
  const addTexts = (field: { name: string }, thing: string, texts: Localized | null | undefined) => {
    for (const [language, text] of Object.entries(texts ?? {}))
      add(field, thing + language, { text, of: language === draft.source ? null : 0 });
  };
  for (const decision of decisions) {
    add(decisionFields.decisions, decision.id, writtenOf(decision, content));
    addTexts(decisionFields.decisionOutcome, `${decision.id}/`, decision.outcome);
    addTexts(decisionFields.decisionGrounds, `${decision.id}/`, decision.grounds);
  }
  for (const { id, title, responsible, dueOn, decisionId } of actions) {
    add(actionFields.actions, id, {
      ...(dueOn === null ? {} : { dueOn }),
      ...(decisionId === null ? {} : { decision: decisionId }),
    });
    addTexts(actionFields.actionTitle, `${id}/`, title);
    addTexts(actionFields.actionResponsible, `${id}/`, responsible);
  }
  if (content === null) return { ...draft, versions };
  for (const { key, response, outcome } of content.themes) {
    addTexts(resultFields.themeResponse, `${key}/`, response);
    add(resultFields.themeOutcome, key, outcome);
  }
  addTexts(resultFields.resultSummary, '', content.summary);
  addTexts(resultFields.resultUsed, '', content.use);
  addTexts(resultFields.resultNext, '', content.nextSteps);
  addTexts(resultFields.resultNotReached, '', content.notReached);
  addTexts(resultFields.levelComment, '', content.levelComment);
  add(resultFields.resultParticipants, '', content.participants);
  add(resultFields.achievedLevel, '', content.achievedLevel);
  for (const { dimension, groups } of content.participation ?? [])
    add(
      resultFields.resultGroups,
      dimension,
      groups.map(({ label, count }) => ({
        label: label[draft.source] ?? Object.values(label)[0] ?? '',
        count,
      })),
    );
  return { ...draft, versions };
}

const unwritten: Pick<DraftVersion, 'version' | 'changedBy' | 'changedAt'> = {
  version: 0,
  changedBy: null,
  changedAt: '',
};

function writtenOf(decision: DecisionRow, content: ResultContent | null): WrittenDecision {
  const { id, body, decidedOn, section, reference, protocol } = decision;
  return {
    body: body?.slug ?? '',
    decidedOn: decidedOn ?? '',
    ...(section === null ? {} : { section }),
    ...(reference === null ? {} : { reference }),
    ...(protocol === null ? {} : { document: protocol.id }),
    themes: (content?.themes ?? []).filter(({ decisions: of }) => of?.includes(id)).map(({ key }) => key),
  };
}

/**
 * A text in every language in which it holds. A translation of an earlier wording is left out, since it may promise something that is no longer meant: its readers get the
 * original, which says that it is not translated.
 */
export function currentTexts(draft: Draft, field: DraftField<string>, thing = ''): Localized {
  return Object.fromEntries(
    Object.entries(textsOf(draft, field, thing)).filter(
      ([language]) => !isStale(draft, field, language, thing),
    ),
  );
}

/** The decisions of a working copy, in the order in which they were taken. */
export function decisionsOf(draft: Draft): readonly DraftDecision[] {
  return thingsOf(draft, decisionFields.decisions)
    .map(({ id, value }) => ({
      ...value,
      id,
      outcome: currentTexts(draft, decisionFields.decisionOutcome, id),
      grounds: currentTexts(draft, decisionFields.decisionGrounds, id),
    }))
    .sort((one, other) => (one.decidedOn === other.decidedOn ? 0 : one.decidedOn < other.decidedOn ? -1 : 1));
}

/** The actions of a working copy. */
export function actionsOf(draft: Draft): readonly DraftAction[] {
  return thingsOf(draft, actionFields.actions).map(({ id, value }) => ({
    ...value,
    id,
    title: currentTexts(draft, actionFields.actionTitle, id),
    responsible: currentTexts(draft, actionFields.actionResponsible, id),
  }));
}

/** Things of a list that someone has taken away here. */
export function removedThings(draft: Draft, field: { name: string }): readonly Id[] {
  return [...draft.versions.values()]
    .filter((one) => one.field === field.name && one.value === null)
    .map(({ item }) => item);
}

/**
 * The themes that the result is about: those that are concluded on here; and those of what is public that came from a list, since nothing that was told is dropped by itself.
 */
export function themeBases(
  concluded: readonly (Omit<ThemeBasis, 'key'> & { id: Id })[],
  content: ResultContent | null,
): readonly ThemeBasis[] {
  const own = concluded.map(({ id, title, said, conclusion, mentions }) => ({
    ...{ key: id, title, said, conclusion, mentions },
  }));
  const keys = new Set(own.map(({ key }) => key));
  const listed = (content?.themes ?? [])
    // An id is a category's: one that is not concluded on any more was made one with another.
    .filter(({ key }) => !keys.has(key) && !isId(key))
    .map(({ key, title, said, conclusion = {}, mentions = null }) => ({
      ...{ key, title, said, conclusion, mentions },
    }));
  return [...listed, ...own];
}
