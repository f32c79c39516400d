type SearchFormProps = {
  action: string;
  id: string;
  label: string;
  placeholder: string;
  button: string;
  value?: string;
  isMain?: boolean;
  /** Only what this body published is searched. */
  body?: string;
};

/** A plain GET form: searching needs no script. */
export function SearchForm({
  action,
  id,
  label,
  placeholder,
  button,
  value,
  isMain,
  body,
}: SearchFormProps) {
  return (
    <form className="search" role="search" action={action} aria-label={label}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        type="search"
        id={id}
        name="q"
        defaultValue={value}
        placeholder={placeholder}
        maxLength={200}
      />
      {body !== undefined && <input type="hidden" name="body" value={body} />}
      <button className={isMain ? 'btn btn-main' : 'btn'}>{button}</button>
    </form>
  );
}
