import './keys-page.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import { KeyNameField } from './invitation-page';
import { KeyForm } from './key-form';
import type { KeyProblem } from './passkey';
import { KeyProblemSummary } from './staff-sign-in-page';

/** A key in a list, its times in the page's language: a browser might write them otherwise than the server. */
export interface ShownKey {
  id: string;
  name: string;
  created: string;
  lastUsed: string | null;
}

/** What has just been done with a key. */
export type KeyDone = 'added' | 'renamed' | 'removed';

interface KeysPageProps {
  work: WorkActor;
  keys: readonly ShownKey[];
  suggestedName: string;
  done: KeyDone | null;
  problem: KeyProblem | null;
}

/** One's own passkeys, and how to make one more. */
export function KeysPage({ work, keys, suggestedName, done, problem }: KeysPageProps) {
  const { t } = useTranslation('passkey');
  const { tag } = useLanguage();
  return (
    <WorkFrame
      actor={work}
      current={null}
      title={t('keys.title')}
      lead={t('keys.lead')}
      top={
        problem !== null ? (
          <KeyProblemSummary problem={problem} />
        ) : done !== null ? (
          <Receipt>{t(`keys.done.${done}`)}</Receipt>
        ) : null
      }
    >
      <section className="stack keys" aria-labelledby="own-keys">
        <h2 id="own-keys">{t('keys.heading')}</h2>
        {keys.length === 0 ? <p>{t('keys.none')}</p> : null}
        <ul className="plain-list keys__list">
          {keys.map((key) => (
            <li key={key.id}>
              <h3>
                <bdi>{key.name}</bdi>
              </h3>
              <p>{t('keys.created', { when: key.created })}</p>
              <p>{key.lastUsed === null ? t('keys.unused') : t('keys.lastUsed', { when: key.lastUsed })}</p>
              <p>
                <a href={`/${tag}/arbete/nycklar/${key.id}`}>{t('keys.change', { name: key.name })}</a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack keys" aria-labelledby="new-key">
        <h2 id="new-key">{t('keys.add.heading')}</h2>
        <p>{t('keys.add.text')}</p>
        <KeyForm action={`/${tag}/arbete/nycklar`} use="add" button={t('keys.add.button')} isMain>
          <KeyNameField value={suggestedName} />
        </KeyForm>
      </section>
    </WorkFrame>
  );
}
