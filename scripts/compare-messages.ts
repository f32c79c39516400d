import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

import type { MessageFormatElement, PluralElement } from '@formatjs/icu-messageformat-parser';

/** A key as readers of the report know it, `Pagination.next`, and its text. */
type Texts = ReadonlyMap<string, string>;

type Parsed = { texts: Texts; problems: readonly string[] };

/**
 * Everything that is wrong with the words of the interface, one line each: a key that a language lacks, an
 * empty text, a broken ICU text, arguments or tags that differ, plural forms that a language needs or does
 * not know.
 */
export function compareMessages(messages: Readonly<Record<string, unknown>>): readonly string[] {
  const languages = Object.entries(messages).map(([language, tree]) => {
    const { texts, problems } = flatten(tree, language);
    return { language, texts, problems };
  });
  const keys = [...new Set(languages.flatMap(({ texts }) => [...texts.keys()]))].sort();

  return [
    ...languages.flatMap(({ problems }) => problems),
    ...keys.flatMap((key) => compareKey(key, languages)),
  ];
}

function flatten(tree: unknown, language: string, path: readonly string[] = []): Parsed {
  const where = `${language}: ${path.join('.')}`;
  if (typeof tree === 'string') {
    return { texts: new Map([[path.join('.'), tree]]), problems: [] };
  }
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) {
    return { texts: new Map(), problems: [`${where} is neither a text nor a group of texts`] };
  }
  const parts = Object.entries(tree).map(([key, value]) =>
    flatten(value, language, [...path, key]),
  );
  return {
    texts: new Map(parts.flatMap(({ texts }) => [...texts])),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function compareKey(
  key: string,
  languages: readonly { language: string; texts: Texts }[],
): string[] {
  const problems: string[] = [];
  const placeholders = new Map<string, string>();

  for (const { language, texts } of languages) {
    const where = `${language}: ${key}`;
    const text = texts.get(key);
    if (text === undefined) {
      problems.push(`${where} is missing`);
      continue;
    }
    if (text.trim() === '') problems.push(`${where} is empty`);
    try {
      const elements = walk(parse(text));
      placeholders.set(language, placeholdersOf(elements));
      problems.push(...elements.flatMap((element) => pluralProblems(element, language, where)));
    } catch (error) {
      problems.push(
        `${where} is no ICU text: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  if (new Set(placeholders.values()).size > 1) {
    const found = [...placeholders].map(([language, names]) => `${language} ${names || 'none'}`);
    problems.push(`${key} differs in its arguments or tags: ${found.join('; ')}`);
  }
  return problems;
}

/** The elements of a text and, depth first, all that stand inside them. */
function walk(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.select:
      case TYPE.plural:
        return [element, ...Object.values(element.options).flatMap(({ value }) => walk(value))];
      case TYPE.tag:
        return [element, ...walk(element.children)];
      case TYPE.literal:
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
      case TYPE.pound:
        return [element];
      default:
        return element satisfies never;
    }
  });
}

function placeholdersOf(elements: readonly MessageFormatElement[]): string {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    return [element.type === TYPE.tag ? `<${element.value}>` : `{${element.value}}`];
  });
  return [...new Set(names)].sort().join(' ');
}

function pluralProblems(element: MessageFormatElement, language: string, where: string): string[] {
  if (element.type !== TYPE.plural) return [];
  const needed = formsOf(language, element);
  const given = Object.keys(element.options).filter((form) => !form.startsWith('='));
  const lacking = needed.filter((form) => !given.includes(form));
  const unknown = given.filter((form) => !needed.includes(form));

  return [
    ...(lacking.length > 0
      ? [`${where} lacks plural forms of {${element.value}}: ${lacking.join(', ')}`]
      : []),
    ...(unknown.length > 0
      ? [`${where} has plural forms that never occur: ${unknown.join(', ')}`]
      : []),
  ];
}

function formsOf(language: string, { pluralType = 'cardinal' }: PluralElement): readonly string[] {
  return new Intl.PluralRules(language, { type: pluralType }).resolvedOptions().pluralCategories;
}
