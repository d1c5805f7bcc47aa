import { bestLanguage } from '~/i18n/best-language.server';
import { findLanguage, getT, languages } from '~/i18n/i18n.server';
import { sourceLanguage, type Language } from '~/i18n/language';
import { pickOptional, type LocalText } from '~/i18n/localized';
import type { LoadContext } from '~/load-context';
import { picturePath } from '~/platform/uploads/picture.server';

import type { Logo } from './logo';
import { themeVersion } from './theme-version.server';
import { troubleKinds, type TroubleKind } from './trouble-kind';

/** What the frame around every page shows. */
export interface Site {
  language: Language;
  /** The languages of the switcher, each with this page's address in it. */
  languages: readonly (Language & { href: string })[];
  /** This page's address in Swedish, for readers of no language that the portal has. */
  defaultHref: string;
  /** The path without its language, such as `/dialoger`. */
  place: string;
  kommun: {
    name: string;
    place: string;
    /** The logo's address; null where the portal's staircase stands in. */
    logoHref: string | null;
    contact: { email: string; phone: string; address: string; website: string };
    notice: LocalText | null;
  };
  themeHref: string;
  themeColour: string;
  baseUrl: string;
  /** Whether this is a demo, whose mail can be read in it. */
  isDemo: boolean;
  /** What a page that could not be shown is called. */
  troubleTitles: Readonly<Record<TroubleKind, string>>;
}

/** Reads whose portal it is, in which language, and where in it a request is. */
export function readSite(request: Request, { kommun, logo, baseUrl, demo }: LoadContext): Site {
  const url = new URL(request.url);
  const [, first = '', ...rest] = url.pathname.split('/');
  const offered = offeredLanguages({ kommun });
  const inPath = offered.find(({ tag }) => tag === first);
  const language = inPath ?? bestLanguage(request.headers.get('accept-language'), kommun.languages);
  const path = rest.length === 0 ? '' : `/${rest.join('/')}`;
  const place = inPath === undefined || path.length > longestKeptSearch ? '' : path;
  const search = inPath === undefined || url.search.length > longestKeptSearch ? '' : url.search;
  return {
    language,
    languages: offered.map((offer) => ({ ...offer, href: `/${offer.tag}${place}${search}` })),
    defaultHref: `/${sourceLanguage}${place}${search}`,
    place,
    kommun: {
      name: kommun.name,
      place: kommun.place,
      logoHref: logo === null ? null : logoHref(logo),
      contact: kommun.contact,
      notice: pickOptional(kommun.notice, language.tag, sourceLanguage),
    },
    themeHref: `/tema.css?v=${themeVersion(kommun.colours)}`,
    themeColour: kommun.colours.primary,
    baseUrl,
    isDemo: demo !== null,
    troubleTitles: troubleTitlesIn(language.tag),
  };
}

/** Where a logo is fetched. A picture has a name of its own. */
export function logoHref(logo: Logo): string {
  return logo.kind === 'picture' ? picturePath(logo.id) : '/logotyp.svg';
}

/** The languages that the kommun's portal speaks, in the order of the switcher. */
export function offeredLanguages({ kommun }: Pick<LoadContext, 'kommun'>): readonly Language[] {
  return languages.filter(({ tag }) => kommun.languages === undefined || kommun.languages.includes(tag));
}

/** A longer query string is no choice that anyone made; it is not repeated for every language. */
const longestKeptSearch = 1000;

function troubleTitlesIn(language: string): Record<TroubleKind, string> {
  const t = getT(language);
  return Object.fromEntries(troubleKinds.map((kind) => [kind, t(`site:${kind}.title`)])) as Record<
    TroubleKind,
    string
  >;
}

/** The language of a path, or a 404 when the portal does not speak it. */
export function requireLanguage(tag: string | undefined, { kommun }: Pick<LoadContext, 'kommun'>): Language {
  const language = findLanguage(tag);
  if (
    language === undefined ||
    (kommun.languages !== undefined && !kommun.languages.includes(language.tag))
  ) {
    throw new Response(null, { status: 404 });
  }
  return language;
}
