import './keys-page.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import { longestKeyName } from './passkey';

interface KeyPageProps {
  work: WorkActor;
  id: string;
  name: string;
  /** Why nothing was changed: no name was typed, or it is the only key. */
  problem: 'name-missing' | 'last' | null;
}

/** One of one's own keys: gives it another name, or removes it. */
export function KeyPage({ work, id, name, problem }: KeyPageProps) {
  const { t } = useTranslation('passkey');
  const { tag } = useLanguage();
  const action = `/${tag}/arbete/nycklar/${id}`;
  const missing = problem === 'name-missing' ? t('problems.name-missing') : null;
  return (
    <WorkFrame
      actor={work}
      current={null}
      title={t('key.title', { name })}
      top={
        problem === null ? null : (
          <ErrorSummary
            heading={t('key.summary')}
            problems={[{ fieldId: missing === null ? null : 'key-name', text: t(`problems.${problem}`) }]}
          />
        )
      }
    >
      <section className="stack keys" aria-labelledby="rename-key">
        <h2 id="rename-key">{t('key.rename.heading')}</h2>
        <form className="stack" method="post" action={action} noValidate>
          <input type="hidden" name="vad" value="namn" />
          <Field
            id="key-name"
            name="namn"
            label={t('name.label')}
            hint={<p>{t('name.hint', { longest: longestKeyName })}</p>}
            error={missing === null ? null : { prefix: t('errorPrefix'), text: missing }}
            defaultValue={missing === null ? name : ''}
          />
          <p>
            <button className="action" type="submit">
              {t('key.rename.button')}
            </button>
          </p>
        </form>
      </section>
      <section className="stack keys" aria-labelledby="remove-key">
        <h2 id="remove-key">{t('key.remove.heading')}</h2>
        <p>{t('key.remove.text')}</p>
        <form method="post" action={action}>
          <input type="hidden" name="vad" value="ta-bort" />
          <p>
            <button className="action action--quiet" type="submit">
              {t('key.remove.button', { name })}
            </button>
          </p>
        </form>
      </section>
      <p>
        <a href={`/${tag}/arbete/nycklar`}>{t('key.back')}</a>
      </p>
    </WorkFrame>
  );
}
