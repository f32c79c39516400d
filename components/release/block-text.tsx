import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';

import { BrokenLines, InlineText } from './inline-text';
import { TableText } from './table-text';

import type { ReactElement } from 'react';
import type { ShownBlock } from '@/lib/model/shown-text';
import type { InlineSetting } from './inline-text';

type BlockTextProps = InlineSetting & { block: ShownBlock };

/** No pictogram, which phones draw of other arrows. */
const upArrow = ' ↑';

/** A text as React shows it: every kind of block. */
export function BlockText({ block, ...setting }: BlockTextProps) {
  const { lang, level = 2 } = block;
  const lines = <BrokenLines lines={block.lines} {...setting} />;
  switch (block.kind) {
    case 'paragraph':
      return <p lang={lang}>{lines}</p>;
    case 'heading': {
      const Heading = level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4';
      return <Heading lang={lang}>{lines}</Heading>;
    }
    case 'quote':
      return <QuoteText block={block} {...setting} />;
    case 'list':
      return <ListText block={block} {...setting} />;
    case 'item':
      return (
        <p lang={lang} className={block.list?.kind === 'plain' ? 'point dash' : 'point'}>
          {lines}
        </p>
      );
    case 'speech':
      return (
        <>
          <p className="speaker" lang={lang}>
            <Typeset text={block.speaker?.words ?? ''} language={setting.language} />
          </p>
          <p lang={lang}>{lines}</p>
        </>
      );
    case 'footnote':
      return <FootnoteText block={block} {...setting} />;
    case 'table':
      return <TableText block={block} {...setting} />;
    default:
      return block.kind satisfies never;
  }
}

/** Whose words they are stands below them, as in the source. */
function QuoteText({ block, ...setting }: BlockTextProps) {
  const quote = (
    <blockquote lang={block.lang}>
      <BrokenLines lines={block.lines} {...setting} />
    </blockquote>
  );
  if (block.author === undefined) return quote;
  return (
    <figure>
      {quote}
      <figcaption lang={block.lang}>
        <Typeset text={block.author} language={setting.language} />
      </figcaption>
    </figure>
  );
}

/** A note of the source behind its sign, and the ways back to the words that it belongs to. */
function FootnoteText({ block: { footnote, lines, lang }, ...setting }: BlockTextProps) {
  return (
    <p role="doc-footnote" lang={lang}>
      <sup>
        <Typeset text={footnote?.sign ?? ''} language={setting.language} />
      </sup>
      {footnote?.references.map(({ block, href }) => (
        <AppLink key={block} href={href} role="doc-backlink" aria-label={setting.labels.back}>
          {upArrow}
        </AppLink>
      ))}{' '}
      <BrokenLines lines={lines} {...setting} />
    </p>
  );
}

/** The items of a list, each with one mark: the text's own where it has one, else ours. */
function ListText({ block: { lines, list, lang }, ...setting }: BlockTextProps) {
  const items = lines.map((inlines, index) => (
    <InlineText key={index} inlines={inlines} {...setting} />
  ));
  if (list?.kind === 'literal') {
    return (
      <div role="list" lang={lang}>
        {items.map((item, index) => (
          <p key={index} role="listitem">
            {item}
          </p>
        ))}
      </div>
    );
  }
  const listed = items.map((item: ReactElement, index) => <li key={index}>{item}</li>);
  if (list?.kind === 'ordered') {
    return (
      <ol className="own" type={list.type} start={list.start} lang={lang}>
        {listed}
      </ol>
    );
  }
  return (
    <ul className={list?.kind === 'bulleted' ? 'own' : undefined} lang={lang}>
      {listed}
    </ul>
  );
}
