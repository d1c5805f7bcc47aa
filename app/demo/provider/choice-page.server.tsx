import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { getT, languageOrSource } from '~/i18n/i18n.server';
import { directionOf, sourceLanguage, type Language } from '~/i18n/language';
import { pickText } from '~/i18n/localized';

import type { ProviderPerson } from './provider-person';

/** Where the pages' style sheet is. */
export const styleHref = '/val.css';

interface Choice {
  /** Where the answer is sent. */
  action: string;
  kind: ProviderPerson['kind'];
  people: readonly ProviderPerson[];
  /** The reader's language, as the portal has told. */
  language: string | undefined;
}

/** The page on which a visitor of the demo chooses whom to be. */
export function choicePage({ action, kind, people, language: wanted }: Choice): string {
  const language = languageOrSource(wanted);
  const t = getT(language.tag);
  return documentOf(
    language,
    t(`eid:demo.${kind}.title`),
    <>
      <p className="lead">{t(`eid:demo.${kind}.lead`)}</p>
      <form method="post" action={action}>
        <ul>
          {people.map((person) => (
            <Person key={person.key} person={person} language={language} />
          ))}
        </ul>
        <button className="quiet" type="submit" name="cancel" value="1">
          {t('eid:demo.cancel')}
        </button>
      </form>
    </>,
  );
}

/** What is shown when a choice comes too late, or twice. */
export function tooLatePage(wanted: string | undefined): string {
  const language = languageOrSource(wanted);
  const t = getT(language.tag);
  return documentOf(language, t('eid:demo.late.title'), <p className="lead">{t('eid:demo.late.text')}</p>);
}

function Person({ person: { key, name, about }, language }: { person: ProviderPerson; language: Language }) {
  const said = pickText(about, language.tag, sourceLanguage);
  return (
    <li>
      <button type="submit" name="person" value={key} aria-describedby={`about-${key}`}>
        <bdi>{name}</bdi>
      </button>
      <p id={`about-${key}`}>
        <bdi lang={said.language} dir={directionOf(said.language)}>
          {said.text}
        </bdi>
      </p>
    </li>
  );
}

function documentOf({ tag, direction }: Language, title: string, content: ReactNode): string {
  const html = renderToStaticMarkup(
    <html lang={tag} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={styleHref} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {content}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
