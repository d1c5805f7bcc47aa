import '~/ui/foundation/index.css';

import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria';

import { readSite, type Site } from '~/features/kommun/read-site.server';
import { SiteFrame } from '~/features/kommun/site-frame';
import { Trouble } from '~/features/kommun/trouble';
import { LanguageProvider } from '~/i18n/use-language';

/** What a route may say of itself. */
export interface RouteHandle {
  /** `none`: a poster or a card, without header and footer. */
  frame?: 'none';
  /** Whether the page is brought to life by script. Reading pages are not. */
  hydrate?: boolean;
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
        <LanguageProvider language={site.language}>
          <I18nProvider locale={site.language.format}>
            {framed ? <SiteFrame site={site}>{children}</SiteFrame> : children}
          </I18nProvider>
        </LanguageProvider>
        {handles.some((handle) => handle?.hydrate === true) ? <Scripts /> : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** The last resort: an error that came before a language was known. Others end in `routes/language.tsx`. */
export function ErrorBoundary() {
  return <Trouble status={statusOf(useRouteError())} />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** The last resort, when not even the frame could be made. */
function BareDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="sv">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>500</title>
      </head>
      <body>{children}</body>
    </html>
  );
}
