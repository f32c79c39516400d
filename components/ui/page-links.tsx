import { AppLink } from './app-link';

type PageLinksProps = {
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
  labels: { nav: string; next: string; page: (number: number) => string };
};

/** Numbers around the current page, the first and the last; real links. */
export function PageLinks({ page, pageCount, hrefOf, labels }: PageLinksProps) {
  if (pageCount <= 1) return null;

  return (
    <nav className="pages" aria-label={labels.nav}>
      {pageNumbers(page, pageCount).map((number, index) =>
        number === null ? (
          <span key={`gap-${index}`}>…</span>
        ) : number === page ? (
          <span key={number} aria-current="page">
            {number}
          </span>
        ) : (
          <AppLink key={number} href={hrefOf(number)} aria-label={labels.page(number)}>
            {number}
          </AppLink>
        ),
      )}
      {page < pageCount && (
        <AppLink className="next" rel="next" href={hrefOf(page + 1)}>
          {labels.next}
        </AppLink>
      )}
    </nav>
  );
}

/** Page numbers to show; null stands for a gap. */
function pageNumbers(page: number, pageCount: number): readonly (number | null)[] {
  const near = [1, page - 1, page, page + 1, pageCount];
  const numbers = [...new Set(near)].filter((number) => number >= 1 && number <= pageCount);
  numbers.sort((left, right) => left - right);

  return numbers.flatMap((number, index) => {
    const previous = numbers[index - 1];
    return previous !== undefined && number - previous > 1 ? [null, number] : [number];
  });
}
