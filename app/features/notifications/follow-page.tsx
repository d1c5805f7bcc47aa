import './follow-page.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { Content, useLanguage } from '~/i18n/use-language';
import { PageContents } from '~/ui/page-contents/page-contents';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { CopyableCode } from './copyable-code';
import { followAddressesIn } from './following/follow-addresses';
import type { FollowFacts } from './read-follow.server';

/** The parts of the page, in order, each with its place in the address. */
const sections = {
  mailHelp: 'e-post',
  calendarHelp: 'kalender',
  feedHelp: 'flode',
  choiceHelp: 'urval',
  printHelp: 'affisch',
  embedHelp: 'webbplats',
  dataHelp: 'data',
} as const;

/** How a person can be told, without having to come back and look; and how others can pass it on. */
export function FollowPage({ addresses, themes, areas, example }: FollowFacts) {
  const { t } = useTranslation(['follow', 'dialogues']);
  const { tag } = useLanguage();
  const paths = addressesIn(tag);
  const mail = followAddressesIn(tag);
  return (
    <TextPage
      title={t('title')}
      lead={t('lead')}
      aside={
        <PageContents
          label={t('onPage')}
          sections={(Object.keys(sections) as (keyof typeof sections)[])
            .filter((section) => section !== 'embedHelp' || example !== null)
            .map((section) => ({ id: sections[section], heading: t(`${section}.heading`) }))}
        />
      }
    >
      <TextSection id={sections.mailHelp} heading={t('mailHelp.heading')}>
        <p>{t('mailHelp.text')}</p>
        <p>
          <a className="action" href={mail.form({ scope: 'portal', slug: null })}>
            {t('mailHelp.all')}
          </a>
        </p>
        <p>{t('mailHelp.one')}</p>
        <TermLinks scope="theme" terms={themes} />
        <TermLinks scope="area" terms={areas} />
      </TextSection>
      <TextSection id={sections.calendarHelp} heading={t('calendarHelp.heading')}>
        <p>{t('calendarHelp.text')}</p>
        <p>
          <a className="action action--quiet" href={addresses.subscription}>
            {t('calendarHelp.subscribe')}
          </a>
        </p>
        <p>{t('calendarHelp.how')}</p>
        <Address label={t('address')}>{addresses.calendar}</Address>
        <p>
          <a href={paths.calendar()}>{t('calendarHelp.download')}</a>
        </p>
        <p>{t('calendarHelp.file')}</p>
      </TextSection>
      <TextSection id={sections.feedHelp} heading={t('feedHelp.heading')}>
        <p>{t('feedHelp.text')}</p>
        <Address label={t('address')}>{addresses.feed}</Address>
        <p>
          <a href={paths.feed()}>{t('feedHelp.open')}</a>
        </p>
      </TextSection>
      <TextSection id={sections.choiceHelp} heading={t('choiceHelp.heading')}>
        <p>{t('choiceHelp.text')}</p>
        <p>
          <a href={paths.dialogues}>{t('choiceHelp.list')}</a>
        </p>
        {themes.length === 0 ? null : (
          <>
            <h3>{t('choiceHelp.themes')}</h3>
            <ul className="follow-themes plain-list">
              {themes.map(({ slug, name, feed, calendar }) => (
                <li key={slug}>
                  <span lang={name.language === tag ? undefined : name.language}>{name.text}</span>
                  <a href={feed} aria-label={t('choiceHelp.feed', { theme: name.text })}>
                    {t('choiceHelp.feedShort')}
                  </a>
                  <a href={calendar} aria-label={t('choiceHelp.calendar', { theme: name.text })}>
                    {t('choiceHelp.calendarShort')}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </TextSection>
      <TextSection id={sections.printHelp} heading={t('printHelp.heading')}>
        <p>{t('printHelp.text')}</p>
        {example === null ? null : (
          <p>
            <a href={paths.poster(example.slug)}>{t('printHelp.example', { title: example.title.text })}</a>
          </p>
        )}
      </TextSection>
      {example === null ? null : (
        <TextSection id={sections.embedHelp} heading={t('embedHelp.heading')}>
          <p>{t('embedHelp.text')}</p>
          <CopyableCode id="embed-code" label={t('embedHelp.code', { title: example.title.text })}>
            {example.snippet}
          </CopyableCode>
          <p>
            <a href={paths.card(example.slug)}>{t('embedHelp.example')}</a>
          </p>
          <p>{t('embedHelp.other')}</p>
          <p>{t('embedHelp.theme', { light: '?tema=ljus', dark: '?tema=mork' })}</p>
        </TextSection>
      )}
      <TextSection id={sections.dataHelp} heading={t('dataHelp.heading')}>
        <p>{t('dataHelp.text')}</p>
        <Address label={t('dataHelp.dialogues')} href="/api/v1/dialogues">
          {addresses.api}
        </Address>
        <Address label={t('dataHelp.openapi')} href="/api/openapi.json">
          {addresses.openapi}
        </Address>
      </TextSection>
    </TextPage>
  );
}

/** Themes or areas, each leading to the form for following it by e-mail. */
function TermLinks({ scope, terms }: { scope: 'theme' | 'area'; terms: FollowFacts['areas'] }) {
  const { t } = useTranslation('follow');
  const { tag } = useLanguage();
  if (terms.length === 0) return null;
  return (
    <details className="follow-terms">
      <summary>{t(`mailHelp.${scope}`)}</summary>
      <ul className="follow-terms__list plain-list">
        {terms.map(({ slug, name }) => (
          <li key={slug}>
            <a href={followAddressesIn(tag).form({ scope, slug })}>
              <Content of={name} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An address that can be selected and copied whole, whatever the page's direction. */
function Address({ label, href, children }: { label: string; href?: string; children: string }) {
  const text: ReactNode = (
    <code className="follow-address" dir="ltr">
      {children}
    </code>
  );
  return (
    <div>
      <p className="small soft">{label}</p>
      {href === undefined ? text : <a href={href}>{text}</a>}
    </div>
  );
}
