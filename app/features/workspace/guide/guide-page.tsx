import './guide.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { useLangAttributes, useLanguage } from '~/i18n/use-language';
import { SearchForm } from '~/ui/search-form/search-form';

import { GuideLine } from './guide-blocks';
import { guidePath } from './guide-chapter';
import type { GuideHit, ReadChapter } from './read-guide.server';

interface GuidePageProps {
  work: WorkActor;
  chapters: readonly Pick<ReadChapter, 'chapter' | 'title' | 'lead'>[];
  /** What was searched for, and where it stands; null when nothing was. */
  search: { query: string; hits: readonly GuideHit[] } | null;
}

/** The first page of the guide: its chapters, and a search through them. */
export function GuidePage({ work, chapters, search }: GuidePageProps) {
  const { t } = useTranslation('guide');
  const { tag } = useLanguage();
  const swedish = useLangAttributes('sv');
  return (
    <WorkFrame actor={work} current="guide" title={t('title')} lead={t('lead')}>
      <InSwedish />
      <SearchForm
        action={guidePath(tag)}
        label={t('search')}
        button={t('searchButton')}
        value={search?.query}
      />
      {search === null ? null : <Hits {...search} />}
      <section className="stack" aria-labelledby="kapitel">
        <h2 id="kapitel">{t('chapters')}</h2>
        <ol className="guide-chapters" {...swedish}>
          {chapters.map(({ chapter, title, lead }) => (
            <li key={chapter}>
              <a href={guidePath(tag, { chapter })}>{title}</a>
              <p>
                <GuideLine line={lead} />
              </p>
            </li>
          ))}
        </ol>
      </section>
    </WorkFrame>
  );
}

/** Says that the guide is in Swedish, to who reads in another language. */
export function InSwedish() {
  const { t } = useTranslation('guide');
  const { tag } = useLanguage();
  return tag === 'sv' ? null : <p className="guide-language">{t('inSwedish')}</p>;
}

function Hits({ query, hits }: { query: string; hits: readonly GuideHit[] }) {
  const { t } = useTranslation('guide');
  const { tag } = useLanguage();
  const swedish = useLangAttributes('sv');
  return (
    <section className="stack" aria-labelledby="traffar">
      <h2 id="traffar">{t('hits', { query })}</h2>
      {hits.length === 0 ? (
        <p>{t('noHits')}</p>
      ) : (
        <ul className="plain-list guide-hits" {...swedish}>
          {hits.map(({ chapter, chapterTitle, heading, id, begins }) => (
            <li key={`${chapter}#${id}`}>
              <a href={guidePath(tag, { chapter, heading: id })}>{heading}</a>
              <p className="soft">{chapterTitle}</p>
              <p>{begins}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
