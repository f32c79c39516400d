import { getTranslations } from 'next-intl/server';

import type { ReactNode } from 'react';
import type { Side } from './column';

type PairCellsProps<Content> = {
  sides: readonly [Side<Content>, Side<Content>];
  /** What a side shows; false when this text has nothing here. */
  render: (side: Side<Content>) => ReactNode;
  /** What stands under the text that is read first. */
  below?: ReactNode;
};

/** The language that is read first, then its counterpart: beside it, or on phones a disclosure under it. */
export async function PairCells<Content>({ sides, render, below }: PairCellsProps<Content>) {
  const t = await getTranslations('PairCells');
  const [reading, other] = sides;
  const own = render(reading);
  const counterpart = render(other);

  return (
    <>
      <div className="cell" data-column={reading.column}>
        {own === false ? (
          <p className="none">{t('none', { language: reading.language })}</p>
        ) : (
          <div data-text={reading.language} lang={reading.language}>
            {own}
          </div>
        )}
        {below}
      </div>
      {counterpart === false ? (
        <p className="cell none" data-column={other.column}>
          {t('none', { language: other.language })}
        </p>
      ) : (
        <details className="cell peek" data-column={other.column}>
          <summary className="sign">{t('open', { language: other.language })}</summary>
          <div data-text={other.language} lang={other.language}>
            {counterpart}
          </div>
        </details>
      )}
    </>
  );
}
