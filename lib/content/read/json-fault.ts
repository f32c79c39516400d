import { printParseErrorCode, visit } from 'jsonc-parser';

import type { JSONVisitor } from 'jsonc-parser';

/** The first thing in a JSON text that is wrong; lines and columns begin with 1. */
export type JsonFault = { line: number; column: number; message: string; fix: string };

type Explanation = readonly [message: string, fix: string];
type Place = readonly [
  offset: number,
  length: number,
  line: number,
  character: number,
  ...unknown[],
];

const deepest = 64;
/** No record is near these; without them a small file can make more problems than memory holds. */
const mostMembers = 50_000;
const mostValues = 1_000_000;

const cutFix = 'make several files of it';
const endFix = 'write the rest, or restore the file: it was cut off here';
const textFix =
  'close the text with a double quote; write \\" for a quote, \\n for a line break inside it';

/** By the parser's name for the fault; what was found instead is added to what was expected. */
const explanations: Readonly<Record<string, Explanation>> = {
  InvalidSymbol: ['expected JSON', 'write keys and texts in double quotes'],
  InvalidCommentToken: ['has a comment', 'delete it: JSON has none'],
  InvalidCharacter: ['this text has a control character', 'write \\t for a tab inside it'],
  InvalidEscapeCharacter: ['this text has an unknown escape', 'write \\\\ for a backslash'],
  InvalidUnicode: ['this text has an unknown escape', 'write four digits after \\u'],
  UnexpectedEndOfNumber: ['this number has no end', 'write its digits'],
  UnexpectedEndOfString: ['the text that begins here has no end in its line', textFix],
  PropertyNameExpected: ['expected a key in double quotes', 'write keys in double quotes'],
  ColonExpected: ['expected : after the key', 'add the missing :'],
  ValueExpected: ['expected a value', 'write the value'],
  CommaExpected: ['expected a comma or a closing bracket', 'add what is missing'],
  CloseBraceExpected: ['expected , or }', 'add the missing , or }'],
  CloseBracketExpected: ['expected , or ]', 'add the missing , or ]'],
  EndOfFileExpected: ['expected the end of the file', 'delete what follows'],
};

/** Ends the walk over a text: nothing behind the first fault is read. */
class FoundFault extends Error {
  readonly fault: JsonFault;

  constructor([, , line, character]: Place, [message, fix]: Explanation) {
    super(message);
    this.fault = { line: line + 1, column: character + 1, message, fix };
  }
}

/**
 * Names the first fault of a JSON text (RFC 8259), because `JSON.parse` tells no position for some faults and accepts
 * a key written twice. Null: `JSON.parse` will take it.
 */
export function findJsonFault(text: string): JsonFault | null {
  try {
    visit(text, toVisitor(text), { disallowComments: true });
    return null;
  } catch (error) {
    if (error instanceof FoundFault) return error.fault;
    throw error;
  }
}

function toVisitor(text: string): JSONVisitor {
  /** The objects and lists around a place; lists have no keys. */
  const around: { keys: Set<string>; members: number }[] = [];
  let values = 0;

  function addValue(...place: Place): void {
    const stop = (message: string, fix: string) => new FoundFault(place, [message, fix]);
    const parent = around.at(-1) ?? { members: 0 };
    if (around.length > deepest) throw stop('is nested too deeply', 'write it flatter');
    if (parent.members >= mostMembers)
      throw stop(`has more than ${mostMembers} members here`, cutFix);
    if (values >= mostValues) throw stop(`has more than ${mostValues} values`, cutFix);
    values += 1;
    parent.members += 1;
  }

  function open(...place: Place): void {
    addValue(...place);
    around.push({ keys: new Set(), members: 0 });
  }

  return {
    onObjectBegin: open,
    onArrayBegin: open,
    onObjectEnd: () => around.pop(),
    onArrayEnd: () => around.pop(),
    onLiteralValue: (_value, ...place) => addValue(...place),
    onObjectProperty: (key, ...place) => {
      const { keys = new Set() } = around.at(-1) ?? {};
      if (!keys.has(key)) keys.add(key);
      else throw new FoundFault(place, [`the key "${key}" is written twice`, 'keep one of them']);
    },
    onError: (code, ...place) => {
      throw new FoundFault(place, explain(printParseErrorCode(code), text.slice(place[0])));
    },
  };
}

/** `rest`: the text from the fault on. */
function explain(name: string, rest: string): Explanation {
  const [message, fix] = explanations[name] ?? ['is not JSON', 'correct it'];
  const [found] = rest.slice(0, 2);
  // A text that runs on to the end of the file, in one line: the file was cut off inside it.
  if (name === 'UnexpectedEndOfString' && !rest.slice(0, -1).includes('\n')) {
    return ['ends too early: the text that begins here has no end', endFix];
  }
  if (!message.startsWith('expected')) return [message, fix];
  if (found === undefined) return [`ends too early: ${message}`, endFix];
  const isTrailing = /^(?:PropertyNameExpected[}]|ValueExpected\])$/u.test(name + found);
  const what = `${message}, found ${JSON.stringify(found)}`;
  return [what, isTrailing ? 'delete the comma before it' : fix];
}
