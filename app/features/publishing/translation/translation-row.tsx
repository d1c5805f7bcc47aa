import { useTranslation } from 'react-i18next';

import { ChangedWords } from '~/features/planning/draft/changed-words';
import { draftInputs, inputId, inputName, type DraftForm } from '~/features/planning/draft/draft-form';
import { useDraftInputs, type DraftWords } from '~/features/planning/draft/draft-inputs';
import { isMeasured, ReadabilityNote, ReadingHints } from '~/features/planning/readability/readability-note';
import { useLangAttributes, useLanguageName, written } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { StateMark, type StateTone } from '~/ui/state-mark/state-mark';
import { TextArea } from '~/ui/text-area/text-area';

import type { ShownTranslation } from './read-translation.server';
import { itemOf, type TranslationState } from './translatable';
import { useTextName } from './use-translation-words';

interface TranslationRowProps {
  text: ShownTranslation;
  source: string;
  target: string;
  form: DraftForm;
  words: DraftWords;
}

const tones: Readonly<Record<TranslationState, StateTone>> = {
  missing: 'coming',
  stale: 'working',
  same: 'working',
  done: 'done',
};

/** One text: its source, and the field for its translation beside it. */
export function TranslationRow({ text, source, target, form, words }: TranslationRowProps) {
  const { t } = useTranslation('translation');
  const nameOf = useLanguageName();
  const input = useDraftInputs(form, words)(text.field, { item: itemOf(text.thing, target) });
  const upToDate = inputName(draftInputs.upToDate, text.field, itemOf(text.thing, target));
  const typed = input.defaultValue ?? '';
  return (
    <div className="translation-row">
      <Source text={text} source={source} />
      <div className="translation-row__target">
        <p className="translation-row__state">
          <StateMark tone={tones[text.state]}>
            {t(`states.${text.state}`, { source: nameOf(source) })}
          </StateMark>
        </p>
        <TextArea {...input} rows={rowsFor(text.source)} language={target} />
        {text.state !== 'stale' ? null : (
          <Checkbox
            id={inputId(upToDate)}
            name={upToDate}
            label={t('page.upToDate')}
            defaultChecked={form.values[upToDate] === '1'}
          />
        )}
        <ReadabilityNote text={typed} language={target} />
        {isMeasured(target) ? <ReadingHints text={typed} language={target} /> : null}
      </div>
    </div>
  );
}

/** The text as it is written in the source, and what has become of it since it was translated. */
function Source({ text, source }: Pick<TranslationRowProps, 'text' | 'source'>) {
  const { t } = useTranslation('translation');
  const nameOf = useLanguageName();
  const textName = useTextName();
  const attributes = useLangAttributes(source);
  return (
    <div className="translation-row__source">
      <h3>{t('page.inLanguage', { text: textName(text), language: nameOf(source) })}</h3>
      <p className="translation-row__text" {...attributes}>
        {written(text.source, source)}
      </p>
      <ReadabilityNote text={text.source} language={source} />
      {text.earlier === null ? null : (
        <div className="translation-row__changes">
          <p>{t('page.changes')}</p>
          <p {...attributes}>
            <ChangedWords before={text.earlier} after={text.source} />
          </p>
        </div>
      )}
    </div>
  );
}

/** Room for as much as the source has, within reason. */
function rowsFor(source: string): number {
  const lines = source.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 45)), 0);
  return Math.min(14, Math.max(2, lines + 1));
}
