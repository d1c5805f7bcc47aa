import './copyable-code.css';

interface CopyableCodeProps {
  id: string;
  label: string;
  children: string;
}

/** Code to be copied whole, in a field that is reached and marked by keyboard too, and runs left to right on every page. */
export function CopyableCode({ id, label, children }: CopyableCodeProps) {
  return (
    <div className="copyable-code">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="copyable-code__text"
        dir="ltr"
        readOnly
        rows={5}
        spellCheck={false}
        defaultValue={children}
      />
    </div>
  );
}
