import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import type { DraftFields } from '~/features/planning/draft/draft-field';
import { inputName, type DraftProblem } from '~/features/planning/draft/draft-form';
import {
  saveDraftForm,
  type AfterDraftChange,
  type DraftOutcome,
  type Writing,
} from '~/features/planning/draft/save-draft-form.server';
import { dayOf, toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { FormFields } from '~/platform/read-form.server';
import { isPdf, mostPdfBytes } from '~/platform/uploads/pdf';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { actionProblems, decisionProblems } from './outcome-checks';
import { actionFields, decisionFields, feedbackFields, resultFields } from './outcome-fields';
import { insertDecisionFile } from './outcome-work.queries.server';

/**
 * Keeps a decision as it was written, with its protocol.
 *
 * @param file the protocol; null when none was chosen, which leaves the one that is there
 * @throws {Response} as {@link saveDraftForm}
 */
export function saveDecision(
  db: Database,
  dialogue: WorkDialogue,
  { id, form, file }: { id: Id; form: FormFields; file: Uint8Array | null },
  writing: Writing,
): Promise<DraftOutcome> {
  const documentName = inputName(decisionFields.decisions.name, id, 'document');
  const facts = { closesAt: dialogue.closesAt, today: dayOf(writing.now) };
  const problems: DraftProblem[] = [
    ...decisionProblems(form, { id, source: dialogue.sourceLanguage }, facts),
  ];
  if (file !== null && file.length > mostPdfBytes)
    problems.push({ name: documentName, code: 'file-too-large' });
  else if (file !== null && !isPdf(file)) problems.push({ name: documentName, code: 'not-a-pdf' });
  if (file === null) return save(db, dialogue, { fields: decisionFields, form, problems }, writing);
  const fileId = newId();
  // A wrong file is not named as the decision's.
  const withFile = problems.length > 0 ? form : new Map([...form, [documentName, fileId]]);
  return save(db, dialogue, { fields: decisionFields, form: withFile, problems }, writing, (trx) =>
    insertDecisionFile(trx, {
      ...{ id: fileId, dialogueId: dialogue.id, content: file },
      ...{ by: writing.actor.accountId, at: toInstant(writing.now) },
    }),
  );
}

/** Keeps an action as it was written. @throws {Response} as {@link saveDraftForm} */
export function saveAction(
  db: Database,
  dialogue: WorkDialogue,
  { id, form }: { id: Id; form: FormFields },
  writing: Writing,
): Promise<DraftOutcome> {
  const problems = actionProblems(form, { id, source: dialogue.sourceLanguage });
  return save(db, dialogue, { fields: actionFields, form, problems }, writing);
}

/** Keeps the result as it was written. @throws {Response} as {@link saveDraftForm} */
export function saveResultDraft(
  db: Database,
  dialogue: WorkDialogue,
  form: FormFields,
  writing: Writing,
): Promise<DraftOutcome> {
  return saveDraftForm(db, dialogue, { fields: resultFields, form }, writing);
}

/** Keeps what participants are to be told first. @throws {Response} as {@link saveDraftForm} */
export function saveFeedback(
  db: Database,
  dialogue: WorkDialogue,
  form: FormFields,
  writing: Writing,
): Promise<DraftOutcome> {
  return saveDraftForm(db, dialogue, { fields: feedbackFields, form }, writing);
}

/** Keeps a form unless something is wrong in it that no single value tells. */
function save(
  db: Database,
  dialogue: WorkDialogue,
  { fields, form, problems }: { fields: DraftFields; form: FormFields; problems: readonly DraftProblem[] },
  writing: Writing,
  afterwards?: AfterDraftChange,
): Promise<DraftOutcome> {
  const check = () => Promise.resolve(problems);
  return saveDraftForm(db, dialogue, { fields, form, check }, writing, afterwards);
}
