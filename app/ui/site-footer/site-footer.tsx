import './site-footer.css';

interface SiteFooterProps {
  heading: string;
  /** Ways to reach the kommun, in the same place on every page (WCAG 2.2, 3.2.6). */
  contact: { email: string; phone: string; address: string };
  labels: { email: string; phone: string; pages: string };
  links: readonly { href: string; text: string }[];
  /** Where the page is to be found, for paper. */
  printed: string;
  notice: React.ReactNode;
}

/** The bottom of every page: whom to ask, and what the law and good order want said. */
export function SiteFooter({ heading, contact, labels, links, printed, notice }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="wrap site-footer__columns">
        <section aria-labelledby="site-footer-help">
          <h2 id="site-footer-help">{heading}</h2>
          <ul className="plain-list">
            <li>
              <span className="site-footer__label">{labels.email}</span>{' '}
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </li>
            <li>
              <span className="site-footer__label">{labels.phone}</span>{' '}
              <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                <bdi>{contact.phone}</bdi>
              </a>
            </li>
            <li>
              <address lang="sv">{contact.address}</address>
            </li>
          </ul>
        </section>
        <nav aria-label={labels.pages} className="no-print">
          <ul className="plain-list site-footer__links">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        {notice}
        <p className="site-footer__printed">{printed}</p>
      </div>
    </footer>
  );
}
