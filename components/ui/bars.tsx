/** The device of the portal: two lines, between two languages. */
export function Bars() {
  return <span className="bars" aria-hidden="true" />;
}
