import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toListStyle } from './list-style.ts';

const style = (...items: string[]) => toListStyle(items);

describe('the marks of a list', () => {
  test.each([
    [['1) Первое', '2) Второе'], '1', 1],
    [['1. First', '2. Second', '3. Third'], '1', 1],
    [['(4) four', '(5) five'], '1', 4],
    [['9)Девять', '10)Десять'], '1', 9],
    [['1993. Конституция', '1994. Меморандум'], '1', 1993],
    [['a) one', 'b) two'], 'a', 1],
    [['A. One', 'B. Two'], 'A', 1],
    [['i) one', 'ii) two', 'iii) three'], 'i', 1],
    [['IX. Nine', 'X. Ten'], 'I', 9],
    [['V. Five', 'VI. Six'], 'I', 5],
    [['1) alone'], '1', 1],
  ])('%j are ordered', (items, type, start) => {
    expect(style(...items)).toMatchObject({ kind: 'ordered', type, start });
  });

  test.each([
    [['– Первое', '– Второе']],
    [['— Первое', '—\u00A0Второе']],
    [['- one', '-  two']],
    [['* one', '* two']],
    [['• one', '•two']],
  ])('%j are bullets', (items) => {
    expect(style(...items).kind).toBe('bulleted');
  });

  test.each([
    [['Первое', 'Второе']],
    [['С. В. Лавров', 'Д. Керри']],
    [['А. Иванов']],
    [['1.5 млн рублей', 'Дороги']],
    [['I. Ivanov']],
    [['C. Smith', 'D. Jones']],
    [['–5 °C', '+3 °C']],
    [['2015 год', '2016 год']],
    [['г. Москва', 'г. Минск']],
    [['etc.', 'No.']],
  ])('%j have none: the bullets are ours', (items) => {
    expect(style(...items)).toEqual({ kind: 'plain' });
  });

  test.each([
    [['1) Первое', '3) Третье']],
    [['1) Первое', '2. Второе']],
    [['1) Первое', 'Второе']],
    [['– Первое', '• Второе']],
    [['– Первое', '1) Второе']],
    [['а) первое', 'б) второе', 'в) третье']],
    [['А. Первое', 'Б. Второе']],
    [['1.1. Первое', '1.2. Второе']],
    [['1.1 General', '1.2 Special']],
    [['1.2.3 One', '1.2.4 Two']],
    [['① one', '② two']],
    [['a) one', 'c) three']],
    [['(1 one', '(2 two', '1) three']],
  ])('%j are lines as they stand', (items) => {
    expect(style(...items)).toEqual({ kind: 'literal' });
  });

  test('are the beginnings of their items, whatever these are', () => {
    const signs = fc.constantFrom(...'1 2 ( ) . – - • * а б a b i v I'.split(' '), ' ', '\u00A0');
    const item = fc.string({ unit: signs, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        const found = toListStyle(items);
        const marks = 'marks' in found ? found.marks : items.map(() => '');
        expect(marks).toHaveLength(items.length);
        for (const [index, mark] of marks.entries()) {
          expect(items[index]?.startsWith(mark)).toBe(true);
        }
      }),
    );
  });
});
