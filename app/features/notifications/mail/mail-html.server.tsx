import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { directionOf, type Language } from '~/i18n/language';

import type { MailBlock, MailContent } from './mail-content';
import { titleOf, type MailFrame } from './mail-text';

/**
 * A mail as HTML: one `h1`, real links, no pictures, no tables. Text is escaped by React, so that what someone has written stays text.
 *
 * @param style see `mail-style.server.ts`; of colours that have been checked, never of text
 */
export function mailHtml(content: MailContent, frame: MailFrame, language: Language, style: string): string {
  const { title, rest } = titleOf(content);
  const page = (
    <html lang={language.tag} dir={language.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style>{style}</style>
      </head>
      <body>
        {content.preview === undefined ? null : (
          // Read out, it would be said twice.
          <div className="preview" aria-hidden="true">
            {content.preview}
          </div>
        )}
        {/* Some programs throw the body's own attributes away. */}
        <div className="mail" lang={language.tag} dir={language.direction}>
          <p className="kommun">{frame.kommun}</p>
          <h1>{title}</h1>
          {rest.map((block, index) => (
            <Block key={index} block={block} />
          ))}
          <div className="foot">
            {(content.footer ?? []).map((block, index) => (
              <Block key={index} block={block} />
            ))}
            <p>
              {frame.sentBy} <a href={frame.portal}>{frame.portal.replace(/^https?:\/\//, '')}</a>
            </p>
            <p>{frame.questions}</p>
          </div>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}`;
}

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return (
        <>
          {block.text.split(/\n{2,}/).map((part, index) => (
            <p key={index} {...inLanguage(block.language)}>
              <Lines text={part} />
            </p>
          ))}
        </>
      );
    case 'action':
      return (
        <p className="action">
          <a href={block.href}>{block.text}</a>
        </p>
      );
    case 'link':
      return (
        <p>
          <a href={block.href}>{block.text}</a>
        </p>
      );
    case 'code':
      return (
        <p>
          {block.label}: <strong className="code">{block.code}</strong>
        </p>
      );
    case 'facts':
      return (
        <dl>
          {block.rows.map(({ term, text }, index) => (
            <div key={index}>
              <dt>{term}</dt>
              <dd>
                <Lines text={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul>
          {block.items.map(({ text, href, detail, language }, index) => (
            <li key={index}>
              <span {...inLanguage(language)}>{href === undefined ? text : <a href={href}>{text}</a>}</span>
              {detail === undefined ? null : <span className="detail">{detail}</span>}
            </li>
          ))}
        </ul>
      );
  }
}

function Lines({ text }: { text: string }): ReactNode {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]));
}

function inLanguage(tag: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return tag === undefined ? {} : { lang: tag, dir: directionOf(tag) };
}
