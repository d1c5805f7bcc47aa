import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLangAttributes, useLanguageName } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';
import type { FieldError } from '~/ui/field/field-frame';
import { Select } from '~/ui/select/select';
import type { Localized } from '~db/columns';

import { categoryDeeds, categoryFields, fieldOf, type CategoriesProblem } from './categories-form';
import type { CategoryLine } from './read-categories.server';

interface ChangeCategoryProps {
  action: string;
  category: CategoryLine;
  /** Those of its kind that it can be made one with. */
  others: readonly CategoryLine[];
  languages: readonly string[];
  place: { isFirst: boolean; isLast: boolean };
  /** Its titles as they were typed; null for those that stand. */
  typed: Localized | null;
  error: FieldError | null;
  code: CategoriesProblem['code'] | null;
}

/** What can be done with one category. */
export function ChangeCategory(props: ChangeCategoryProps) {
  const { action, category, others, languages, place, typed, error, code } = props;
  const { t } = useTranslation('compilation');
  const name = <span className="visually-hidden"> {category.title.text}</span>;
  return (
    <div className="change-category">
      <div className="compilation-deeds">
        {place.isFirst ? null : (
          <DeedForm action={action} category={category} deed="up">
            <button className="link-button" type="submit">
              {t('categories.up')}
              {name}
            </button>
          </DeedForm>
        )}
        {place.isLast ? null : (
          <DeedForm action={action} category={category} deed="down">
            <button className="link-button" type="submit">
              {t('categories.down')}
              {name}
            </button>
          </DeedForm>
        )}
        {category.count > 0 ? null : (
          <DeedForm action={action} category={category} deed="retire">
            <button className="link-button" type="submit">
              {t('categories.retire')}
              {name}
            </button>
          </DeedForm>
        )}
      </div>
      <details open={error !== null}>
        <summary>
          {t('categories.change')}
          {name}
        </summary>
        <DeedForm action={action} category={category} deed="rename">
          <input type="hidden" name={categoryFields.seen} value={category.version} />
          {languages.map((language, index) => (
            <TitleField
              key={language}
              language={language}
              category={category}
              typed={typed}
              error={index === 0 && code !== 'into-missing' ? error : null}
            />
          ))}
          <p>
            <button className="action action--quiet" type="submit">
              {t('categories.rename')}
            </button>
          </p>
        </DeedForm>
        {others.length === 0 ? null : (
          <DeedForm action={action} category={category} deed="merge">
            <Select
              id={fieldOf(categoryFields.into, category.id)}
              name={categoryFields.into}
              label={t('categories.into')}
              hint={<p>{t('categories.mergeHint')}</p>}
              error={code === 'into-missing' ? error : null}
              options={[
                { value: '', text: t('notes.choose') },
                ...others.map(({ id, title }) => ({ value: id, text: title.text })),
              ]}
            />
            <p>
              <button className="action action--quiet" type="submit">
                {t('categories.merge')}
              </button>
            </p>
          </DeedForm>
        )}
      </details>
    </div>
  );
}

function TitleField({
  language,
  category,
  typed,
  error,
}: {
  language: string;
  category: CategoryLine;
  typed: Localized | null;
  error: FieldError | null;
}) {
  const { t } = useTranslation('compilation');
  const languageName = useLanguageName();
  const name = categoryFields.titleIn + language;
  return (
    <div {...useLangAttributes(language)}>
      <Field
        id={fieldOf(name, category.id)}
        name={name}
        label={t('categories.titleIn', { language: languageName(language) })}
        error={error}
        defaultValue={(typed ?? category.titles)[language]}
      />
    </div>
  );
}

function DeedForm({
  action,
  category,
  deed,
  children,
}: {
  action: string;
  category: CategoryLine;
  deed: keyof typeof categoryDeeds;
  children: ReactNode;
}) {
  return (
    <form className="change-category__form" method="post" action={action} noValidate>
      <input type="hidden" name={categoryFields.deed} value={categoryDeeds[deed]} />
      <input type="hidden" name={categoryFields.id} value={category.id} />
      {children}
    </form>
  );
}
