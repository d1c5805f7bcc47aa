import { dayOf } from '~/platform/clock';
import type { Id, Localized } from '~db/columns';
import type { ActionRecord, DecisionRecord, DialogueRecord, DocumentRecord } from '~db/dialogue-record';
import type { ResultContent, ToldAction, ToldDecision } from '~db/schema/result-version';

type Known<Part> = Part & { id: Id };

/** A theme's category, and what is concluded of it. */
export interface DemoTheme {
  key: Id;
  conclusion?: Localized;
}

/**
 * A dialogue of the demo as the workspace would have published it: its themes are categories, each knows its decisions, each action follows from one, and every version tells
 * the decisions and actions that it told.
 *
 * @param themes the categories that its themes are, with what is concluded, by their keys; a theme without one was counted otherwise, as by a vote
 */
export function linkDemoOutcome(
  record: DialogueRecord,
  themes: ReadonlyMap<string, DemoTheme>,
  makeId: () => Id,
): DialogueRecord {
  const documents = record.documents?.map((one): Known<DocumentRecord> => ({ ...one, id: makeId() }));
  const decisions = record.decisions?.map((one): Known<DecisionRecord> => ({ ...one, id: makeId() }));
  // The demo's actions all follow from the one decision that was taken.
  const decision = decisions?.at(-1)?.id;
  const actions = record.actions?.map((one): Known<ActionRecord> => ({
    ...one,
    id: makeId(),
    ...(decision === undefined ? {} : { decision }),
  }));
  const told = (publishedAt: string) => {
    const taken = (decisions ?? []).filter(({ decidedOn = '' }) => decidedOn <= dayOf(publishedAt));
    return {
      decisions: taken.map((one) => toldDecision(one, documents ?? [])),
      actions: taken.length === 0 && decision !== undefined ? [] : (actions ?? []).map(toldAction),
    };
  };
  return {
    ...record,
    ...(documents === undefined ? {} : { documents }),
    ...(decisions === undefined ? {} : { decisions }),
    ...(actions === undefined ? {} : { actions }),
    ...(record.results === undefined
      ? {}
      : {
          results: record.results.map((version) => ({
            ...version,
            content: linkContent(version.content, themes, told(version.publishedAt)),
          })),
        }),
  };
}

function linkContent(
  content: ResultContent,
  themes: ReadonlyMap<string, DemoTheme>,
  told: Required<ResultContent>['told'],
): ResultContent {
  const ids = told.decisions.map(({ id }) => id);
  return {
    ...content,
    themes: content.themes.map((theme) => ({
      ...theme,
      ...themes.get(theme.key),
      ...(ids.length === 0 || theme.outcome === 'pending' ? {} : { decisions: ids }),
    })),
    told,
  };
}

function toldDecision(
  { id, body, decidedOn, section, reference, outcome, grounds, document }: Known<DecisionRecord>,
  documents: readonly Known<DocumentRecord>[],
): ToldDecision {
  const protocol = documents.find(({ fileName }) => fileName === document)?.id;
  return {
    ...{ id, outcome },
    ...(body === undefined ? {} : { body }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(section === undefined ? {} : { section }),
    ...(reference === undefined ? {} : { reference }),
    ...(grounds === undefined ? {} : { grounds }),
    ...(protocol === undefined ? {} : { protocol }),
  };
}

function toldAction({ id, title, responsible, dueOn, decision }: Known<ActionRecord>): ToldAction {
  return {
    ...{ id, title, responsible },
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(decision === undefined ? {} : { decision }),
  };
}
