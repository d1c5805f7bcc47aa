interface FormGuardProps {
  /** What `stampForm` gave the page when it was shown. */
  stamp: string;
  /** Says to leave the field empty, for those whose browser shows it all the same. */
  trapLabel: string;
}

/**
 * The two fields by which a form that is open to anyone tells a person from a program, without a puzzle and without script. Their names are those of
 * `guardFields` on the server.
 */
export function FormGuard({ stamp, trapLabel }: FormGuardProps) {
  return (
    <>
      <input type="hidden" name="stamp" value={stamp} />
      <div className="visually-hidden" aria-hidden="true">
        <label htmlFor="form-trap">{trapLabel}</label>
        <input id="form-trap" name="webbplats" type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}
