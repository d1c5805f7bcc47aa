import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { thingsOf, valueOf } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import { pickText } from '~/i18n/localized';
import { dayOf } from '~/platform/clock';
import type { Database } from '~db/client';

import { findRound } from '../feedback/participant.queries.server';
import { findActions, findDecisions } from '../result.queries.server';
import { hasEnded } from './action-update';
import { latePromises, type LatePromise } from './late-promise';
import { decisionFields } from './outcome-fields';
import { findPromises } from './outcome-work.queries.server';

/** The promises of a published dialogue whose day has passed without their being kept. A draft and a dialogue that was called off have promised nothing that still holds. */
export async function readLatePromises(
  db: Database,
  dialogue: WorkDialogue,
  { language, now }: { language: string; now: Date },
): Promise<readonly LatePromise[]> {
  if (dialogue.state === 'draft' || dialogue.state === 'cancelled') return [];
  const names = [planFields.participantsToldOn.name, decisionFields.decisions.name];
  const [promises, round, draft, decisions, actions] = await Promise.all([
    findPromises(db, dialogue.id),
    findRound(db, dialogue.id),
    readDraft(db, dialogue, names),
    findDecisions(db, dialogue.id),
    findActions(db, dialogue.id),
  ]);
  const isTold = promises.feedbackGivenOn !== null;
  const isDecided = decisions.length > 0 || thingsOf(draft, decisionFields.decisions).length > 0;
  const one = { id: '', title: null };
  return latePromises(
    [
      // Feedback to everyone keeps what was promised to those who took part.
      {
        ...{ ...one, kind: 'participants', on: valueOf(draft, planFields.participantsToldOn) },
        isKept: round !== null || isTold,
      },
      { ...one, kind: 'decision', on: promises.decisionExpectedOn, isKept: isDecided || isTold },
      { ...one, kind: 'everyone', on: promises.feedbackPromisedOn, isKept: isTold },
      ...actions.map(({ id, title, dueOn, updates }) => ({
        ...{ kind: 'action' as const, id, on: dueOn },
        isKept: hasEnded(updates),
        title: pickText(title, language, dialogue.sourceLanguage),
      })),
    ],
    dayOf(now),
  );
}
