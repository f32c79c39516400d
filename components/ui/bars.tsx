/** The device of the portal: two lines, between two languages. The spaces part the words where nothing is drawn. */
export function Bars() {
  return (
    <>
      {' '}
      <span className="bars" aria-hidden="true" />{' '}
    </>
  );
}
