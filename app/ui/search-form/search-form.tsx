import './search-form.css';

interface SearchFormProps {
  action: string;
  label: string;
  button: string;
  value?: string;
}

/** One field and one button. A plain GET form: the search is in the address. */
export function SearchForm({ action, label, button, value }: SearchFormProps) {
  return (
    <form className="search-form no-print" action={action} method="get" role="search">
      <label htmlFor="q">{label}</label>
      <div className="search-form__row">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={value}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button className="action" type="submit">
          {button}
        </button>
      </div>
    </form>
  );
}
