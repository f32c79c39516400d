import { placeCells } from '../../model/table.ts';
import { listTexts } from '../../model/texts.ts';
import { createError, createWarning } from '../diagnostic.ts';
import { createRemark } from './remarks.ts';

import type { Block } from '../../model/block.ts';
import type { Release } from '../../model/release.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReleaseCheck } from './context.ts';
import type { FindRemarks, Remark } from './remarks.ts';

/** Lines of so many characters, most of them, were broken by a program and not by an author. */
const wrapped = { fewest: 3, shortest: 55, longest: 95 };

/** Whoever speaks or takes part under the id of a term is a person that the release names. */
export const checkPeople: ReleaseCheck = ({ file, record }) => {
  const people = new Set(record.people);
  const named = [
    ...eachBlock(record).flatMap(({ block, path }) =>
      block.kind === 'speech' ? { path, person: block.person } : [],
    ),
    ...(record.participants ?? []).map(({ person }, index) => ({
      ...{ path: ['participants', index], person },
    })),
  ];
  return named.flatMap(({ path, person }) => {
    if (person === undefined || people.has(person)) return [];
    const message = `"${person}" is not among the people of the release`;
    return [createError(file, [...path, 'person'], message, 'add it to people, or remove it')];
  });
};

/** What the structure of a text says that its author can hardly have meant. */
export const findStructureRemarks: FindRemarks = (release) => [
  ...findLooseLevels(release),
  ...findWrappedLines(release),
  ...findUnlikeTables(release),
];

/** A level needs an item before it to lie in. */
const findLooseLevels: FindRemarks = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) => {
    let deepest = 0;
    return text.blocks.flatMap((block, index): readonly Remark[] => {
      const level = 'level' in block && block.kind !== 'heading' ? block.level : undefined;
      const isItem = block.kind === 'item';
      const isLoose =
        (level ?? 1) > (isItem ? deepest + 1 : deepest) && (isItem || level !== undefined);
      deepest = isItem ? (level ?? 1) : (level ?? 0);
      if (!isLoose) return [];
      const path = ['texts', language, 'blocks', index, 'level'];
      const message = `is ${level ?? 1}, but no item before it is so deep`;
      return [
        remark(
          'loose-level',
          language,
          block,
          createWarning(file, path, message, 'write a smaller level'),
        ),
      ];
    });
  });

/** Mails and PDF files break lines where the page ends. */
const findWrappedLines: FindRemarks = ({ file, record }) =>
  eachBlock(record).flatMap(({ block, language, path }) => {
    if (block.kind === 'table' || block.kind === 'list' || !block.text.includes('\n')) return [];
    const lines = block.text.split('\n').slice(0, -1);
    const isWrapped =
      lines.length >= wrapped.fewest - 1 &&
      lines.every(({ length }) => length >= wrapped.shortest && length <= wrapped.longest);
    if (!isWrapped) return [];
    const message = 'has lines as long as those of a page: the source hardly breaks them there';
    const warning = createWarning(file, [...path, 'text'], message, 'write it as one line');
    return [remark('wrapped-lines', language, block, warning)];
  });

/** Tables that answer each other have as many rows and columns. */
const findUnlikeTables: FindRemarks = ({ file, record }) => {
  const [first, second] = listTexts(record);
  if (!first || !second) return [];
  const blocks = new Map(first.text.blocks.map((block) => [block.id, block]));
  return second.text.blocks.flatMap((other, index) => {
    const one = blocks.get(other.id);
    if (one?.kind !== 'table' || other.kind !== 'table' || sizeOf(one) === sizeOf(other)) return [];
    const path = ['texts', second.language, 'blocks', index, 'rows'];
    const message = `are ${sizeOf(other)} (rows × columns), in texts.${first.language} ${sizeOf(one)}`;
    const warning = createWarning(file, path, message, 'make them alike');
    return [remark('unlike-tables', second.language, other, warning)];
  });
};

function sizeOf({ rows }: Extract<Block, { kind: 'table' }>): string {
  const width = (placeCells(rows)[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  return `${rows.length} × ${width}`;
}

function remark(code: string, language: string, { id }: Block, diagnostic: Diagnostic): Remark {
  return createRemark(`${code}:${language}.${id}`, diagnostic);
}

function eachBlock(record: Pick<Release, 'texts'>) {
  return listTexts(record).flatMap(({ language, text }) =>
    text.blocks.map((block, index) => ({
      ...{ block, language },
      path: ['texts', language, 'blocks', index],
    })),
  );
}
