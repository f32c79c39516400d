type ShareBarProps = { part: number; whole: number };

/** How much of a whole a part is, drawn; the figure beside it says it in words. */
export function ShareBar({ part, whole }: ShareBarProps) {
  const share = whole === 0 ? 0 : (part / whole) * 100;

  return (
    <svg
      className="share"
      width="100"
      height="8"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="whole" width="100" height="8" />
      <rect className="part" width={share} height="8" />
    </svg>
  );
}
