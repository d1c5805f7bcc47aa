import '../compilation.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { Paging } from '~/features/dialogues/paging';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { Bar } from '~/ui/bar/bar';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Receipt } from '~/ui/receipt/receipt';
import type { Id } from '~db/columns';

import { contributionPath, inputPath } from '../input-path';
import type { ManyProblem } from '../sorting/sort-many.server';
import { filterSearch, queueOf, stateWord, type InputFilter } from './input-filter';
import { InputFilters } from './input-filters';
import { InputList } from './input-list';
import { manyFields, type InputReceipt, type TypedMany } from './many-form';
import { oneFields } from './one-form';
import type { InputPage as InputPageData } from './read-input-page.server';

interface InputPageProps {
  work: WorkActor;
  open: OpenDialogue;
  input: InputPageData;
  filter: InputFilter;
  /** What comes to be sorted first; null when nothing is left. */
  first: Id | null;
  mayCompile: boolean;
  receipt: InputReceipt | null;
  typed: TypedMany;
  problems: readonly ManyProblem[];
}

/** Everything residents said in a dialogue, from everywhere, with how much of it is sorted. */
export function InputPage(props: InputPageProps) {
  const { work, open, input, filter, first, mayCompile, receipt, typed, problems } = props;
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  const here = inputPath(tag, open.slug);
  const isEmpty = input.counts.all === 0;
  const queue = queueOf(filter);
  const walked = input.contributions.find(({ hidden }) => hidden === null);
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="input"
      title={t('compilation:input.title')}
      lead={t('compilation:input.lead')}
      top={
        <>
          {receipt === null ? null : <InputReceiptText receipt={receipt} />}
          {problems.length === 0 ? null : (
            <ErrorSummary
              heading={t('draft:summary')}
              problems={problems.map((problem) => ({
                fieldId: problemField(problem, input),
                text: t(`compilation:problems.${problem}`),
              }))}
            />
          )}
        </>
      }
    >
      {isEmpty ? <p>{t('compilation:input.empty')}</p> : <Counts input={input} />}
      {mayCompile ? (
        <p className="compilation-deeds no-print">
          {first !== null ? (
            <a className="action" href={`${contributionPath(tag, open.slug, first)}?ko=av-ingen`}>
              {t('compilation:input.sortNext')}
            </a>
          ) : null}
          <a
            className={first === null ? 'action' : 'action action--quiet'}
            href={inputPath(tag, open.slug, 'new')}
          >
            {t('compilation:notes.title')}
          </a>
          {!isEmpty ? (
            <a href={inputPath(tag, open.slug, 'file')}>{t('compilation:input.download')}</a>
          ) : null}
        </p>
      ) : null}
      {isEmpty ? null : (
        <>
          <InputFilters action={here} input={input} filter={filter} />
          <section className="stack" aria-labelledby="inlagg">
            <h2 id="inlagg">{t('compilation:input.found', { count: input.found })}</h2>
            {mayCompile && queue !== null && walked !== undefined ? (
              <p className="no-print">
                <a
                  href={`${contributionPath(tag, open.slug, walked.id)}?${oneFields.queue}=${stateWord(queue)}`}
                >
                  {t('compilation:input.walk')}
                </a>
              </p>
            ) : null}
            <InputList
              slug={open.slug}
              action={here + filterSearch(filter, input.page)}
              input={input}
              queue={queue}
              mayCompile={mayCompile}
              typed={typed}
              problems={problems}
            />
            <Paging
              page={input.page}
              pages={input.pages}
              hrefOf={(page) => here + filterSearch(filter, page)}
            />
          </section>
        </>
      )}
    </DialogueFrame>
  );
}

/** How much there is, how much of it is sorted and how much is hidden. */
function Counts({ input: { counts, agreement } }: { input: InputPageData }) {
  const { t } = useTranslation('compilation');
  const format = useFormat();
  const shown = counts.all - counts.hidden;
  return (
    <section className="input-counts" aria-label={t('input.counts')}>
      <dl className="input-counts__figures">
        {(['all', 'coded', 'left', 'hidden'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`input.figures.${name}`)}</dt>
            <dd>{format.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {shown === 0 ? null : <Bar share={counts.coded / shown} />}
      {agreement.compared === 0 ? null : (
        <p className="soft">
          {t('input.agreement', {
            count: agreement.compared,
            share: format.percent(agreement.same / agreement.compared),
          })}
        </p>
      )}
    </section>
  );
}

function InputReceiptText({ receipt }: { receipt: InputReceipt }) {
  const { t } = useTranslation('compilation');
  const { count, known } = receipt;
  return (
    <Receipt>
      {t(`receipts.${receipt.kind}`, { count })}
      {known === 0 ? '' : ` ${t('receipts.knownBefore', { count: known })}`}
    </Receipt>
  );
}

/** The field that a problem is put right in. */
function problemField(problem: ManyProblem, { categories }: InputPageData): string | null {
  switch (problem) {
    case 'none-selected':
      return manyFields.all;
    case 'category-missing':
      return categories.length === 0 ? manyFields.title : manyFields.category;
    case 'kind-missing':
      return manyFields.kind;
    default:
      return manyFields.title;
  }
}
