type SearchFormProps = {
  action: string;
  id: string;
  label: string;
  placeholder: string;
  button: string;
  value?: string;
  isMain?: boolean;
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
      <button className={isMain ? 'btn btn-main' : 'btn'}>{button}</button>
    </form>
  );
}
