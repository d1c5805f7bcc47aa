import './site-header.css';

import { Staircase } from '../staircase/staircase';

interface SiteHeaderProps {
  homeHref: string;
  /** The kommun's name, then the portal's. */
  name: string;
  portal: string;
  /** The kommun's logo; null for the staircase. */
  logoHref: string | null;
  navLabel: string;
  links: readonly { href: string; text: string; current: boolean }[];
  children: React.ReactNode;
}

/** The top of every page: whose portal it is, the ways through it, and the language. */
export function SiteHeader({ homeHref, name, portal, logoHref, navLabel, links, children }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="wrap site-header__row">
        <a className="site-header__home" href={homeHref}>
          {logoHref === null ? (
            <Staircase count={3} standing={1} size="small" />
          ) : (
            <img src={logoHref} alt="" height="40" />
          )}
          <span>
            <span className="site-header__name">{name}</span>{' '}
            <span className="site-header__portal">{portal}</span>
          </span>
        </a>
        <nav className="site-header__nav no-print" aria-label={navLabel}>
          <ul className="plain-list">
            {links.map(({ href, text, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </header>
  );
}
