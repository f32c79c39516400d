import { expect, test } from 'vitest';

import { makeLongRelease } from '../../../tests/factories/make-long-release.ts';
import { askApi } from '../../../tests/factories/ask-api.ts';
import { openStoreOf } from '../../../tests/factories/open-store.ts';
import { largestResponse } from '../handle-api.ts';

test('a release is answered whole, however long its texts are', async () => {
  const long = makeLongRelease({ slug: 'long', words: 60_000 });
  const store = await openStoreOf({ releases: [long] });
  const unasked = () => Promise.reject(new Error('Nothing else is asked.'));
  const { status, body } = await askApi({
    ...{ path: '/api/v1/releases/long', query: new URLSearchParams(), store },
    ...{ search: unasked, quote: unasked, origin: 'https://parallel.example' },
  });
  expect(status).toBe(200);
  expect(Buffer.byteLength(body)).toBeGreaterThan(largestResponse);
  expect(JSON.parse(body)).toMatchObject({ texts: { ru: { blocks: long.texts.ru?.blocks } } });
  store.close();
});
