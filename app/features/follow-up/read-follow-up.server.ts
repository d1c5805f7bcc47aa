import { readTerms, type ListedTerm } from '~/features/dialogues/read-terms.server';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { thingsOf, valueOf, type Draft } from '~/features/planning/draft/draft';
import { inputName, showDraft, type DraftForm } from '~/features/planning/draft/draft-form';
import {
  saveDraftForm,
  type DraftOutcome,
  type Writing,
} from '~/features/planning/draft/save-draft-form.server';
import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { planFields } from '~/features/planning/plan/plan-fields';
import { readResult } from '~/features/results/read-result.server';
import type { ShownDimension, ShownResult } from '~/features/results/result';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { newId } from '~/platform/ids';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import { suggestedWays, type Counted, type ShownCounted } from './figures/counted';
import { participationIn } from './figures/participation-in';
import { readCounted, readKnown } from './figures/read-counted.server';
import { showParticipation } from './figures/show-participation';
import {
  plannedGoals,
  plannedGroups,
  questionsFor,
  shownValues,
  type PlannedGoal,
  type PlannedGroup,
} from './follow-up-facts';
import { fieldsOfPart, followUpFields, followUpNames, writeGroups } from './follow-up-fields';
import type { FollowUpPart } from './follow-up-path';

/** What the pages on following up know besides what is written on them. */
export interface FollowUpFacts {
  goals: readonly PlannedGoal[];
  groups: readonly PlannedGroup[];
  /** What is asked of how it went. */
  questions: readonly string[];
  /** The codes of the dialogue's methods. */
  methods: readonly string[];
  targetGroups: readonly ListedTerm[];
  themes: readonly ListedTerm[];
  /** Who took part, as it would be published. */
  participation: readonly ShownDimension[];
  participants: number | null;
  /** What the portal has counted by itself; null on the pages that do not show it. */
  counted: ShownCounted | null;
  mayWrite: boolean;
}

/** A page on following up: its form and what it knows besides. */
export interface ReadFollowUp {
  form: DraftForm;
  facts: FollowUpFacts;
}

/** Everything that is written when a dialogue is followed up, with the plan that it is compared with. */
export function readFollowUpDraft(
  db: Database,
  dialogue: Pick<WorkDialogue, 'id' | 'sourceLanguage'>,
): Promise<Draft> {
  const planned = Object.values(planFields).map(({ name }) => name);
  return readDraft(db, dialogue, [...planned, ...followUpNames]);
}

/** Reads a page on following up a dialogue. */
export async function readFollowUp(
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
  { dialogue, may }: Pick<DialogueWork, 'dialogue' | 'may'>,
  part: FollowUpPart,
  language: Language,
): Promise<ReadFollowUp> {
  const reading = { language: dialogue.sourceLanguage, now: clock() };
  const isFigures = part === 'figures';
  const [draft, terms, result, counted, known] = await Promise.all([
    readFollowUpDraft(db, dialogue),
    readTerms(db, language),
    isFigures ? readResult(db, dialogue.slug, reading) : null,
    isFigures ? readCounted(db, dialogue) : null,
    isFigures ? readKnown(db, dialogue, reading.now) : null,
  ]);
  const wording = { language: language.tag, source: dialogue.sourceLanguage };
  const form = showDraft(draft, shownValues(part, draft, newId()), ({ permission }) => may(permission));
  return {
    form: withFigures(form, draft, suggestFigures(result?.result ?? null, counted, dialogue)),
    facts: {
      goals: plannedGoals(draft),
      groups: plannedGroups(draft),
      questions: questionsFor(draft),
      methods: thingsOf(draft, planFields.methods).map(({ id }) => id),
      targetGroups: terms.target_group,
      themes: terms.theme,
      participation: known === null ? [] : showParticipation(participationIn(draft, known), wording),
      participants: valueOf(draft, followUpFields.followUpParticipants) ?? known?.participants ?? null,
      counted:
        counted === null
          ? null
          : { ...counted, respondents: showParticipation(counted.respondents, wording) },
      mayWrite: may('edit-plan'),
    },
  };
}

/** Keeps what was written on a page on following up. @throws {Response} as {@link saveDraftForm} */
export function saveFollowUp(
  db: Database,
  dialogue: WorkDialogue,
  { part, form }: { part: FollowUpPart; form: FormFields },
  writing: Writing,
): Promise<DraftOutcome> {
  return saveDraftForm(db, dialogue, { fields: fieldsOfPart(part), form }, writing);
}

/** What can be put in boxes of figures in which nothing is written. */
interface SuggestedFigures {
  participants: number | null;
  /** By dimension. */
  groups: Readonly<Record<string, string>>;
}

/** What the public result tells; where it tells nothing, what the portal has counted. */
function suggestFigures(
  result: ShownResult | null,
  counted: Counted | null,
  { sourceLanguage }: Pick<WorkDialogue, 'sourceLanguage'>,
): SuggestedFigures {
  const ways = counted === null ? null : suggestedWays(counted, getT(languageOrSource(sourceLanguage).tag));
  return {
    participants: result?.participants ?? counted?.attended ?? null,
    groups: {
      ...(ways === null ? {} : { channel: ways }),
      ...Object.fromEntries(
        (result?.participation ?? []).map(({ dimension, groups }) => [dimension, writePublished(groups)]),
      ),
    },
  };
}

function writePublished(groups: ShownDimension['groups']): string {
  return writeGroups(
    groups.flatMap(({ label, count, populationShare }) =>
      count === 'suppressed'
        ? []
        : [
            {
              ...{ label: label.text, count },
              ...(populationShare === null ? {} : { share: Math.round(populationShare * 1000) / 10 }),
            },
          ],
    ),
  );
}

/** A form with figures where none are written yet: to be looked at, and kept like anything else that is written. */
function withFigures(form: DraftForm, draft: Draft, { participants, groups }: SuggestedFigures): DraftForm {
  const written = new Set(thingsOf(draft, followUpFields.counted).map(({ id }) => id));
  const { name } = followUpFields.followUpParticipants;
  const isCounted = valueOf(draft, followUpFields.followUpParticipants) !== null;
  const values = {
    ...(participants === null || isCounted ? {} : { [inputName(name)]: String(participants) }),
    ...Object.fromEntries(
      Object.entries(groups)
        .filter(([dimension]) => !written.has(dimension))
        .map(([dimension, text]) => [inputName(followUpFields.counted.name, dimension), text]),
    ),
  };
  return { ...form, values: { ...values, ...form.values } };
}
