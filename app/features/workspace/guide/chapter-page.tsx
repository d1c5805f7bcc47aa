import './guide.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { useLangAttributes, useLanguage } from '~/i18n/use-language';
import { PageContents } from '~/ui/page-contents/page-contents';

import { GuideBlocks, GuideLine } from './guide-blocks';
import { guidePath } from './guide-chapter';
import { InSwedish } from './guide-page';
import type { ReadChapter } from './read-guide.server';

interface ChapterPageProps {
  work: WorkActor;
  chapter: ReadChapter;
  before: Pick<ReadChapter, 'chapter' | 'title'> | null;
  next: Pick<ReadChapter, 'chapter' | 'title'> | null;
}

/** A chapter of the guide. */
export function ChapterPage({ work, chapter: { title, lead, sections }, before, next }: ChapterPageProps) {
  const { t } = useTranslation('guide');
  const swedish = useLangAttributes('sv');
  return (
    <WorkFrame
      actor={work}
      current="guide"
      above={[]}
      title={<span {...swedish}>{title}</span>}
      top={<InSwedish />}
      lead={
        <span {...swedish}>
          <GuideLine line={lead} />
        </span>
      }
    >
      <div className="guide">
        <div className="guide__aside" {...swedish}>
          <PageContents label={t('contents')} sections={sections} />
        </div>
        <div className="guide__text" {...swedish}>
          {sections.map(({ id, heading, blocks }) => (
            <section key={id} className="stack" id={id}>
              <h2>{heading}</h2>
              <GuideBlocks blocks={blocks} />
            </section>
          ))}
        </div>
      </div>
      <OtherChapters before={before} next={next} />
    </WorkFrame>
  );
}

function OtherChapters({ before, next }: Pick<ChapterPageProps, 'before' | 'next'>) {
  const { t } = useTranslation('guide');
  const { tag } = useLanguage();
  const swedish = useLangAttributes('sv');
  return (
    <nav className="guide-next no-print" aria-label={t('otherChapters')}>
      {[
        { label: t('before'), to: before },
        { label: t('next'), to: next },
      ].map(({ label, to }) =>
        to === null ? null : (
          <p key={label}>
            {label}{' '}
            <a href={guidePath(tag, to)} {...swedish}>
              {to.title}
            </a>
          </p>
        ),
      )}
    </nav>
  );
}
