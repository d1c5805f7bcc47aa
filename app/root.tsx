import '~/ui/foundation/index.css';

import type { LoaderFunctionArgs } from '@remix-run/node';
import { Links, Meta, Outlet, useMatches, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria';
import { useTranslation } from 'react-i18next';

import { readSite, type Site } from '~/features/kommun/read-site.server';
import { SiteFrame } from '~/features/kommun/site-frame';
import { directionOf } from '~/i18n/language';
import { LanguageProvider } from '~/i18n/use-language';
import { PageScript } from '~/ui/page-script/page-script';

/** What a route may say of itself. */
export interface RouteHandle {
  /** `none`: a poster or a card, without header and footer. */
  frame?: 'none';
  /** The page is brought to life by script; reading pages are not. `texts`: the namespaces that it uses besides the frame's. */
  hydrate?: { texts: readonly string[] };
}

export function loader({ request, context }: LoaderFunctionArgs): Site {
  return readSite(request, context);
}

export function Layout({ children }: { children: ReactNode }) {
  const site = useRouteLoaderData<typeof loader>('root');
  const handles = useMatches().map((match) => match.handle as RouteHandle | undefined);
  // Null too, when an action has thrown before the root could be read.
  if (site == null) return <BareDocument>{children}</BareDocument>;
  const framed = !handles.some((handle) => handle?.frame === 'none');
  return (
    <html lang={site.language.tag} dir={site.language.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={site.themeColour} />
        <Meta />
        {site.languages.map(({ tag, href }) => (
          <link key={tag} rel="alternate" hrefLang={tag} href={site.baseUrl + href} />
        ))}
        <link rel="alternate" hrefLang="x-default" href={site.baseUrl + site.defaultHref} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Links />
        <link rel="stylesheet" href={site.themeHref} />
      </head>
      <body>
        <LanguageProvider language={site.language} languages={site.languages}>
          <I18nProvider locale={site.language.format}>
            {framed ? <SiteFrame site={site}>{children}</SiteFrame> : children}
          </I18nProvider>
        </LanguageProvider>
        <PageScript />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** The last resort: an error that came before the site was known. Others end in `routes/language.tsx`. */
export function ErrorBoundary() {
  const { t } = useTranslation('site');
  return (
    <main>
      <h1>{t('failure.title')}</h1>
      <p>{t('failure.lead')}</p>
    </main>
  );
}

/** A page without its frame, when not even that could be made. */
function BareDocument({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('site');
  const tag = i18n.language;
  const language = { tag, name: tag, direction: directionOf(tag), format: tag, order: 0 };
  return (
    <html lang={tag} dir={language.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('failure.title')}</title>
      </head>
      <body>
        <LanguageProvider language={language} languages={[]}>
          {children}
        </LanguageProvider>
      </body>
    </html>
  );
}
