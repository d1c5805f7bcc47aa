import type { PersonalRecord } from '~/features/accounts/personal-data/personal-data';
import type { PersonalDataSource } from '~/features/accounts/personal-data/personal-data-source.server';
import { pickText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';

import {
  disposeContributions,
  findContributionsBy,
  hideContributions,
  unlinkContributions,
} from './contribution-data.queries.server';

/**
 * What someone has said in dialogues as personal data: signed in, or at a meeting where an officer has noted that it was theirs. That it was said stays, whichever way the
 * person is erased: what is disposed of leaves a stub without words that goes on being counted.
 */
export const contributionData: PersonalDataSource = {
  name: 'contributions',
  async read(db, subject) {
    const contributions = await findContributionsBy(db, subject);
    return contributions.map((one): PersonalRecord => {
      const { dialogue, sourceLanguage } = one;
      return {
        dialogue: {
          kind: 'text',
          ...pickText(dialogue, subject.language ?? sourceLanguage, sourceLanguage),
        },
        text: { kind: 'text', text: one.text, language: one.language },
        saidOn: { kind: 'text', text: one.saidOn },
        source: { kind: 'choice', code: one.source },
        hidden: one.hidden === null ? { kind: 'nothing' } : { kind: 'choice', code: one.hidden },
      };
    });
  },
  async erase(trx, subject, way, { clock }) {
    const ids = (await findContributionsBy(trx, subject)).map(({ id }) => id);
    const at = toInstant(clock());
    if (way === 'hidden') await hideContributions(trx, ids, at);
    if (way === 'disposed') await disposeContributions(trx, ids, at);
    if (way !== 'hidden') await unlinkContributions(trx, ids);
    return ids.length;
  },
};
