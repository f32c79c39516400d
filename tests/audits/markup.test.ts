import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { languages } from '../../lib/model/languages.ts';
import { paths } from '../../lib/routes/paths.ts';
import { openPortal } from '../e2e/support/own-portal.ts';
import { e2eOrigin } from '../e2e/support/server.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeOwnFolder } from '../factories/own-folder.ts';
import { releaseFile } from '../factories/write-content.ts';
import { furtherTemplates, templates } from '../e2e/support/templates.ts';
import { hasJava, listErrors } from './nu-html-checker.ts';

const isContinuousIntegration = Boolean(process.env['CI']);
const isRunnable = isContinuousIntegration || (await hasJava());
if (!isRunnable) {
  console.warn(
    'NOT CHECKED: the Nu HTML checker needs Java, and there is none (on Debian: apt-get install default-jre-headless).',
  );
}

test.runIf(isRunnable)(
  'the Nu HTML checker finds no error in any page',
  async () => {
    const folder = await makeOwnFolder();
    for (const [name, address] of Object.entries({ ...templates, ...furtherTemplates })) {
      for (const language of languages) {
        await keep(
          join(folder, `${name.replaceAll(' ', '-')}-${language}.html`),
          e2eOrigin + address(language),
        );
      }
    }
    await keepWithdrawn(folder);
    expect(await listErrors(folder)).toEqual([]);
  },
  300_000,
);

/** Nothing of the project's own content is withdrawn. */
async function keepWithdrawn(folder: string): Promise<void> {
  const record = makeRelease({
    slug: '2015-02-02-withdrawn',
    publishedAt: '2015-02-02',
    status: 'withdrawn',
    withdrawnAt: '2015-03-01',
    reason: { ru: 'Причина.', en: 'The reason.' },
  });
  const portal = await openPortal({ releases: [{ file: releaseFile(record), record }] });
  try {
    await portal.publish();
    const { url } = await portal.start();
    for (const language of languages) {
      const address = url + paths.release(language, record.slug);
      expect(await keep(join(folder, `withdrawn-${language}.html`), address)).toBe(410);
    }
  } finally {
    await portal.remove();
  }
}

/** The page, and apart from it its style, so that what all pages carry is read once. */
async function keep(file: string, address: string): Promise<number> {
  const response = await fetch(address);
  const html = await response.text();
  const [, style] = /<style>([^<]*)<\/style>/u.exec(html) ?? [];
  await writeFile(file, style === undefined ? html : html.replace(style, ''));
  if (style !== undefined) await writeFile(join(dirname(file), 'style.css'), style);
  return response.status;
}
