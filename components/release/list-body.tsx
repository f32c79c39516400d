import type { ReactNode } from 'react';
import type { ListStyle } from '@/lib/content/list-style';

type ListBodyProps = {
  list: ListStyle | undefined;
  items: readonly ReactNode[];
  /** What stands behind the last word. */
  children?: ReactNode;
};

/** The items of a list, each with one mark: the text's own where it has one, else ours. */
export function ListBody({ list, items, children }: ListBodyProps) {
  const contents = items.map((item, index) => (
    <>
      {item}
      {index === items.length - 1 && children}
    </>
  ));
  if (list?.kind === 'literal') {
    return (
      <div role="list">
        {contents.map((content, index) => (
          <p key={index} role="listitem">
            {content}
          </p>
        ))}
      </div>
    );
  }
  const listed = contents.map((content, index) => <li key={index}>{content}</li>);
  if (list?.kind === 'ordered') {
    return (
      <ol className="own" type={list.type} start={list.start}>
        {listed}
      </ol>
    );
  }
  return <ul className={list?.kind === 'bulleted' ? 'own' : undefined}>{listed}</ul>;
}

/**
 * The mark of an item as the text has it, so that it is selected and copied like every other sign. Where our style
 * sheet does not reach (reader views, text browsers) it is hidden, and the marker of the element stands for it.
 */
export function ListMark({ mark }: { mark: string }) {
  return (
    <span className="mark" hidden>
      {mark}
    </span>
  );
}
