type SelectFieldProps = {
  id: string;
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: string;
};

export function SelectField({ id, name, label, options, chosen }: SelectFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
