/** The first thing in a JSON text that is wrong; `offset` in UTF-16 code units. */
export type JsonFault = { offset: number; message: string; mend: string };

const deepest = 64;
/** No record is near these; without them a small file can make more problems than memory holds. */
const mostMembers = 50_000;
const mostValues = 1_000_000;
const tokens = {
  space: /[\t\n\r ]*/uy,
  // eslint-disable-next-line no-control-regex -- JSON forbids them inside texts
  characters: /[^"\\\u0000-\u001F]*/uy,
  escape: /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy,
  scalar: /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/uy,
} as const;

const cutMend = 'make several files of it';
const endMend = 'write the rest, or restore the file: it was cut off here';

/**
 * Walks over a JSON text (RFC 8259) and names the first fault, because `JSON.parse` tells no position
 * for some faults and accepts a key written twice. Null: `JSON.parse` will take it.
 */
export function findJsonFault(text: string): JsonFault | null {
  const scanner = new Scanner(text);
  scanner.readValue(0);
  scanner.readEnd();
  return scanner.fault;
}

class Scanner {
  fault: JsonFault | null = null;
  private offset = 0;
  private values = 0;
  private isUnclosed = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Every read answers whether to go on; after a fault nothing more is read. */
  readValue(depth: number): boolean {
    this.values += 1;
    if (depth > deepest) return this.stop('is nested too deeply', 'write it flatter');
    if (this.values > mostValues) return this.stop(`has more than ${mostValues} values`, cutMend);
    this.skip('space');
    if (this.eat('{')) return this.readMembers('}', depth, new Set());
    if (this.eat('[')) return this.readMembers(']', depth, null);
    if (this.skipString() !== null || this.skip('scalar') !== null) return true;
    return this.expect('a value', this.valueMend());
  }

  readEnd(): boolean {
    this.skip('space');
    if (this.fault !== null || this.offset === this.text.length) return true;
    return this.expect('the end of the file', 'delete what follows');
  }

  private readMembers(close: '}' | ']', depth: number, keys: Set<string> | null): boolean {
    this.skip('space');
    if (this.eat(close)) return true;
    for (let members = 1; ; members += 1) {
      if (members > mostMembers) {
        return this.stop(`has more than ${mostMembers} members here`, cutMend);
      }
      if (keys !== null && !this.readKey(keys)) return false;
      if (!this.readValue(depth + 1)) return false;
      this.skip('space');
      if (this.eat(close)) return true;
      if (!this.eat(',')) return this.expect(`, or ${close}`, `add the missing , or ${close}`);
    }
  }

  private readKey(keys: Set<string>): boolean {
    this.skip('space');
    const start = this.offset;
    const raw = this.skipString();
    if (raw === null) return this.expect('a key in double quotes', this.keyMend());
    const key = String(JSON.parse(raw));
    if (keys.has(key)) {
      this.offset = start;
      return this.stop(`the key "${key}" is written twice`, 'keep one of them');
    }
    keys.add(key);
    this.skip('space');
    return this.eat(':') || this.expect(`: after "${key}"`, 'add the missing :');
  }

  private skip(kind: keyof typeof tokens): string | null {
    const pattern = tokens[kind];
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.offset += found?.length ?? 0;
    return found;
  }

  /** Piece by piece: one expression for the whole of a long text would fill the stack. */
  private skipString(): string | null {
    const start = this.offset;
    if (!this.eat('"')) return null;
    do this.skip('characters');
    while (this.skip('escape') !== null);
    if (this.eat('"')) return this.text.slice(start, this.offset);
    // A text that runs on to the end of the file, in one line: the file was cut off inside it.
    this.isUnclosed = /^\\?\n?$/u.test(this.text.slice(this.offset, this.offset + 3));
    this.offset = start;
    return null;
  }

  private eat(character: string): boolean {
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  private stop(message: string, mend: string): false {
    this.fault ??= { offset: this.offset, message, mend };
    return false;
  }

  private expect(what: string, mend: string): false {
    const [character] = this.text.slice(this.offset, this.offset + 2);
    if (character === undefined) return this.stop(`ends too early: expected ${what}`, endMend);
    if (this.isUnclosed) {
      return this.stop('ends too early: the text that begins here has no end', endMend);
    }
    return this.stop(`expected ${what}, found ${JSON.stringify(character)}`, mend);
  }

  private keyMend(): string {
    return this.text[this.offset] === '}'
      ? 'delete the comma before it'
      : 'write keys in double quotes';
  }

  private valueMend(): string {
    if (this.text[this.offset] === ']') return 'delete the comma before it';
    if (this.text[this.offset] !== '"') return 'write texts in double quotes';
    return 'close the text with a double quote; write \\" for a quote, \\n for a line break inside it';
  }
}
