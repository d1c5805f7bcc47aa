import { pickText, type LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findOwnDialogues } from './own-feedback.queries.server';
import { personToken } from './person-link.server';

/** A dialogue that someone has taken part in, with the page that tells what became of what they said. */
export interface OwnFeedback {
  title: LocalText;
  /** After the language. */
  path: string;
}

/** The dialogues that someone has taken part in, for their own pages. */
export async function readOwnFeedback(
  db: Database,
  secrets: Secrets,
  owner: { accountId: Id; email: string | null },
  { language, now }: { language: string; now: Date },
): Promise<readonly OwnFeedback[]> {
  const dialogues = await findOwnDialogues(db, owner, toInstant(now));
  return dialogues.map(({ id, title, sourceLanguage, registrationId }) => {
    const person =
      registrationId === null
        ? ({ kind: 'account', id: owner.accountId } as const)
        : ({ kind: 'registration', id: registrationId } as const);
    return {
      title: pickText(title, language, sourceLanguage),
      path: `/aterkoppling/${personToken(secrets, { dialogueId: id, ...person })}`,
    };
  });
}
