import { expect, test } from 'vitest';

import { loadBuiltConfig } from './built-config.ts';

test('says what to do when nothing was built', async () => {
  await expect(loadBuiltConfig('.next/of-no-build.json')).rejects.toThrow(/npm run build/u);
});
