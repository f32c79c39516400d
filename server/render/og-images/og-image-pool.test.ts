import { afterAll, describe, expect, test } from 'vitest';

import { makeCard } from '../../../tests/factories/make-card.ts';
import { openOgImagePool } from './og-image-pool.ts';

const pool = openOgImagePool();
afterAll(() => pool.close());

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

async function draw(...changes: Parameters<typeof makeCard>) {
  const picture = await pool.draw(makeCard(...changes));
  if (!picture) throw new TypeError('Nothing else is drawn.');
  return picture;
}

describe('a picture', () => {
  test.each([
    ['of a short title', {}],
    ['of a very long title', { title: 'О внесении изменений в законодательные акты '.repeat(30) }],
    ['of one long word', { title: 'Ы'.repeat(400) }],
    ['without kicker and byline', { byline: [] }],
  ])('%s is a PNG of 1200 by 630 pixels below 300 KB', async (_, changes) => {
    const picture = await draw(changes);
    expect(picture.subarray(0, 8)).toEqual(signature);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.byteLength).toBeLessThan(300 * 1000);
  });

  test('is drawn without asking anybody for letters that no font has', async () => {
    const picture = await draw({ title: 'Emoji 😀, 中国, العربية' });
    expect(picture.subarray(0, 8)).toEqual(signature);
  });

  test('says in other signs what its fonts lack', async () => {
    const spelled = await draw({ title: 'CO2 <= 5', byline: ['замок …'] });
    expect(await draw({ title: 'CO₂ ≤ 5', byline: ['за\u0301мок 北京'] })).toEqual(spelled);
  });

  test('differs with what is said, and does not when it is the same', async () => {
    const first = await draw();
    expect(await draw()).toEqual(first);
    expect(await draw({ title: 'Другое название' })).not.toEqual(first);
    expect(await draw({ title: 'Чужое название' })).not.toEqual(
      await draw({ title: 'Другое название' }),
    );
    expect(await draw({ status: 'Translation.' })).not.toEqual(first);
  });

  test('is not promised when too many wait already, of which one client has a part only', async () => {
    let client = 'many';
    const small = openOgImagePool({ mostWaiting: 2, requester: () => ({ client }) });
    const many = Array.from({ length: 4 }, () => small.draw(makeCard()));
    client = 'one';
    const drawn = await Promise.all([...many, small.draw(makeCard())]);
    await small.close();
    expect(drawn.map((picture) => picture !== null)).toEqual([true, true, false, false, true]);
  });
});
