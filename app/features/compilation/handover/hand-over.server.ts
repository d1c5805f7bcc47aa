import { tellTurn } from '~/features/results/feedback/tell-turn.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import type { ConcludedDialogue } from '../conclusions/read-conclusions.server';
import { takeInputTurn } from '../contribution.queries.server';
import type { Sorting } from '../sorting-context';
import { composeHandover } from './compose-handover.server';
import { mostBodyLength, type HandoverProblem } from './handover';
import { findHandovers, insertHandover } from './handover.queries.server';

/** What became of it. */
export type HandOverOutcome =
  { kind: 'handed-over'; version: number } | { kind: 'wrong'; problem: HandoverProblem };

/**
 * Hands over to a body what residents said and what is concluded, as it stands: it can be reread as it was, whatever is sorted or written later.
 *
 * @param seen how many packages had been handed over when the form was shown: pressed twice, it is done once
 */
export async function handOver(
  db: Database,
  dialogue: ConcludedDialogue,
  { body: typed, isRead, seen }: { body: string; isRead: boolean; seen: number },
  { by, now, secrets }: Sorting,
): Promise<HandOverOutcome> {
  const body = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (body === '') return wrong('body-missing');
  if (body.length > mostBodyLength) return wrong('body-too-long');
  if (!isRead) return wrong('not-read');
  return db.transaction().execute(async (trx): Promise<HandOverOutcome> => {
    await takeInputTurn(trx, dialogue.id);
    if ((await findHandovers(trx, dialogue.id)).length !== seen) return wrong('meanwhile');
    const version = seen + 1;
    const at = toInstant(now);
    const content = await composeHandover(trx, dialogue);
    await insertHandover(trx, dialogue.id, { version, body, content, by, at });
    // The first time, those who took part are told that what they said has come to those who decide.
    await tellTurn(trx, dialogue.id, { turn: 'concluded', subjectId: dialogue.id }, { now, secrets });
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: 'handover.made',
      subject: dialogue.id,
      detail: { count: content.counts.all },
    });
    return { kind: 'handed-over', version };
  });
}

function wrong(problem: HandoverProblem): HandOverOutcome {
  return { kind: 'wrong', problem };
}
