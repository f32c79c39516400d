import { Fragment } from 'react';

import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';

import type { Language } from '@/lib/model/languages';
import type { ShownInline } from '@/lib/model/shown-text';

/** What the links beside the words of a text are called: to a note of ours, to a footnote, and back from it. */
export type InlineLabels = { note: string; footnote: string; back: string };

export type InlineSetting = { language: Language; labels: InlineLabels };

type InlineTextProps = InlineSetting & { inlines: readonly ShownInline[] };

/** Every kind of inline as React shows it. The signs of notes are drawn by the style sheet, so that selecting and copying gives the text alone. */
export function InlineText({ inlines, ...setting }: InlineTextProps) {
  return inlines.map((inline, index) => {
    if (inline.kind === 'text') {
      return <Typeset key={index} text={inline.value} language={setting.language} />;
    }
    if (inline.kind === 'mark') {
      // The mark as the text has it, selected and copied like every other sign. Where our style sheet does not reach
      // (reader views, text browsers) it is hidden, and the marker of the element stands for it.
      return (
        <span key={index} className="mark" hidden>
          {inline.value}
        </span>
      );
    }
    if (inline.kind === 'reference') {
      return (
        <sup key={index}>
          <AppLink
            href={inline.href}
            role="doc-noteref"
            aria-label={`${setting.labels.footnote} ${inline.value}`}
          >
            {inline.value}
          </AppLink>
        </sup>
      );
    }
    const children = <InlineText inlines={inline.children} {...setting} />;
    switch (inline.kind) {
      case 'emphasis':
        return <em key={index}>{children}</em>;
      case 'strong':
        return <strong key={index}>{children}</strong>;
      case 'sub':
        return <sub key={index}>{children}</sub>;
      case 'sup':
        return <sup key={index}>{children}</sup>;
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
              aria-label={setting.labels.note}
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

/** Lines of one paragraph, as their source breaks them. */
export function BrokenLines({
  lines,
  ...setting
}: InlineSetting & { lines: readonly (readonly ShownInline[])[] }) {
  return lines.map((inlines, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      <InlineText inlines={inlines} {...setting} />
    </Fragment>
  ));
}
