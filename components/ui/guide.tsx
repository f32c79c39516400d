import type { ReactNode } from 'react';

type GuideProps = { title: string; standfirst: string; children: ReactNode };

/** A page of prose about the portal: its head, then its sections. */
export function Guide({ title, standfirst, children }: GuideProps) {
  return (
    <article className="wrap doc">
      <header className="doc-head">
        <h1>{title}</h1>
        <p className="standfirst">{standfirst}</p>
      </header>
      <div className="rest prose">{children}</div>
    </article>
  );
}

type GuideSectionProps = { id: string; title: string; children: ReactNode };

export function GuideSection({ id, title, children }: GuideSectionProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
