import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Content } from '~/i18n/use-language';
import { LanguageSwitcher } from '~/ui/language-switcher/language-switcher';
import { SiteFooter } from '~/ui/site-footer/site-footer';
import { SiteHeader } from '~/ui/site-header/site-header';
import { SkipLink } from '~/ui/skip-link/skip-link';

import type { Site } from './read-site.server';

/** The frame around every page: header, the page itself, footer. */
export function SiteFrame({ site, children }: { site: Site; children: ReactNode }) {
  const { t } = useTranslation('site');
  const { kommun, language, place } = site;
  const to = (path: string) => `/${language.tag}${path}`;
  // Those who need it would not look for it under a list of languages.
  const easy = site.languages.find(({ tag }) => tag.startsWith(`${language.tag}-x-`));
  const isResult = /^\/dialoger\/[^/]+\/resultat|^\/resultat/.test(place);
  return (
    <>
      <SkipLink text={t('skip')} />
      <SiteHeader
        homeHref={to('')}
        name={kommun.name}
        portal={t('portal')}
        logoHref={kommun.logoHref}
        navLabel={t('navLabel')}
        links={[
          {
            href: to('/dialoger'),
            text: t('nav.dialogues'),
            current: place.startsWith('/dialoger') && !isResult,
          },
          { href: to('/resultat'), text: t('nav.results'), current: isResult },
          { href: to('/trappan'), text: t('nav.ladder'), current: place === '/trappan' },
          { href: to('/folj'), text: t('nav.follow'), current: place === '/folj' },
          { href: to('/mina-sidor'), text: t('nav.my'), current: place.startsWith('/mina-sidor') },
        ]}
      >
        {easy === undefined ? null : (
          <a className="site-header__easy no-print" href={easy.href} lang={easy.tag} hrefLang={easy.tag}>
            {easy.name}
          </a>
        )}
        <LanguageSwitcher label={t('languageLabel')} current={language.tag} languages={site.languages} />
      </SiteHeader>
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        heading={t('footer.heading')}
        contact={kommun.contact}
        labels={{ email: t('footer.email'), phone: t('footer.phone'), pages: t('footer.pages') }}
        links={[
          { href: to('/tillganglighet'), text: t('footer.accessibility') },
          { href: to('/integritet'), text: t('footer.privacy') },
          { href: to('/om'), text: t('footer.principles') },
          { href: kommun.contact.website, text: t('footer.kommun', { kommun: kommun.name }) },
        ]}
        printed={t('printed', { address: site.baseUrl + to(place) })}
        notice={
          kommun.notice === null ? null : (
            <p>
              <Content of={kommun.notice} />
            </p>
          )
        }
      />
    </>
  );
}
