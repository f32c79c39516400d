type ChoiceListProps = {
  type: 'radio' | 'checkbox';
  name: string;
  legend: string;
  /** `count` is a number in words of the language. */
  choices: readonly { value: string; label: string; count?: string }[];
  chosen: readonly string[];
};

/** The choices of a filter with how many results each would give. */
export function ChoiceList({ type, name, legend, choices, chosen }: ChoiceListProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, label, count }) => (
        <label key={value} className="opt">
          <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span>{label}</span> {count !== undefined && <span className="num">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
