import { useTranslation } from 'react-i18next';

import { Content, useLanguage } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';

import { contributionPath } from '../input-path';
import { categoryKinds } from '../sorting/category';
import type { CodingChoice } from '../sorting/code-contribution.server';
import { NewCategoryFields } from '../sorting/new-category-fields';
import { stateWord, type CoderState } from './input-filter';
import { oneDeeds, oneFields, type OneProblem } from './one-form';
import type { OneInput } from './read-one-input.server';

interface SortOneProps {
  slug: string;
  one: OneInput;
  queue: CoderState;
  typed: CodingChoice | null;
  problem: OneProblem | null;
}

/**
 * Sorts one contribution. Tab leads from category to category, the space bar ticks, and Enter, wherever one is in the form, saves and shows the next: the form's first button
 * is what a browser presses then.
 */
export function SortOne({ slug, one, queue, typed, problem }: SortOneProps) {
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  const code = problem?.deed === 'code' ? problem.code : null;
  const error =
    code === null ? null : { prefix: t('draft:errorPrefix'), text: t(`compilation:problems.${code}`) };
  const ticked = typed?.ticked ?? one.own;
  const isTitleWrong = code === 'title-missing' || code === 'title-too-long';
  return (
    <form
      className="sort-one"
      method="post"
      action={contributionPath(tag, slug, one.contribution.id)}
      noValidate
    >
      <input type="hidden" name={oneFields.deed} value={oneDeeds.code} />
      <input type="hidden" name={oneFields.queue} value={stateWord(queue)} />
      <input type="hidden" name={oneFields.shown} value={one.categories.map(({ id }) => id).join(' ')} />
      <h2>{t('compilation:one.sort')}</h2>
      {code === 'nothing-chosen' ? (
        <p className="field__error">
          <span className="visually-hidden">{t('draft:errorPrefix')} </span>
          {t('compilation:problems.nothing-chosen')}
        </p>
      ) : null}
      <div className="sort-one__kinds">
        {categoryKinds.map((kind) => {
          const ofKind = one.categories.filter((category) => category.kind === kind);
          return ofKind.length === 0 ? null : (
            <fieldset key={kind} className="sort-one__kind">
              <legend>{t(`compilation:kinds.${kind}`)}</legend>
              {ofKind.map(({ id, title }) => (
                <div key={id} className="sort-one__choice">
                  <input
                    type="checkbox"
                    id={oneFields.tick + id}
                    name={oneFields.tick + id}
                    value="1"
                    defaultChecked={ticked.includes(id)}
                  />
                  <label htmlFor={oneFields.tick + id}>
                    <Content of={title} />
                  </label>
                </div>
              ))}
            </fieldset>
          );
        })}
      </div>
      <Checkbox
        id={oneFields.without}
        name={oneFields.without}
        label={t('compilation:one.without')}
        error={code === 'none-and-some' ? error : null}
        defaultChecked={typed?.without ?? one.isOwnWithout}
      />
      <NewCategoryFields
        names={oneFields}
        typed={typed?.added ?? { title: '', kind: 'theme' }}
        label={t(
          one.categories.length === 0 ? 'compilation:newCategory.first' : 'compilation:newCategory.or',
        )}
        error={isTitleWrong ? error : null}
        kindError={code === 'kind-missing' ? error : null}
      />
      <p className="compilation-deeds">
        <button className="action" type="submit">
          {t(one.next === null ? 'compilation:one.save' : 'compilation:one.saveNext')}
        </button>
        <span className="soft small">{t('compilation:one.keys')}</span>
      </p>
    </form>
  );
}
