import type { ReactNode } from 'react';
import type { ListStyle } from '@/lib/model/list-style';

type ListBodyProps = { list: ListStyle | undefined; items: readonly ReactNode[] };

/** The items of a list, each with one mark: the text's own where it has one, else ours. */
export function ListBody({ list, items }: ListBodyProps) {
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
