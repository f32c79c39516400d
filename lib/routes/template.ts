/** The names of the variables of a template: those of `/{language}/releases/{release}` are language and release. */
export type Variables<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Variables<Rest> : never;

/** What stands in an address in the places of variables, by their names. */
export type Values = Readonly<Record<string, string>>;

const variable = /\{(\w+)\}/gu;

/**
 * The address that a template is for the given values. They are not encoded: languages, slugs and ids have no
 * character that an address cannot have.
 */
export function fillTemplate<Template extends string>(
  template: Template,
  values: Record<Variables<Template>, string | number>,
): string {
  const given: Readonly<Record<string, string | number>> = values;
  return template.replaceAll(variable, (written, name: string) => `${given[name] ?? written}`);
}

/**
 * Finds the values in an address that a template fits; null: it does not fit. `patterns`: what each variable may be, as
 * the source of a regular expression without groups that capture; without one, whatever stands between two slashes.
 */
export function compileTemplate(
  template: string,
  patterns: Values = {},
): (path: string) => Values | null {
  const parts = template.split(variable);
  const names = parts.filter((_, index) => index % 2 === 1);
  const source = parts.map((part, index) =>
    index % 2 === 1 ? `(${patterns[part] ?? '[^/]+'})` : part.replaceAll('.', '\\.'),
  );
  const expression = new RegExp(`^${source.join('')}$`, 'u');
  return (path) => {
    const found = expression.exec(path);
    return found && Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']));
  };
}
