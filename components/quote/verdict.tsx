import type { ReactNode } from 'react';

type VerdictProps = { title: string; children: ReactNode };

/** The result in one line; it gets the focus when the page comes, so that it is read first. */
export function Verdict({ title, children }: VerdictProps) {
  return (
    <section className="verdict" aria-labelledby="verdict">
      <take-focus>
        <h2 id="verdict" tabIndex={-1}>
          {title}
        </h2>
      </take-focus>
      {children}
    </section>
  );
}
