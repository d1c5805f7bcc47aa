import { handoverFields } from '~/features/compilation/conclusions/conclusion-fields';
import { ladderFor } from '~/features/dialogues/influence-level';
import { offeredTerms } from '~/features/dialogues/offered-terms';
import { readTerms } from '~/features/dialogues/read-terms.server';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { keyOf, storedValue, textsOf, type Draft } from '~/features/planning/draft/draft';
import type { DraftField } from '~/features/planning/draft/draft-field';
import { inputName, showDraft, type DraftForm, type ShownValue } from '~/features/planning/draft/draft-form';
import type { Language } from '~/i18n/language';
import { pickOptional, pickText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';
import type { Id } from '~db/columns';

import { showAction } from '../show-result.server';
import type { ActionLine } from './actions-page';
import type { DecisionLine } from './decisions-page';
import { actionsOf, decisionsOf } from './outcome-draft';
import { actionFields, decisionFields, dimensions, resultFields } from './outcome-fields';
import { protocolName } from './outcome-path';
import { countAttended } from './outcome-work.queries.server';
import { readOutcome, type OutcomeWork } from './read-outcome.server';
import { resultFromDraft, resultObstacles } from './result-draft';

type PageContext = Pick<LoadContext, 'db' | 'kommun' | 'clock'>;

/** The decisions of a dialogue, for the list of them. */
export async function readDecisionLines(
  { db, clock }: PageContext,
  dialogue: WorkDialogue,
  { tag }: Language,
): Promise<readonly DecisionLine[]> {
  const { draft, facts, published } = await readOutcome(db, dialogue, clock());
  const source = dialogue.sourceLanguage;
  return decisionsOf(draft).map(({ id, outcome, body, decidedOn, section, reference, themes }) => ({
    ...{ id, decidedOn },
    outcome: pickText(outcome, tag, source),
    body: pickOptional(facts.bodies.get(body), tag, source),
    section: section ?? null,
    reference: reference ?? null,
    themes: facts.themes
      .filter(({ key }) => themes.includes(key))
      .map(({ title }) => pickText(title, tag, source)),
    isPublished: published.decisions.some((one) => one.id === id),
  }));
}

/** The form of one decision; an empty one for an id that none has. */
export async function readDecisionForm(
  { db, clock }: PageContext,
  dialogue: WorkDialogue,
  id: Id,
  language: Language,
) {
  const [work, terms] = await Promise.all([readOutcome(db, dialogue, clock()), readTerms(db, language)]);
  const source = dialogue.sourceLanguage;
  const shown = shownThing(work, decisionFields.decisions, id, [
    decisionFields.decisionOutcome,
    decisionFields.decisionGrounds,
  ]);
  const kept = storedValue(work.draft, decisionFields.decisions, id);
  const told = work.published.decisions.find((one) => one.id === id)?.protocol ?? null;
  return {
    ...{ id, source },
    ...shown,
    protocolPath:
      kept?.document === undefined
        ? null
        : `/dokument/${kept.document}/${told?.id === kept.document ? told.fileName : protocolName(kept.decidedOn)}`,
    bodies: offeredTerms(terms.body, Object.values(shown.form.values)),
    themes: work.facts.themes.map(({ key, title }) => ({
      key,
      title: pickText(title, language.tag, source),
    })),
  };
}

/** The actions of a dialogue, for the list of them. */
export async function readActionLines(
  { db, clock }: PageContext,
  dialogue: WorkDialogue,
  { tag }: Language,
): Promise<readonly ActionLine[]> {
  const now = clock();
  const { draft, published } = await readOutcome(db, dialogue, now);
  const source = dialogue.sourceLanguage;
  return actionsOf(draft).map(({ id, title, responsible, dueOn }) => {
    const row = published.actions.find((one) => one.id === id);
    const shown = row === undefined ? null : showAction(row, dayOf(now), { language: tag, source });
    return {
      id,
      title: pickText(title, tag, source),
      responsible: pickText(responsible, tag, source),
      dueOn: dueOn ?? null,
      state: shown?.state ?? 'planned',
      isLate: shown?.late ?? false,
      isPublished: row !== undefined,
    };
  });
}

/** The form of one action, and where it stands when it is public. */
export async function readActionForm(
  { db, clock }: PageContext,
  dialogue: WorkDialogue,
  id: Id,
  { tag }: Language,
) {
  const now = clock();
  const work = await readOutcome(db, dialogue, now);
  const source = dialogue.sourceLanguage;
  const row = work.published.actions.find((one) => one.id === id);
  return {
    ...{ id, source },
    ...shownThing(work, actionFields.actions, id, [actionFields.actionTitle, actionFields.actionResponsible]),
    decisions: decisionsOf(work.draft).map(({ id: of, outcome }) => ({
      id: of,
      name: pickText(outcome, tag, source),
    })),
    action: row === undefined ? null : showAction(row, dayOf(now), { language: tag, source }),
    today: dayOf(now),
  };
}

/** The form of the result, with what it is an answer to and what it lacks. */
export async function readResultForm(
  { db, clock, kommun }: PageContext,
  dialogue: WorkDialogue,
  { tag }: Language,
) {
  const [work, attended, handedOver] = await Promise.all([
    readOutcome(db, dialogue, clock()),
    countAttended(db, dialogue.id),
    readDraft(db, dialogue, [handoverFields.notReached.name]),
  ]);
  const { draft, facts } = work;
  const source = dialogue.sourceLanguage;
  const inSource = (field: DraftField<unknown>): ShownValue => ({ field, item: source });
  const one = (field: DraftField<unknown>): ShownValue => ({ field, item: '' });
  const form = showDraft(draft, [
    inSource(resultFields.resultSummary),
    ...facts.themes.flatMap(({ key }) => [
      { field: resultFields.themeResponse, item: `${key}/${source}` },
      { field: resultFields.themeOutcome, item: key },
    ]),
    inSource(resultFields.resultUsed),
    inSource(resultFields.resultNext),
    one(resultFields.resultParticipants),
    ...dimensions.map((item) => ({ field: resultFields.resultGroups, item })),
    inSource(resultFields.resultNotReached),
    one(resultFields.achievedLevel),
    inSource(resultFields.levelComment),
  ]);
  return {
    source,
    form: withNotReached(form, draft, handedOver),
    attended,
    themes: facts.themes.map(({ key, title, said, conclusion, mentions }) => ({
      ...{ key, mentions },
      title: pickText(title, tag, source),
      said: pickOptional(said, tag, source),
      conclusion: pickOptional(conclusion, tag, source),
    })),
    obstacles: resultObstacles(resultFromDraft(draft, facts), { ...facts, source }),
    isCorrection: facts.published !== null,
    levels: ladderFor(dialogue.level, kommun.ladder),
  };
}

/** Whom nobody reached, as it was told those who decide, where the result does not say it yet: to be looked at, and kept like anything else that is written. */
function withNotReached(form: DraftForm, { source, versions }: Draft, handedOver: Draft): DraftForm {
  const { name } = resultFields.resultNotReached;
  const told = textsOf(handedOver, handoverFields.notReached)[source];
  // What was written and taken away again stays away.
  if (told === undefined || versions.has(keyOf(name, source))) return form;
  return { ...form, values: { ...form.values, [inputName(name, source)]: told } };
}

/** The form of a thing and its texts in the dialogue's own language, and whether it is new. */
function shownThing(
  { draft }: OutcomeWork,
  field: DraftField<unknown>,
  id: Id,
  texts: readonly DraftField<unknown>[],
): { form: DraftForm; isNew: boolean } {
  const form = showDraft(draft, [
    { field, item: id },
    ...texts.map((text) => ({ field: text, item: `${id}/${draft.source}` })),
  ]);
  return { form, isNew: draft.versions.get(keyOf(field.name, id))?.value == null };
}
