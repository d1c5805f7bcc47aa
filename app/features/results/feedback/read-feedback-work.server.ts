import { isWrittenByUs } from '~/features/compilation/input/correct-contribution.server';
import { readInput } from '~/features/compilation/read-input.server';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { valueOf } from '~/features/planning/draft/draft';
import { showDraft } from '~/features/planning/draft/draft-form';
import { planFields } from '~/features/planning/plan/plan-fields';
import type { Language } from '~/i18n/language';
import { pickText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { dayOf } from '~/platform/clock';

import { feedbackFields } from '../work/outcome-fields';
import { findMisunderstandings } from './misunderstanding.queries.server';
import { findRound } from './participant.queries.server';
import type { QueuedMisunderstanding } from './queued-misunderstanding';
import { readRecipients } from './recipients.server';
import { readFirstRound } from './send-first-round.server';

/** The page on which participants are told and misunderstandings answered. */
export async function readFeedbackWork(
  { db, secrets, clock }: Pick<LoadContext, 'db' | 'secrets' | 'clock'>,
  dialogue: WorkDialogue,
  { tag }: Language,
) {
  const fields = Object.values(feedbackFields);
  const names = [...fields, planFields.participantsToldOn].map(({ name }) => name);
  const [draft, round, { problems }, recipients, misunderstandings, { contributions }] = await Promise.all([
    readDraft(db, dialogue, names),
    findRound(db, dialogue.id),
    readFirstRound(db, dialogue),
    readRecipients(db, secrets, dialogue.id),
    findMisunderstandings(db, dialogue.id),
    readInput(db, dialogue.id),
  ]);
  const source = dialogue.sourceLanguage;
  const promisedOn = valueOf(draft, planFields.participantsToldOn);
  const text = (texts: Parameters<typeof pickText>[0]) => pickText(texts, tag, source);
  return {
    source,
    form: showDraft(
      draft,
      fields.map((field) => ({ field, item: source })),
    ),
    sent:
      round === null
        ? null
        : {
            noted: text(round.content.noted),
            use: text(round.content.use),
            way: text(round.content.way),
            sentAt: round.sentAt,
            mailed: round.mailed,
          },
    problems,
    reach: { byMail: recipients.byMail.length, byPhone: recipients.byPhone },
    promisedOn,
    isLate: promisedOn !== null && promisedOn < dayOf(clock()),
    queue: misunderstandings.map((one): QueuedMisunderstanding => {
      const note = contributions.find(({ id, hidden }) => id === one.contributionId && hidden === null);
      return {
        id: one.id,
        text: { text: one.text, language: one.language },
        receivedAt: one.receivedAt,
        answer: one.answer,
        note: note === undefined ? null : { text: note.text, language: note.language },
        isOurs: note !== undefined && isWrittenByUs(note),
      };
    }),
  };
}
