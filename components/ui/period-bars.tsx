import { AppLink } from './app-link';
import { Spaced } from './spaced';

type PeriodBarsProps = {
  label: string;
  periods: readonly {
    key: string;
    /** Left out where there is nothing to go to: the gap is shown, not hidden. */
    href?: string;
    text: string;
    count: number;
    /** The count as the language writes numbers. */
    shown: string;
    spoken: string;
  }[];
};

const height = 60;

/** Counts as bars, each a link with its count in words. Drawn as SVG: a style attribute is not allowed. */
export function PeriodBars({ label, periods }: PeriodBarsProps) {
  const most = Math.max(1, ...periods.map(({ count }) => count));

  return (
    <nav className="years" aria-label={label}>
      <Spaced>
        {periods.map(({ key, href, text, count, shown, spoken }) => {
          const bar = Math.max(count === 0 ? 0 : 2, Math.round((count / most) * height));
          const drawn = (
            <>
              <span aria-hidden="true">{shown}</span>
              <svg
                width="40"
                height={height}
                viewBox={`0 0 40 ${height}`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect y={height - bar} width="40" height={bar} />
              </svg>
              <span aria-hidden="true">{text}</span>{' '}
              <span className="visually-hidden">{spoken}</span>
            </>
          );
          return href === undefined ? (
            <span key={key} className="gap">
              {drawn}
            </span>
          ) : (
            <AppLink key={key} href={href}>
              {drawn}
            </AppLink>
          );
        })}
      </Spaced>
    </nav>
  );
}
