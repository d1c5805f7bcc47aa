import type { StaffActor } from '~/features/accounts/actor';
import { may } from '~/features/accounts/role';
import { findLanguage } from '~/i18n/i18n.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { FormFields } from '~/platform/read-form.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { changeDraft, holdDraft, readDraft, type DraftConflict } from './change-draft.server';
import { keyOf, type DraftChange } from './draft';
import type { DraftFields } from './draft-field';
import { inputName, readDraftForm, type DraftForm, type DraftProblem } from './draft-form';

/** Who writes in a working copy, and when. */
export interface Writing {
  actor: Pick<StaffActor, 'accountId' | 'roles'>;
  now: Date;
  secrets: Secrets;
}

/** What became of a form over a working copy. */
export type DraftOutcome =
  /** `changed`: the keys of what is different now. */
  | { kind: 'saved'; changed: readonly string[] }
  /** As it was typed, with what to put right. Nothing of it has been kept. */
  | { kind: 'returned'; form: DraftForm };

/** What else is to be done in the same transaction once something has been changed. */
export type AfterDraftChange = (trx: Database, changed: readonly string[]) => Promise<void>;

/** What is wrong with the values of a form together, or beside what stands elsewhere in the plan. Told with what is wrong with each by itself. */
export type DraftCheck = (trx: Database, changes: readonly DraftChange[]) => Promise<readonly DraftProblem[]>;

/**
 * Keeps what was written in a form over a dialogue's working copy: whole, or not at all when something in it can't be kept or someone else has changed the same value
 * meanwhile.
 *
 * @param fields the fields that the page has
 * @throws {Response} 400 for a form that no page of the portal shows, 403 when it changes what whoever sends it may not
 */
export async function saveDraftForm(
  db: Database,
  dialogue: { id: Id; sourceLanguage: string },
  { fields, form, check }: { fields: DraftFields; form: FormFields; check?: DraftCheck },
  { actor, now, secrets }: Writing,
  afterwards: AfterDraftChange = () => Promise.resolve(),
): Promise<DraftOutcome> {
  return db.transaction().execute(async (trx): Promise<DraftOutcome> => {
    // What the form is judged by stands until it is kept.
    await holdDraft(trx, dialogue.id);
    const names = Object.values(fields).map(({ name }) => name);
    const draft = await readDraft(trx, dialogue, names);
    const read = readDraftForm(fields, form, draft);
    if (read === null || read.changes.some((change) => isUnknownLanguage(fields, change, dialogue)))
      throw new Response(null, { status: 400 });
    const problems = [...read.problems, ...((await check?.(trx, read.changes)) ?? [])];
    if (problems.length > 0) return { kind: 'returned', form: { ...read.typed, problems } };
    const outcome = await changeDraft(trx, dialogue.id, read.changes, { by: actor.accountId, now });
    if (outcome.kind === 'conflict')
      return { kind: 'returned', form: withTheirs(read.typed, outcome.conflicts, fields) };
    const { changed } = outcome;
    const isForbidden = read.changes.some(
      ({ field, item, permission }) =>
        changed.includes(keyOf(field, item)) && !may(actor.roles, permission, dialogue.id),
    );
    // Thrown within the transaction, so that nothing of it stands.
    if (isForbidden) throw new Response(null, { status: 403 });
    if (changed.length === 0) return { kind: 'saved', changed };
    await afterwards(trx, changed);
    await writeAudit(trx, secrets, {
      at: toInstant(now),
      actor: actor.accountId,
      action: 'draft.changed',
      subject: dialogue.id,
      detail: { values: changed.join(' ') },
    });
    return { kind: 'saved', changed };
  });
}

/** Whether a text is in a language that the portal does not have: no page asks for one. */
function isUnknownLanguage(
  fields: DraftFields,
  { field, item }: DraftChange,
  { sourceLanguage }: { sourceLanguage: string },
): boolean {
  const shape = fields[field]?.shape;
  if (shape !== 'languages' && shape !== 'texts-of-things') return false;
  const language = item.slice(item.lastIndexOf('/') + 1);
  return language !== sourceLanguage && findLanguage(language) === undefined;
}

/** The form as it was typed, beside what stands there now. Sent again, it replaces what has then been seen. */
function withTheirs(typed: DraftForm, conflicts: readonly DraftConflict[], fields: DraftFields): DraftForm {
  const seen = Object.fromEntries(
    conflicts.map(({ field, item, theirs }) => [keyOf(field, item), theirs.version]),
  );
  return {
    ...typed,
    seen: { ...typed.seen, ...seen },
    problems: conflicts.map(({ field, item }) => ({
      name: inputName(field, item),
      code: 'changed-meanwhile',
    })),
    theirs: conflicts.map(({ field: name, item, theirs, name: by }) => {
      const field = Object.values(fields).find((one) => one.name === name);
      const isText = field?.shape === 'languages' || field?.shape === 'texts-of-things';
      const value = isText ? (theirs.value as { text: unknown } | null)?.text : theirs.value;
      return {
        key: keyOf(name, item),
        by,
        at: theirs.changedAt,
        parts: value == null || field === undefined ? {} : field.show(value),
      };
    }),
  };
}
