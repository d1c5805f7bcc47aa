import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { codeContribution } from '../sorting/code-contribution.server';
import { correctContribution } from './correct-contribution.server';
import { correctOrigin } from './correct-origin.server';
import { hideContribution, showContribution } from './hide-contribution.server';
import { nameParticipant } from './name-participant.server';
import {
  nothingTypedOfOne,
  oneDeeds,
  oneFields,
  readChoice,
  type OneProblem,
  type OneReceipt,
  type TypedOne,
} from './one-form';

/** What became of a button on a contribution's page. */
export type OneOutcome =
  | { kind: 'coded' }
  | { kind: 'done'; receipt: OneReceipt }
  | { kind: 'returned'; problem: OneProblem; typed: TypedOne }
  /** `unknown-deed`: no button of ours. */
  | { kind: 'unknown' | 'unknown-deed' };

/**
 * Does what a button on a contribution's page says.
 *
 * @throws {Response} 403 when whoever pressed it may not
 */
export async function doWithOne(
  db: Database,
  { dialogue, writing, may }: Pick<DialogueWork, 'dialogue' | 'writing' | 'may'>,
  id: Id,
  form: FormFields,
): Promise<OneOutcome> {
  const deed = form.get(oneFields.deed);
  const isHiding = deed === oneDeeds.hide || deed === oneDeeds.show;
  if (!may(isHiding ? 'hide-contribution' : 'compile')) throw new Response(null, { status: 403 });
  switch (deed) {
    case oneDeeds.code: {
      const choice = readChoice(form);
      const outcome = await codeContribution(db, dialogue, id, choice, writing);
      return outcome.kind === 'wrong'
        ? returned({ deed: 'code', code: outcome.problem }, { choice })
        : outcome;
    }
    case oneDeeds.correct: {
      const text = form.get(oneFields.text) ?? '';
      const seen = Number(form.get(oneFields.seen));
      const outcome = await correctContribution(db, dialogue.id, { id, text, seen }, writing);
      if (outcome === 'unknown') return { kind: outcome };
      return outcome === 'corrected'
        ? { kind: 'done', receipt: outcome }
        : returned({ deed: 'correct', code: outcome }, { text });
    }
    case oneDeeds.move: {
      const typed = { from: form.get(oneFields.from) ?? '', day: form.get(oneFields.day) ?? '' };
      const seen = Number(form.get(oneFields.seen));
      const outcome = await correctOrigin(db, dialogue.id, { id, typed, seen }, writing);
      if (outcome === 'unknown') return { kind: outcome };
      return outcome === 'moved'
        ? { kind: 'done', receipt: outcome }
        : returned({ deed: 'move', code: outcome }, { origin: typed });
    }
    case oneDeeds.hide: {
      const reason = form.get(oneFields.reason) ?? '';
      const outcome = await hideContribution(db, dialogue.id, { id, reason }, writing);
      if (outcome === 'reason-missing') return returned({ deed: 'hide', code: outcome });
      return hidden(outcome);
    }
    case oneDeeds.show:
      return hidden(await showContribution(db, dialogue.id, id, writing));
    case oneDeeds.name: {
      const registration = form.get(oneFields.registration) ?? '';
      const outcome = await nameParticipant(db, dialogue.id, { id, registration }, writing);
      if (outcome === 'unknown') return { kind: outcome };
      return outcome === 'named'
        ? { kind: 'done', receipt: outcome }
        : returned({ deed: 'name', code: outcome });
    }
    default:
      return { kind: 'unknown-deed' };
  }
}

function hidden(outcome: 'hidden' | 'shown' | 'unknown' | 'gone' | 'reason-missing'): OneOutcome {
  if (outcome === 'hidden' || outcome === 'shown') return { kind: 'done', receipt: outcome };
  return outcome === 'unknown' ? { kind: outcome } : returned({ deed: 'show', code: 'gone' });
}

function returned(problem: OneProblem, typed: Partial<TypedOne> = {}): OneOutcome {
  return { kind: 'returned', problem, typed: { ...nothingTypedOfOne, ...typed } };
}
