import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import type { DraftChange } from '~/features/planning/draft/draft';
import { inputName, type DraftProblem } from '~/features/planning/draft/draft-form';
import {
  saveDraftForm,
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
import {
  actionFields,
  decisionFields,
  feedbackFields,
  resultFields,
  type WrittenDecision,
} from './outcome-fields';
import { findBodies, hasProtocol, insertDecisionFile, isOfAnother } from './outcome-work.queries.server';

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
  const fileId = newId();
  const check = (trx: Database, changes: readonly DraftChange[]) =>
    checkDecision(trx, dialogue, { id, fileId, problems }, changes);
  if (file === null) return saveDraftForm(db, dialogue, { fields: decisionFields, form, check }, writing);
  // A wrong file is not named as the decision's.
  const withFile = problems.length > 0 ? form : new Map([...form, [documentName, fileId]]);
  return saveDraftForm(db, dialogue, { fields: decisionFields, form: withFile, check }, writing, (trx) =>
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
  const check = async (trx: Database, changes: readonly DraftChange[]) => {
    requireOne(changes, id, await isOfAnother(trx, dialogue.id, { table: 'action', id }));
    return problems;
  };
  return saveDraftForm(db, dialogue, { fields: actionFields, form, check }, writing);
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

/**
 * A decision's form is about that decision, by a body that the kommun has, and with a protocol of its own dialogue.
 *
 * @param fileId the id that a protocol sent with the form will have
 * @throws {Response} as {@link requireOne}, and 400 for another dialogue's protocol
 */
async function checkDecision(
  trx: Database,
  dialogue: WorkDialogue,
  { id, fileId, problems }: { id: Id; fileId: Id; problems: readonly DraftProblem[] },
  changes: readonly DraftChange[],
): Promise<readonly DraftProblem[]> {
  requireOne(changes, id, await isOfAnother(trx, dialogue.id, { table: 'decision', id }));
  const written = changes.find(({ field }) => field === decisionFields.decisions.name)?.value;
  if (written == null) return problems;
  const { body, document } = written as WrittenDecision;
  if (document !== undefined && document !== fileId && !(await hasProtocol(trx, dialogue.id, document)))
    throw new Response(null, { status: 400 });
  const isKnown = body === '' || (await findBodies(trx)).has(body);
  const name = inputName(decisionFields.decisions.name, id, 'body');
  return isKnown ? problems : [...problems, { name, code: 'unknown-choice' }];
}

/**
 * A form is about one decision or action, whose rules it has been judged by: one that slips another in was made by nobody's page.
 *
 * @param isOthers whether it belongs to another dialogue
 * @throws {Response} 400 for such a form, 404 for what belongs to another dialogue
 */
function requireOne(changes: readonly DraftChange[], id: Id, isOthers: boolean): void {
  if (isOthers) throw new Response(null, { status: 404 });
  if (changes.some(({ item }) => item !== id && !item.startsWith(`${id}/`)))
    throw new Response(null, { status: 400 });
}
