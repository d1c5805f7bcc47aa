import './skip-link.css';

/** The first stop for a keyboard: past the header, to what the page is about. */
export function SkipLink({ text }: { text: string }) {
  return (
    <a className="skip-link" href="#innehall">
      {text}
    </a>
  );
}
