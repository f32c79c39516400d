import { Typeset } from '@/components/ui/typeset';
import { alignTexts } from '@/lib/model/align';

import { toSides } from './column';
import { PairCells } from './pair-cells';
import { PassageRow } from './passage-row';

import type { ParallelRelease } from '@/lib/model/localized-release';
import type { Column } from './column';

type ParallelRowsProps = {
  columns: readonly [Column, Column];
  /** Its language stands first in the source and is open on phones. */
  release: ParallelRelease;
};

export function ParallelRows({ columns, release }: ParallelRowsProps) {
  const { language: reading, part } = release;
  const [first, second] = columns;
  const titles = toSides(columns, [first.text.title, second.text.title], reading);
  const leads = toSides(columns, [first.text.lead, second.text.lead], reading);

  return (
    <div className="rows">
      <div className="pair head">
        <PairCells
          sides={titles}
          render={({ language, content }) =>
            language === reading ? (
              <h1 id="title">
                <Typeset text={content} language={language} />
              </h1>
            ) : (
              <p className="other-title">
                <Typeset text={content} language={language} />
              </p>
            )
          }
        />
      </div>
      {(part?.number ?? 1) === 1 && leads.some(({ content }) => content !== undefined) && (
        <div className="pair" id="lead">
          <PairCells
            sides={leads}
            render={({ language, content }) =>
              content !== undefined && (
                <p>
                  <Typeset text={content} language={language} />
                </p>
              )
            }
          />
        </div>
      )}
      {alignTexts(first.text.blocks, second.text.blocks).map((row) => (
        <PassageRow
          key={row.id}
          id={row.id}
          sides={toSides(columns, [row.first, row.second], reading)}
          {...{ release }}
        />
      ))}
    </div>
  );
}
