import './language-switcher.css';

interface LanguageSwitcherProps {
  /** The word for "language", in the page's own. */
  label: string;
  current: string;
  languages: readonly { tag: string; name: string; direction: 'ltr' | 'rtl'; href: string }[];
}

/** Every language of the portal, in its readers' own words. Keeps the page, its filters and its place. */
export function LanguageSwitcher({ label, current, languages }: LanguageSwitcherProps) {
  const shown = languages.find((language) => language.tag === current);
  return (
    <details className="language-switcher no-print">
      <summary>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <g fill="none" stroke="currentColor" strokeWidth="1.5">
            <circle cx="10" cy="10" r="7.75" />
            <ellipse cx="10" cy="10" rx="3.4" ry="7.75" />
            <path d="M2.25 10h15.5" />
          </g>
        </svg>
        <span className="visually-hidden">{label}: </span>
        {shown?.name}
      </summary>
      <ul className="plain-list">
        {languages.map(({ tag, name, direction, href }) => (
          <li key={tag}>
            <a
              href={href}
              lang={tag}
              hrefLang={tag}
              dir={direction}
              aria-current={tag === current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
