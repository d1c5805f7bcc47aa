import '../compilation.css';
import './package-page.css';

import { useTranslation } from 'react-i18next';

import { isolate } from '~/i18n/isolate';
import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';

import { inputPath } from '../input-path';
import { SaidText, WhereSaid } from '../input/contribution-head';
import { categoryKinds } from '../sorting/category';
import { PackageFacts } from './package-facts';
import type { HandoverPackage, ShownHandoverCategory } from './read-package.server';

/** A package for the body: to be read, and printed. */
export function PackagePage({ slug, content }: { slug: string; content: HandoverPackage }) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const format = useFormat();
  const { handover, title, categories, notReached, contributions, counts } = content;
  // Nothing is left out: what stands under no heading is found too.
  const without = contributions.filter((one) => one.categories.length === 0).map(({ number }) => number);
  const kinds = categoryKinds.filter((kind) => categories.some((one) => one.kind === kind));
  return (
    <main className="wrap package" id="main">
      <p className="no-print">
        <a href={inputPath(tag, slug, 'handover')}>{t('package.back')}</a>
      </p>
      <header className="package__head">
        <p className="package__to">
          {handover === null
            ? t('package.draft')
            : t('package.to', {
                body: isolate(handover.body, tag),
                when: format.day(dayOf(handover.madeAt)),
              })}
        </p>
        <h1>
          <Content of={title} />
        </h1>
        <p className="lead">{t('package.lead')}</p>
      </header>
      <PackageFacts content={content} />
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={kind} className="package__part">
          <h2 id={kind}>{t(`kinds.${kind}`)}</h2>
          {kind === 'theme' ? (
            categories
              .filter((one) => one.kind === kind)
              .map((theme) => <Theme key={theme.id} theme={theme} />)
          ) : (
            <ul className="package__list">
              {categories
                .filter((one) => one.kind === kind)
                .map((category) => (
                  <li key={category.id}>
                    <Content of={category.title} /> <Raised category={category} />
                  </li>
                ))}
            </ul>
          )}
        </section>
      ))}
      {without.length === 0 ? null : (
        <section aria-labelledby="utan-kategori" className="package__part">
          <h2 id="utan-kategori">{t('filter.states.without')}</h2>
          <p>
            <Numbers numbers={without} text={t('package.without', { count: without.length })} />
          </p>
        </section>
      )}
      {notReached === null ? null : (
        <section className="package__part" aria-labelledby="inte-natt">
          <h2 id="inte-natt">{t('fields.notReached.label')}</h2>
          <Paragraphs of={notReached} />
        </section>
      )}
      <section className="package__part" aria-labelledby="bilaga">
        <h2 id="bilaga">{t('package.appendix')}</h2>
        <p>{t('package.appendixLead', { count: counts.all })}</p>
        {counts.hidden === 0 ? null : <p>{t('package.hidden', { count: counts.hidden })}</p>}
        <ol className="plain-list package__said">
          {contributions.map((contribution) => (
            <li key={contribution.id} id={`inlagg-${contribution.number}`}>
              <p className="package__number">
                <strong>{t('input.one', { number: format.number(contribution.number) })}</strong>{' '}
                <span className="soft small">
                  <WhereSaid contribution={contribution} />
                </span>
              </p>
              <SaidText contribution={contribution} />
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}

/** A theme: what was said, what follows, and what it rests on. */
function Theme({ theme }: { theme: ShownHandoverCategory }) {
  const { t } = useTranslation('compilation');
  const { title, said, conclusion } = theme;
  return (
    <section className="package__theme" aria-labelledby={`tema-${theme.id}`}>
      <h3 id={`tema-${theme.id}`}>
        <Content of={title} />
      </h3>
      <p>
        <Raised category={theme} />
      </p>
      {said === null ? null : (
        <>
          <h4>{t('fields.said.label')}</h4>
          <Paragraphs of={said} />
        </>
      )}
      {conclusion === null ? null : (
        <>
          <h4>{t('fields.conclusion.label')}</h4>
          <Paragraphs of={conclusion} />
        </>
      )}
    </section>
  );
}

/** How many raised it, and which in the appendix. */
function Raised({ category: { numbers } }: { category: ShownHandoverCategory }) {
  const { t } = useTranslation('compilation');
  return <Numbers numbers={numbers} text={t('conclusions.mentions', { count: numbers.length })} />;
}

/** What is said of some of what stands in the appendix, and which they are. */
function Numbers({ numbers, text }: { numbers: readonly number[]; text: string }) {
  const format = useFormat();
  return (
    <span className="soft">
      {text}
      {numbers.length === 0 ? null : (
        <>
          {': '}
          {numbers.map((number, index) => (
            <span key={number}>
              {index === 0 ? '' : ', '}
              <a href={`#inlagg-${number}`}>{format.number(number)}</a>
            </span>
          ))}
        </>
      )}
    </span>
  );
}
