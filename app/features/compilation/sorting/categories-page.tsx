import '../compilation.css';
import './sorting.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { Content, useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Receipt } from '~/ui/receipt/receipt';

import { inputPath } from '../input-path';
import { filterSearch } from '../input/input-filter';
import {
  categoryDeeds,
  categoryFields,
  fieldOf,
  type CategoriesProblem,
  type CategoryReceipt,
  type TypedCategories,
} from './categories-form';
import { categoryKinds } from './category';
import { ChangeCategory } from './change-category';
import { NewCategoryFields } from './new-category-fields';
import type { CategoryLine } from './read-categories.server';

export interface CategoriesPageProps {
  work: WorkActor;
  open: OpenDialogue;
  categories: readonly CategoryLine[];
  /** The portal's languages, the dialogue's own first. */
  languages: readonly string[];
  mayCompile: boolean;
  receipt: CategoryReceipt | null;
  typed: TypedCategories;
  problem: CategoriesProblem | null;
}

/** The categories that what was said is sorted under: add, name in every language, put in order, make one of two. */
export function CategoriesPage(props: CategoriesPageProps) {
  const { work, open, categories, mayCompile, receipt, typed, problem } = props;
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  const action = inputPath(tag, open.slug, 'categories');
  const error =
    problem === null
      ? null
      : { prefix: t('draft:errorPrefix'), text: t(`compilation:problems.${problem.code}`) };
  const isAddingWrong = problem?.id === null;
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="categories"
      title={t('compilation:categories.title')}
      lead={t('compilation:categories.lead')}
      top={
        <>
          {receipt === null ? null : <Receipt>{t(`compilation:categories.receipts.${receipt}`)}</Receipt>}
          {problem === null || error === null ? null : (
            <ErrorSummary
              heading={t('draft:summary')}
              problems={[{ fieldId: problemField(problem, props), text: error.text }]}
            />
          )}
        </>
      }
    >
      {categoryKinds.map((kind) => {
        const ofKind = categories.filter((one) => one.kind === kind);
        return ofKind.length === 0 ? null : (
          <section key={kind} className="stack" aria-labelledby={kind}>
            <h2 id={kind}>{t(`compilation:kinds.${kind}`)}</h2>
            <ol className="plain-list category-list">
              {ofKind.map((category, index) => (
                <li key={category.id}>
                  <div className="category-list__head">
                    <h3>
                      <Content of={category.title} />
                    </h3>
                    <a href={inputPath(tag, open.slug) + filterSearch({ category: category.id })}>
                      {t('compilation:categories.count', { count: category.count })}
                      <span className="visually-hidden"> {category.title.text}</span>
                    </a>
                  </div>
                  {mayCompile ? (
                    <ChangeCategory
                      action={action}
                      category={category}
                      others={ofKind.filter(({ id }) => id !== category.id)}
                      languages={props.languages}
                      place={{ isFirst: index === 0, isLast: index === ofKind.length - 1 }}
                      typed={typed.renamed?.id === category.id ? typed.renamed.titles : null}
                      error={problem?.id === category.id ? error : null}
                      code={problem?.id === category.id ? problem.code : null}
                    />
                  ) : null}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      {categories.length === 0 ? <p>{t('compilation:categories.empty')}</p> : null}
      {mayCompile ? (
        <form className="work-form" method="post" action={action} noValidate>
          <h2>{t('compilation:categories.add')}</h2>
          <input type="hidden" name={categoryFields.deed} value={categoryDeeds.add} />
          <NewCategoryFields
            names={categoryFields}
            typed={typed.added}
            label={t('compilation:newCategory.first')}
            error={isAddingWrong && problem.code !== 'kind-missing' ? error : null}
            kindError={isAddingWrong && problem.code === 'kind-missing' ? error : null}
          />
          <p>
            <button className="action" type="submit">
              {t('compilation:categories.addSend')}
            </button>
          </p>
        </form>
      ) : null}
    </DialogueFrame>
  );
}

/** The field that a problem is put right in. */
function problemField({ id, code }: CategoriesProblem, { languages }: CategoriesPageProps): string | null {
  if (id === null) return code === 'kind-missing' ? categoryFields.kind : categoryFields.title;
  if (code === 'into-missing') return fieldOf(categoryFields.into, id);
  return code === 'category-used' ? null : fieldOf(categoryFields.titleIn + (languages[0] ?? ''), id);
}
