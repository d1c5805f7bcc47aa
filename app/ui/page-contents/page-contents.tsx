import './page-contents.css';

interface PageContentsProps {
  /** Says that these are places on this page. */
  label: string;
  sections: readonly { id: string; heading: string }[];
}

/** The headings of a long page, as links to them. */
export function PageContents({ label, sections }: PageContentsProps) {
  return (
    <nav className="page-contents no-print" aria-labelledby="page-contents">
      <h2 id="page-contents">{label}</h2>
      <ul className="plain-list">
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
