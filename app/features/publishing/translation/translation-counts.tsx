import { useTranslation } from 'react-i18next';

import { inputName, type DraftForm } from '~/features/planning/draft/draft-form';
import { readabilityOf } from '~/features/planning/readability/lix';
import { isMeasured, ReadabilityFigure } from '~/features/planning/readability/readability-note';
import { useFormat, useLanguageName } from '~/i18n/use-language';

import { itemOf, type TranslatableText, type TranslationCounts } from './translatable';

/** How far a translation has come, in a sentence. */
export function TranslationCountsLine({ counts: { texts, done, wordsLeft } }: { counts: TranslationCounts }) {
  const { t } = useTranslation('translation');
  const format = useFormat();
  return (
    <p>
      {t('page.done', { count: done, texts: format.number(texts) })}{' '}
      {wordsLeft === 0 ? null : t('page.wordsLeft', { count: wordsLeft })}
    </p>
  );
}

/** That some texts of the result have no place here, though they are not translated: nobody is to believe that all is done. */
export function FromListLine({ count }: { count: number }) {
  const { t } = useTranslation('translation');
  const format = useFormat();
  return count === 0 ? null : <p>{t('page.fromList', { number: format.number(count) })}</p>;
}

/** How easy all that is shown is to read, in the source and in the translation as it stands in the form. */
export function WholeReadability({
  texts,
  form,
  source,
  target,
}: {
  texts: readonly TranslatableText[];
  form: DraftForm;
  source: string;
  target: string;
}) {
  const { t } = useTranslation('translation');
  const nameOf = useLanguageName();
  if (!isMeasured(source) || !isMeasured(target)) return null;
  const pairs = texts
    .map((text) => ({
      before: text.source,
      after: form.values[inputName(text.field, itemOf(text.thing, target))] ?? '',
    }))
    // The same texts on both sides, or there would be nothing to compare.
    .filter(({ after }) => after.trim() !== '');
  if (pairs.length === 0) return null;
  return (
    <section className="whole-readability" aria-labelledby="lasbarhet">
      <h2 id="lasbarhet">{t('readability.title')}</h2>
      <dl>
        <div>
          <dt>{nameOf(source)}</dt>
          <dd>
            <ReadabilityFigure of={readabilityOf(...pairs.map(({ before }) => before))} />
          </dd>
        </div>
        <div>
          <dt>{nameOf(target)}</dt>
          <dd>
            <ReadabilityFigure of={readabilityOf(...pairs.map(({ after }) => after))} />
          </dd>
        </div>
      </dl>
      <p className="soft">{t('readability.means')}</p>
    </section>
  );
}
