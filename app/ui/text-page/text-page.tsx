import './text-page.css';

import type { ReactNode } from 'react';

interface TextPageProps {
  /** The way back up, before the heading. */
  above?: ReactNode;
  title: ReactNode;
  /** What comes before everything else, such as an error summary. */
  top?: ReactNode;
  lead: ReactNode;
  /** Facts that stand beside the text where there is room, and before it where there isn't. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A page to be read from top to bottom. */
export function TextPage({ above, title, top, lead, aside, children }: TextPageProps) {
  return (
    <div className="wrap page-top text-page">
      <header className="text-page__head">
        {above}
        <h1>{title}</h1>
        {top}
        <p className="lead">{lead}</p>
      </header>
      {aside == null ? null : <div className="text-page__aside">{aside}</div>}
      <div className="text-page__body">{children}</div>
    </div>
  );
}

interface TextSectionProps {
  /** For links to it. */
  id?: string;
  heading: string;
  children: ReactNode;
}

/** A part of a page under a heading that says what it says. */
export function TextSection({ id, heading, children }: TextSectionProps) {
  return (
    <section className="text-section stack" id={id}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
