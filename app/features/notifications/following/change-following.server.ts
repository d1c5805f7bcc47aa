import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { FormFields } from '~/platform/read-form.server';
import type { Id } from '~db/columns';

import { choiceField, languageField, readFrequency, stopChoice } from './following';
import {
  changeFrequency,
  changeLanguage,
  endSubscription,
  findSubscriptions,
  removeFollower,
  removeIdleFollowers,
} from './subscription.queries.server';

type ChangeContext = Pick<LoadContext, 'db' | 'clock' | 'secrets'>;

interface Changing {
  followerId: Id;
  /** An account's id, or `anonymous` for someone who came by a link. */
  actor: string;
  /** The languages that mails can be in. */
  languages: readonly string[];
}

/**
 * Changes what someone follows, how often they are told and in which language, as the form says. What it does not name, or names wrongly, stays. Who follows nothing any more is
 * removed altogether.
 */
export async function changeFollowing(
  form: FormFields,
  { db, clock, secrets }: ChangeContext,
  { followerId, actor, languages }: Changing,
): Promise<void> {
  const now = toInstant(clock());
  await db.transaction().execute(async (trx) => {
    const language = form.get(languageField);
    const isTranslated =
      language !== undefined &&
      languages.includes(language) &&
      (await changeLanguage(trx, followerId, language));
    const note = (action: string, subject: Id, detail = {}) =>
      writeAudit(trx, secrets, { at: now, actor, action, subject, detail });
    if (isTranslated) await note('following.language-changed', followerId, { language });
    for (const { id } of await findSubscriptions(trx, [followerId])) {
      const choice = form.get(choiceField(id));
      const frequency = readFrequency(choice);
      if (choice === stopChoice) {
        if (await endSubscription(trx, followerId, id)) await note('following.ended', id);
      } else if (frequency !== null && (await changeFrequency(trx, followerId, { id, frequency })))
        await note('following.changed', id, { frequency });
    }
    await removeIdleFollowers(trx, followerId);
  });
}

/** Ends all that someone follows, and forgets their address. @returns whether there was anything to end */
export async function endFollowing(
  followerId: Id,
  { db, clock, secrets }: ChangeContext,
  actor: string,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await removeFollower(trx, followerId))) return false;
    const at = toInstant(clock());
    await writeAudit(trx, secrets, { at, actor, action: 'following.ended-all', subject: followerId });
    return true;
  });
}
