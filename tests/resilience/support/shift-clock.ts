/**
 * A machine whose clock is wrong: `node --import` this, and CLOCK_SHIFT_FILE names a file with the milliseconds
 * by which every clock of the day is ahead. An empty file: the clock is right.
 */
import { readFileSync } from 'node:fs';

const RealDate = Date;
const file = process.env['CLOCK_SHIFT_FILE'] ?? '';
const readShift = () => Number(readFileSync(file, 'utf8'));

class ShiftedDate extends RealDate {
  // Next copies what a class has itself, not what it inherits.
  static override parse = RealDate.parse;
  static override UTC = RealDate.UTC;

  constructor(...values: readonly (number | string | Date)[]) {
    const [value, month, ...rest] = values;
    if (value === undefined) super(RealDate.now() + readShift());
    else if (month === undefined) super(value);
    else super(Number(value), Number(month), ...rest.map(Number));
  }

  static override now() {
    return RealDate.now() + readShift();
  }
}

Reflect.set(globalThis, 'Date', ShiftedDate);
Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + readShift() });
