import './following.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import type { FieldWords } from '~/ui/field/field-frame';
import { FormGuard } from '~/ui/form-guard/form-guard';
import { TextPage } from '~/ui/text-page/text-page';

import { followAddressesIn } from './follow-addresses';
import { frequencies, usualFrequency, type FollowProblem, type FollowTarget } from './following';

interface FollowFormPageProps {
  target: FollowTarget;
  /** The address of someone who is signed in; it need not be typed, nor confirmed. */
  ownEmail: string | null;
  stamp: string;
  /** What was typed, when the form comes back. */
  typed: { email: string; frequency: string } | null;
  problems: readonly FollowProblem[];
}

/** The form for being told by e-mail. */
export function FollowFormPage({ target, ownEmail, stamp, typed, problems }: FollowFormPageProps) {
  const { t } = useTranslation('following');
  const { tag } = useLanguage();
  const addresses = followAddressesIn(tag);
  const words = (field: 'email' | 'frequency'): Pick<FieldWords, 'id' | 'error'> => {
    const problem = problems.find((one) => one.field === field);
    const error =
      problem === undefined ? null : { prefix: t('errorPrefix'), text: t(`problems.${problem.code}`) };
    return { id: `follow-${field}`, error };
  };
  return (
    <TextPage
      title={t(`form.title.${target.scope}`, { name: target.name?.text })}
      lead={t(`form.lead.${target.scope}`)}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('summary')}
            problems={problems.map(({ field, code }) => ({
              fieldId: field === null ? null : `follow-${field}`,
              text: t(`problems.${code}`),
            }))}
          />
        )
      }
    >
      <form className="follow-form" method="post" action={addresses.form(target)} noValidate>
        {ownEmail === null ? (
          <Field
            {...words('email')}
            name="email"
            type="email"
            autoComplete="email"
            label={t('form.email')}
            hint={<p>{t('form.emailHint')}</p>}
            defaultValue={typed?.email}
          />
        ) : (
          <p>{t('form.own', { email: ownEmail })}</p>
        )}
        <ChoiceGroup
          {...words('frequency')}
          name="frequency"
          label={t('form.frequency')}
          choices={frequencies.map((value) => ({
            value,
            text: t(`frequency.${value}`),
            hint: t(`frequencyMeans.${value}`),
          }))}
          defaultValue={typed?.frequency ?? usualFrequency(target.scope)}
        />
        <FormGuard stamp={stamp} trapLabel={t('trap')} />
        <p>
          <button className="action" type="submit">
            {t('form.send')}
          </button>
        </p>
        <p className="soft">
          {t('form.privacy')} <a href={`/${tag}/integritet`}>{t('form.privacyLink')}</a>
        </p>
      </form>
      <ul className="plain-list follow-form__other">
        {target.scope === 'portal' ? null : (
          <li>
            <a href={addresses.form({ scope: 'portal', slug: null })}>{t('form.all')}</a>
          </li>
        )}
        <li>
          <a href={`/${tag}/folj`}>{t('form.more')}</a>
        </li>
      </ul>
    </TextPage>
  );
}
