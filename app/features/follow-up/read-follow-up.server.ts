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
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { newId } from '~/platform/ids';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import { showParticipation } from './figures/show-participation';
import {
  participationIn,
  plannedGoals,
  plannedGroups,
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
  /** The codes of the dialogue's methods. */
  methods: readonly string[];
  targetGroups: readonly ListedTerm[];
  themes: readonly ListedTerm[];
  /** Who took part, as it would be published. */
  participation: readonly ShownDimension[];
  participants: number | null;
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
  const [draft, terms, result] = await Promise.all([
    readFollowUpDraft(db, dialogue),
    readTerms(db, language),
    part === 'figures' ? readResult(db, dialogue.slug, reading) : null,
  ]);
  const wording = { language: language.tag, source: dialogue.sourceLanguage };
  const form = showDraft(draft, shownValues(part, draft, newId()), ({ permission }) => may(permission));
  return {
    form: result === null ? form : withPublishedFigures(form, draft, result.result),
    facts: {
      goals: plannedGoals(draft),
      groups: plannedGroups(draft),
      methods: thingsOf(draft, planFields.methods).map(({ id }) => id),
      targetGroups: terms.target_group,
      themes: terms.theme,
      participation: showParticipation(participationIn(draft), wording),
      participants: valueOf(draft, followUpFields.followUpParticipants),
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

/** A form with the figures of the public result where none are written yet: to be looked at, and kept like anything else that is written. */
function withPublishedFigures(form: DraftForm, draft: Draft, result: ShownResult): DraftForm {
  const written = new Set(thingsOf(draft, followUpFields.counted).map(({ id }) => id));
  const values: Record<string, string> = {};
  const { name } = followUpFields.followUpParticipants;
  if (result.participants !== null && valueOf(draft, followUpFields.followUpParticipants) === null)
    values[inputName(name)] = String(result.participants);
  for (const { dimension, groups } of result.participation) {
    if (written.has(dimension)) continue;
    values[inputName(followUpFields.counted.name, dimension)] = writeGroups(
      groups.flatMap(({ label, count, populationShare }) =>
        count === 'suppressed'
          ? []
          : [
              {
                label: label.text,
                count,
                ...(populationShare === null ? {} : { share: Math.round(populationShare * 1000) / 10 }),
              },
            ],
      ),
    );
  }
  return { ...form, values: { ...values, ...form.values } };
}
