import type { ReactNode } from 'react';
import type { Language } from '@/lib/model/languages';

type FactsProps = { className?: string; children: ReactNode };

/** What is known of a thing, by name. */
export function Facts({ className = 'facts', children }: FactsProps) {
  return <dl className={className}>{children}</dl>;
}

type FactProps = {
  name: ReactNode;
  /** An anchor of its own. */
  id?: string;
  /** Which of the two is characters rather than words. */
  code?: 'name' | 'value';
  /** The language of the value, when it is not that of the page. */
  lang?: Language;
  children: ReactNode;
};

const asCode = { className: 'hash', lang: 'en' } as const;

export function Fact({ name, id, code, lang, children }: FactProps) {
  return (
    <>
      <dt id={id} {...(code === 'name' && asCode)}>
        {name}
      </dt>
      <dd lang={lang} {...(code === 'value' && asCode)}>
        {children}
      </dd>
    </>
  );
}
