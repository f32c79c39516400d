import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';

import type { ReactElement } from 'react';
import type { Language } from '@/lib/model/languages';
import type { ShownBlock, ShownInline } from '@/lib/model/shown-text';

/** `noteLabel`: what the reference to a note is called. */
type BlockTextProps = { block: ShownBlock; language: Language; noteLabel: string };

/** A text as React shows it: every kind of block here, every kind of inline below. */
export function BlockText({ block, ...setting }: BlockTextProps) {
  const lines = block.lines.map((inlines, index) => (
    <InlineText key={index} inlines={inlines} {...setting} />
  ));
  switch (block.kind) {
    case 'paragraph':
      return <p>{lines}</p>;
    case 'heading':
      return <h2>{lines}</h2>;
    case 'quote':
      return <blockquote>{lines}</blockquote>;
    case 'list':
      return <ListText list={block.list} items={lines} />;
    default:
      return block.kind satisfies never;
  }
}

type ListTextProps = { list: ShownBlock['list']; items: readonly ReactElement[] };

/** The items of a list, each with one mark: the text's own where it has one, else ours. */
function ListText({ list, items }: ListTextProps) {
  if (list?.kind === 'literal') {
    return (
      <div role="list">
        {items.map((item, index) => (
          <p key={index} role="listitem">
            {item}
          </p>
        ))}
      </div>
    );
  }
  const listed = items.map((item, index) => <li key={index}>{item}</li>);
  if (list?.kind === 'ordered') {
    return (
      <ol className="own" type={list.type} start={list.start}>
        {listed}
      </ol>
    );
  }
  return <ul className={list?.kind === 'bulleted' ? 'own' : undefined}>{listed}</ul>;
}

type InlineTextProps = Omit<BlockTextProps, 'block'> & { inlines: readonly ShownInline[] };

/** The signs of notes are drawn by the style sheet, so that selecting and copying gives the text alone. */
function InlineText({ inlines, ...setting }: InlineTextProps) {
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
    const children = <InlineText inlines={inline.children} {...setting} />;
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
              aria-label={setting.noteLabel}
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
