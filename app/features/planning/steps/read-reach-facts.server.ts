import { readDialogueMeetings } from '~/features/meetings/work/read-dialogue-meetings.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';

import { thingsOf, type Draft } from '../draft/draft';
import { readSimilar } from '../earlier/read-earlier.server';
import type { DialogueWork } from '../open-dialogue/read-dialogue-work.server';
import { planFields } from '../plan/plan-fields';
import type { PlanStep } from '../plan/plan-step';
import { planWarnings } from '../plan/plan-warnings';
import { placeOf } from './groups/group-place';
import type { ReachFacts } from './reach-facts';

/** Reads what the pages on whom a dialogue reaches, how and when, know besides what is written in the plan. */
export async function readReachFacts(
  { db, kommun, clock }: Pick<LoadContext, 'db' | 'kommun' | 'clock'>,
  { actor, dialogue, may }: Pick<DialogueWork, 'actor' | 'dialogue' | 'may'>,
  { draft, step, language }: { draft: Draft; step: PlanStep; language: Language },
): Promise<ReachFacts> {
  const now = clock();
  const meetings =
    step === 'time' ? await readDialogueMeetings(db, dialogue.id, { language: language.tag, now }) : [];
  const looking = { dialogue, draft, roles: actor.roles, language: language.tag, now };
  const similar = step === 'question' ? await readSimilar(db, looking) : [];
  return {
    warnings: planWarnings(draft, { today: dayOf(now), state: dialogue.state, similar }).filter(
      (warning) => warning.step === step,
    ),
    methods: thingsOf(draft, planFields.methods).map(({ id }) => id),
    seldomHeard: thingsOf(draft, planFields.groups).some(
      ({ value: { concerned, active } }) => placeOf(concerned, active) === 'yesno',
    ),
    meetings,
    mayChangeMeetings: may('change-meetings'),
    retentionRules: kommun.retention.rules.filter(({ isRetired }) => !isRetired),
  };
}
