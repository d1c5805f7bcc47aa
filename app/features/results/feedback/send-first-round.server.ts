import { readDraft } from '~/features/planning/draft/change-draft.server';
import type { Writing } from '~/features/planning/draft/save-draft-form.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { FirstRoundContent } from '~db/schema/feedback';

import { currentTexts } from '../work/outcome-draft';
import { feedbackFields } from '../work/outcome-fields';
import { findRound } from './participant.queries.server';
import { insertRound } from './send-first-round.queries.server';
import { tellTurn } from './tell-turn.server';

/** What stops the first round from being sent. */
export type RoundProblem = 'no-noted' | 'no-use' | 'no-way' | 'sent' | 'not-published';

/** What became of sending it. */
export type RoundOutcome =
  { kind: 'sent'; mailed: number } | { kind: 'refused'; problems: readonly RoundProblem[] };

/** The first round as it is written, and what it lacks. */
export async function readFirstRound(
  db: Database,
  dialogue: { id: Id; sourceLanguage: string; state: string },
): Promise<{ content: FirstRoundContent; problems: readonly RoundProblem[] }> {
  const names = Object.values(feedbackFields).map(({ name }) => name);
  const draft = await readDraft(db, dialogue, names);
  const content: FirstRoundContent = {
    noted: currentTexts(draft, feedbackFields.feedbackNoted),
    use: currentTexts(draft, feedbackFields.feedbackUse),
    way: currentTexts(draft, feedbackFields.feedbackWay),
  };
  const parts = ['noted', 'use', 'way'] as const;
  return {
    content,
    problems: [
      ...(dialogue.state === 'draft' ? ['not-published' as const] : []),
      ...parts
        .filter((part) => content[part][dialogue.sourceLanguage] === undefined)
        .map((part) => `no-${part}` as const),
    ],
  };
}

/**
 * Sends the first round of feedback, to those who took part and to nobody else: once for each dialogue. What was sent is kept as it was.
 */
export async function sendFirstRound(
  db: Database,
  dialogue: { id: Id; sourceLanguage: string; state: string },
  { actor, now, secrets }: Writing,
): Promise<RoundOutcome> {
  const at = toInstant(now);
  return db.transaction().execute(async (trx): Promise<RoundOutcome> => {
    const { content, problems } = await readFirstRound(trx, dialogue);
    if (problems.length > 0) return { kind: 'refused', problems };
    if ((await findRound(trx, dialogue.id)) !== null) return { kind: 'refused', problems: ['sent'] };
    const mailed = await tellTurn(
      trx,
      dialogue.id,
      { turn: 'noted', subjectId: dialogue.id },
      { now, secrets },
    );
    const round = { dialogueId: dialogue.id, content, mailed, by: actor.accountId, at };
    if (!(await insertRound(trx, round))) return { kind: 'refused', problems: ['sent'] };
    await writeAudit(trx, secrets, {
      at,
      actor: actor.accountId,
      action: 'feedback.sent',
      subject: dialogue.id,
      detail: { mailed: String(mailed) },
    });
    return { kind: 'sent', mailed };
  });
}
