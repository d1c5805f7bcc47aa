import type { PersonalRecord } from '~/features/accounts/personal-data/personal-data';
import type { PersonalDataSource } from '~/features/accounts/personal-data/personal-data-source.server';
import { languageOrSource } from '~/i18n/i18n.server';

import type { FollowTarget } from './following';
import { readOwnChoices } from './read-followed.server';
import { findFollowersOf, removeFollower } from './subscription.queries.server';

/** What someone follows by e-mail, and at which address. However they are erased, they are told of nothing any more. */
export const followedData: PersonalDataSource = {
  name: 'followed',
  async read(db, subject) {
    const language = languageOrSource(subject.language).tag;
    const choices = await readOwnChoices(db, subject, language);
    return choices.flatMap(({ email, language: mailLanguage, followed }) =>
      followed.map(({ target, frequency, since }): PersonalRecord => ({
        scope: { kind: 'choice', code: target.scope },
        followed: nameOf(target),
        frequency: { kind: 'choice', code: frequency },
        email: { kind: 'text', text: email },
        language: { kind: 'language', tag: mailLanguage },
        since: { kind: 'instant', at: since },
      })),
    );
  },
  async erase(trx, subject) {
    let removed = 0;
    for (const { id } of await findFollowersOf(trx, subject)) if (await removeFollower(trx, id)) removed += 1;
    return removed;
  },
};

function nameOf({ name }: FollowTarget): PersonalRecord[string] {
  return name === null ? { kind: 'nothing' } : { kind: 'text', text: name.text, language: name.language };
}
