import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { paths } from '../../lib/routes/paths.ts';
import { editedFile, editRelease } from './support/edit-release.ts';
import { firstRelease } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, locales, test } from './support/test.ts';

import type { APIRequestContext } from '@playwright/test';

/** A publish is seen within five seconds. */
const soon = { timeout: 5000 };

test.describe.configure({ mode: 'serial' });

test.describe('a running portal', () => {
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';
  let operatorUrl = '';

  test.beforeAll(async () => {
    portal = await openPortal();
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  test('shows an edit in both languages without a restart @core', async ({ request }) => {
    await seeInBoth(request, 'first edit', false);
    await editRelease(portal.contentDir, 'first edit');
    await portal.publish();
    await seeInBoth(request, 'first edit');
  });

  test('keeps the pages that the edit did not change', async ({ request }) => {
    const unchanged = url + paths.release('ru', '2026-11-23-security-council-formed');
    const before = await (await request.get(unchanged)).text();
    await editRelease(portal.contentDir, 'second edit');
    await portal.publish();
    await seeInBoth(request, 'second edit');
    expect(await (await request.get(unchanged)).text()).toBe(before);
  });

  test('still shows it after a restart', async ({ request }) => {
    await portal.stop();
    url = (await portal.start()).url;
    await seeInBoth(request, 'second edit');
  });

  test('shows what was published while it was down', async ({ request }) => {
    await portal.stop();
    await editRelease(portal.contentDir, 'third edit');
    await portal.publish();
    url = (await portal.start()).url;
    await seeInBoth(request, 'third edit');
  });

  test('refuses to publish a silent change of a published text', async () => {
    const before = await readFile(join(portal.contentDir, editedFile), 'utf8');
    await editRelease(portal.contentDir, 'silent edit', { isSilent: true });
    await expect(portal.publish()).rejects.toThrow('content -- revise');
    await writeFile(join(portal.contentDir, editedFile), before);
  });

  test('with --watch publishes an edit by itself, keeps the text when one is broken, and says why', async ({
    request,
  }) => {
    await portal.stop();
    ({ url, operatorUrl } = await portal.start(['--watch']));
    await editRelease(portal.contentDir, 'watched edit');
    await seeInBoth(request, 'watched edit');

    const before = await readFile(join(portal.contentDir, editedFile), 'utf8');
    await writeFile(join(portal.contentDir, editedFile), before.replace('"mfa"', '"no-such-body"'));
    await expect.poll(() => readiness(request), soon).toContain('no-such-body');
    await seeInBoth(request, 'watched edit');

    await writeFile(join(portal.contentDir, editedFile), before);
    await expect.poll(() => readiness(request), soon).toContain('"problems":[]');
  });

  test('serves on and says why when the pointer names an edition that is not there', async ({
    request,
  }) => {
    await portal.stop();
    ({ url, operatorUrl } = await portal.start());
    const pointer = join(portal.dataDir, 'current.json');
    const before = await readFile(pointer, 'utf8');
    await writeFile(
      pointer,
      before.replaceAll(/[0-9a-f]{16,64}/gu, (id) => 'f'.repeat(id.length)),
    );
    await expect.poll(() => readiness(request), soon).toContain('"degraded"');
    await seeInBoth(request, 'watched edit');
    await writeFile(pointer, before);
    await expect.poll(() => readiness(request), soon).toContain('"ready"');
  });

  async function readiness(request: APIRequestContext) {
    return (await request.get(`${operatorUrl}/readyz`)).text();
  }

  async function seeInBoth(request: APIRequestContext, words: string, isSeen = true) {
    for (const locale of locales) {
      const read = async () =>
        (await (await request.get(url + paths.release(locale, firstRelease.slug))).text()).includes(
          words,
        );
      await expect.poll(read, soon).toBe(isSeen);
    }
  }
});
