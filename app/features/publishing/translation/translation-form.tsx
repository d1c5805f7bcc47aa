import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { draftInputs, writeSeen, type DraftForm } from '~/features/planning/draft/draft-form';
import { isMeasured } from '~/features/planning/readability/readability-note';
import { useLanguage } from '~/i18n/use-language';

import { translationDeeds, translationPath } from './translation-path';

interface TranslationFormProps {
  slug: string;
  target: string;
  form: DraftForm;
  onlyLeft: boolean;
  children: ReactNode;
}

/** The form over a translation: as wide as the page, since every text stands beside another. */
export function TranslationForm({ slug, target, form, onlyLeft, children }: TranslationFormProps) {
  const { t } = useTranslation(['translation', 'draft']);
  const { tag } = useLanguage();
  return (
    <form
      className="translation-form"
      method="post"
      action={translationPath(tag, slug, { target, onlyLeft })}
      noValidate
    >
      <input type="hidden" name={draftInputs.seen} value={writeSeen(form.seen)} />
      <input type="hidden" name={draftInputs.originals} value={form.values[draftInputs.originals] ?? ''} />
      {children}
      <p className="translation-form__deeds no-print">
        <button className="action" type="submit">
          {t('draft:save')}
        </button>
        {isMeasured(target) ? (
          <button
            className="action action--quiet"
            type="submit"
            name={translationDeeds.name}
            value={translationDeeds.recount}
          >
            {t('translation:page.recount')}
          </button>
        ) : null}
      </p>
    </form>
  );
}
