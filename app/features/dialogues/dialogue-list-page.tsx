import './dialogue-list-page.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import type { Day } from '~db/columns';

import { ChosenFilters } from './chosen-filters';
import { dialogueFilterParams } from './dialogue-filter';
import { DialogueFilters } from './dialogue-filters';
import { DialogueLines } from './dialogue-lines';
import type { LadderSize } from './influence-level';
import type { DialogueList } from './list-dialogues.server';
import { Paging } from './paging';
import { markHits } from './search-snippet';
import { SourceNote } from './source-note';

interface DialogueListPageProps {
  list: DialogueList;
  ladder: LadderSize;
  today: Day;
  /** The choice as a query string, for feeds of the same choice. */
  search: string;
}

/** Every dialogue of the kommun, to search and choose among. */
export function DialogueListPage({ list, ladder, today, search }: DialogueListPageProps) {
  const { t } = useTranslation('dialogues');
  const { tag } = useLanguage();
  const { filter, items, total, ignored, corrected, words } = list;
  const here = `/${tag}/dialoger`;
  const found =
    filter.query === ''
      ? t('list.found', { count: total })
      : t('list.foundForQuery', { count: total, query: filter.query });
  const lines = items.map((item) => {
    if (words.length === 0) return item;
    const { title, purpose, snippet } = item;
    // A passage out of the purpose would say the same thing twice: the purpose is marked instead.
    const isPurpose =
      snippet !== null &&
      purpose.text.includes(
        snippet.parts
          .map((part) => part.text)
          .join('')
          .replace(/^…|…$/g, '')
          .trim(),
      );
    return {
      ...item,
      markedTitle: markHits(title.text, title.language, words),
      markedPurpose: markHits(purpose.text, purpose.language, words),
      snippet: isPurpose ? null : snippet,
    };
  });
  return (
    <div className="wrap page-top">
      <h1>{t('list.title')}</h1>
      <p className="lead">{t('list.lead')}</p>
      <div className="dialogue-list">
        <DialogueFilters list={list} action={here} />
        <section aria-labelledby="found" className="dialogue-list__found">
          <h2 id="found">{total === 0 ? t('list.none') : found}</h2>
          <ChosenFilters list={list} action={here} />
          {ignored.length === 0 ? null : (
            <p className="source-note">
              {t('list.ignored', {
                parameters: ignored.map(({ name, value }) => `${name}=${value}`).join(', '),
              })}
            </p>
          )}
          {corrected.map(({ typed, used }) => (
            <p key={typed} className="source-note">
              {t('list.corrected', { typed, used })}
            </p>
          ))}
          {total === 0 ? (
            <div className="stack">
              <p>{t('list.noneHelp')}</p>
              <p>
                <a href={here}>{t('list.clear')}</a>
              </p>
            </div>
          ) : (
            <>
              <SourceNote shown={items.map(({ title }) => title.language)} />
              <DialogueLines dialogues={lines} ladder={ladder} today={today} />
            </>
          )}
          <Paging
            page={filter.page}
            pages={list.pages}
            hrefOf={(page) => {
              const params = dialogueFilterParams({ ...filter, page }).toString();
              return params === '' ? here : `${here}?${params}`;
            }}
          />
          <nav className="dialogue-list__follow no-print" aria-labelledby="follow-choice">
            <h3 id="follow-choice">{t('list.subscribe')}</h3>
            <ul className="plain-list">
              <li>
                <a href={`${here}.atom${search}`}>{t('list.atom')}</a>
              </li>
              <li>
                <a href={`${here}.ics${search}`}>{t('list.calendar')}</a>
              </li>
              <li>
                <a href={`/api/v1/dialogues${search === '' ? '?' : `${search}&`}language=${tag}`}>
                  {t('list.json')}
                </a>
              </li>
            </ul>
          </nav>
        </section>
      </div>
    </div>
  );
}
