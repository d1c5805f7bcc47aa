import './breadcrumbs.css';

interface BreadcrumbsProps {
  label: string;
  links: readonly { href: string; text: React.ReactNode }[];
}

/** The way back up. The page itself is its heading, so it is not repeated here. */
export function Breadcrumbs({ label, links }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs no-print" aria-label={label}>
      <ol className="plain-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
