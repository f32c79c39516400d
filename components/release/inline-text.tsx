import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';

import { ListMark } from './list-body';

import type { Language } from '@/lib/model/languages';
import type { ShownInline } from '@/lib/model/shown-text';

type InlineTextProps = { inlines: readonly ShownInline[]; language: Language; noteLabel: string };

/** Marks and numbers are drawn by the style sheet, so that selecting and copying gives the text alone. */
export function InlineText({ inlines, language, noteLabel }: InlineTextProps) {
  return inlines.map((inline, index) => {
    if (inline.kind === 'text') {
      return <Typeset key={index} text={inline.value} language={language} />;
    }
    if (inline.kind === 'mark') return <ListMark key={index} mark={inline.value} />;
    const children = (
      <InlineText inlines={inline.children} language={language} noteLabel={noteLabel} />
    );
    switch (inline.kind) {
      case 'emphasis':
        return <em key={index}>{children}</em>;
      case 'strong':
        return <strong key={index}>{children}</strong>;
      case 'link':
        return (
          <AppLink key={index} href={inline.href}>
            {children}
          </AppLink>
        );
      case 'noted':
        return (
          <span key={index} className="noted">
            <span className="flag">{children}</span>
            <AppLink
              className="ref"
              href={`#${inline.note}-text`}
              aria-label={noteLabel}
              data-number={inline.note.slice(1)}
            />
          </span>
        );
      case 'term':
        return (
          <AppLink key={index} className="term" href={`#${inline.card}`}>
            {children}
          </AppLink>
        );
      default:
        return inline satisfies never;
    }
  });
}
