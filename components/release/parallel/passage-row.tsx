import { getLocale } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { otherLanguages } from '@/lib/model/languages';
import { autonyms } from '@/lib/i18n/language-names';
import { paths } from '@/lib/routes/paths';
import { BlockText } from '@/components/release/block-text';
import { getInlineLabels } from '@/components/release/inline-labels';
import { ParagraphMenu } from '@/components/release/paragraph-menu';
import { TranslationNote } from '@/components/release/translation-note';

import { PairCells } from './pair-cells';
import { PassageCopy } from './passage-copy';

import type { LocalizedNote, ShownBlock } from '@/lib/model/shown-text';
import type { ParallelRelease } from '@/lib/model/localized-release';
import type { Side } from './column';

type Blocks = readonly ShownBlock[];

type PassageRowProps = {
  /** The anchor, shared by both languages. */
  id: string;
  sides: readonly [Side<Blocks>, Side<Blocks>];
  release: ParallelRelease;
};

/** One passage in both languages, with its notes and its menu. */
export async function PassageRow({ id, sides, release }: PassageRowProps) {
  const locale = await getLocale();
  const labels = await getInlineLabels();
  const [reading] = sides;
  const number = numberOf(id);
  // A block that both texts have in one long row is an anchor once.
  const taken = new Set([id, ...reading.content.map((block) => block.id)]);

  return (
    <div className="pair" id={id}>
      <PairCells
        sides={sides}
        render={(side) =>
          side.content.length > 0 &&
          side.content.map((block) => (
            <div
              key={block.id}
              id={anchorOf(block, side === reading ? new Set([id]) : taken)}
              data-level={levelOf(block)}
            >
              <BlockText block={block} language={side.language} labels={labels} />
            </div>
          ))
        }
        below={
          <>
            {otherLanguages(locale).map((language) => (
              <AppLink
                key={language}
                className="across"
                href={paths.parallel(language, release.slug, id, release.part?.number)}
                lang={language}
                hrefLang={language}
              >
                {autonyms[language]}
              </AppLink>
            ))}
            {notesOf(sides).map((note) => (
              <TranslationNote key={note.id} note={note} title={labels.note} />
            ))}
          </>
        }
      />
      <div className="row-no" data-number={number ?? ''}>
        <ParagraphMenu {...{ id, number, release }} more="copy">
          <PassageCopy
            languages={sides
              .filter(({ content }) => content.length > 0)
              .map(({ language }) => language)}
          />
        </ParagraphMenu>
      </div>
    </div>
  );
}

/** How deep an item lies, since its row is in no list. */
function levelOf({ kind, level }: ShownBlock): number | undefined {
  return kind === 'item' ? (level ?? 1) : kind === 'heading' ? undefined : level;
}

/** Paragraphs carry the number of their anchor; headings and the like carry none. */
function numberOf(id: string): number | null {
  const number = /^p(?<number>\d+)$/u.exec(id)?.groups?.['number'];
  return number === undefined ? null : Number(number);
}

function anchorOf({ id }: ShownBlock, taken: ReadonlySet<string>): string | undefined {
  return taken.has(id) ? undefined : id;
}

/** Each note of the passage once, whichever of the two texts has its block. */
function notesOf(sides: PassageRowProps['sides']): readonly LocalizedNote[] {
  const notes = sides.flatMap(({ content }) => content.flatMap((block) => block.notes));
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}
