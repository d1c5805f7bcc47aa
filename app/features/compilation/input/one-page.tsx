import '../compilation.css';
import '../sorting/sorting.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { DialogueFrame } from '~/features/planning/open-dialogue/dialogue-frame';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Receipt } from '~/ui/receipt/receipt';

import { contributionPath, inputPath } from '../input-path';
import { CategoryNames, SaidText, WhereSaid } from './contribution-head';
import { useOneProblemText } from './deed-form';
import { stateWord, type CoderState } from './input-filter';
import { MoreAboutOne } from './more-about-one';
import { oneFields, type OneProblem, type OneReceipt, type TypedOne } from './one-form';
import type { OneInput } from './read-one-input.server';
import { SortOne } from './sort-one';

export interface OnePageProps {
  work: WorkActor;
  open: OpenDialogue;
  one: OneInput;
  /** Which of those to sort come one after the other. */
  queue: CoderState;
  mayCompile: boolean;
  mayHide: boolean;
  /** Whether they are gone through one after the other, and whether the one before it has just been sorted. */
  isQueued: boolean;
  isSorting: boolean;
  receipt: OneReceipt | null;
  typed: TypedOne;
  problem: OneProblem | null;
}

/** As with a receipt: who sorts one after the other is taken to the next, so that a screen reader begins with it and the next Tab leads to the first category. */
const focusedOnLoad = { tabIndex: -1, autoFocus: true } as const;

/** One contribution: where it is sorted by keyboard alone, one after the other, and where all that is known of it is told. */
export function OnePage(props: OnePageProps) {
  const { work, open, one, queue, mayCompile, mayHide, isQueued, isSorting, receipt, problem } = props;
  const { t } = useTranslation(['compilation', 'draft']);
  const { tag } = useLanguage();
  const format = useFormat();
  const problemText = useOneProblemText();
  const { contribution, next } = one;
  const name = t('compilation:input.one', { number: format.number(contribution.number) });
  const canSort = mayCompile && contribution.hidden === null;
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="input"
      within
      title={isQueued || isSorting ? <FocusedTitle>{name}</FocusedTitle> : name}
      top={
        <>
          {isSorting ? (
            <p id="sparat" className="sorted-note sorted-note--saved">
              {t('compilation:one.saved', { count: one.left })}
            </p>
          ) : isQueued && canSort ? (
            <p id="sparat" className="soft">
              {t('compilation:one.left', { count: one.left })}
            </p>
          ) : null}
          {receipt === null ? null : <Receipt>{t(`compilation:one.receipts.${receipt}`)}</Receipt>}
          {problem === null ? null : (
            <ErrorSummary
              heading={t('draft:summary')}
              problems={[{ fieldId: problemField(problem, one), text: problemText(problem) }]}
            />
          )}
        </>
      }
    >
      <article className="one-said" aria-label={name}>
        <SaidText contribution={contribution} />
        <p className="soft small">
          <WhereSaid contribution={contribution} />
        </p>
      </article>
      {canSort ? (
        <SortOne slug={open.slug} one={one} queue={queue} typed={props.typed.choice} problem={problem} />
      ) : contribution.categories.length === 0 ? null : (
        <section className="stack" aria-labelledby="sorterat">
          <h2 id="sorterat">{t('compilation:one.sorted')}</h2>
          <CategoryNames ids={contribution.categories} categories={one.categories} />
        </section>
      )}
      <p className="compilation-deeds no-print">
        {canSort && next !== null ? (
          <a href={`${contributionPath(tag, open.slug, next)}?${oneFields.queue}=${stateWord(queue)}`}>
            {t('compilation:one.skip')}
          </a>
        ) : null}
        <a href={inputPath(tag, open.slug)}>{t('compilation:one.toAll')}</a>
      </p>
      <MoreAboutOne
        slug={open.slug}
        one={one}
        mayCompile={mayCompile}
        mayHide={mayHide}
        typed={props.typed}
        problem={problem}
      />
    </DialogueFrame>
  );
}

function FocusedTitle({ children }: { children: ReactNode }) {
  return (
    <span aria-describedby="sparat" {...focusedOnLoad}>
      {children}
    </span>
  );
}

/** The field that a problem is put right in. */
function problemField(problem: OneProblem, { categories }: OneInput): string | null {
  switch (problem.deed) {
    case 'correct':
      return oneFields.text;
    case 'move':
      return problem.code === 'day-invalid' || problem.code === 'day-ahead' ? oneFields.day : oneFields.from;
    case 'hide':
      return oneFields.reason;
    case 'show':
      return null;
    case 'name':
      return oneFields.registration;
    case 'code': {
      const first = categories[0];
      if (problem.code === 'nothing-chosen')
        return first === undefined ? oneFields.title : oneFields.tick + first.id;
      if (problem.code === 'none-and-some') return oneFields.without;
      return problem.code === 'kind-missing' ? oneFields.kind : oneFields.title;
    }
  }
}
