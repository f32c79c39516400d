import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, test } from './support/test.ts';

import type { Server } from 'node:http';

/** Long enough for a script that is there already to run in between. */
const pause = 1500;

let line: Server;
let origin = '';

/** A slow line: the second half of a page comes late, and everything else at once. */
test.beforeAll(async () => {
  line = createServer((request, response) => {
    void fetch(e2eOrigin + (request.url ?? '/')).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'Content-Type': type });
      if (type.startsWith('text/html')) {
        response.write(body.subarray(0, body.length / 2));
        await wait(pause);
        response.end(body.subarray(body.length / 2));
      } else response.end(body);
    });
  });
  line.listen(0);
  await once(line, 'listening');
  const address = line.address();
  if (typeof address === 'object' && address !== null) origin = `http://localhost:${address.port}`;
});
test.afterAll(() => {
  line.closeAllConnections();
  line.close();
});

test('a script that comes before the page waits for the whole of it', async ({ page, words }) => {
  const t = words('ru');
  await page.goto(`${origin}${paths.release('ru', firstRelease.slug)}#p2`);
  await page
    .locator('summary')
    .filter({ hasText: t('ShareMenu.title') })
    .click();
  const link = page.getByRole('link', { name: t('ShareMenu.telegram'), exact: true });
  await expect(link).toHaveAttribute('href', /%23p2/u);
});
