import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';

import { beforeEach, describe, expect, test } from 'vitest';

import { buildEdition } from '../lib/editions/build-edition.ts';
import { editionStorage } from '../lib/services/edition-storage.ts';
import { findSignatureFault, signatureHeader } from '../lib/api/signature.ts';
import { makeSite } from '../tests/factories/make-frame.ts';
import { makeRelease } from '../tests/factories/make-release.ts';
import { makeText } from '../tests/factories/make-text.ts';
import { makeOwnFolder } from '../tests/factories/own-folder.ts';
import { releaseFile, writeContent, writeRecord } from '../tests/factories/write-content.ts';
import { textWith } from '../tests/factories/text-with.ts';

/** A process reads the code in half the time when another one has compiled it. */
const compileCache = await makeOwnFolder();
let contentDir = '';
let dataDir = '';
beforeEach(async () => {
  contentDir = await makeOwnFolder();
  dataDir = await makeOwnFolder();
});

type Outcome = { code: number; output: string };

function run(...args: string[]): Promise<Outcome> {
  return runWith({}, ...args);
}

function runWith(variables: Record<string, string>, ...args: string[]): Promise<Outcome> {
  const script = join(import.meta.dirname, 'content.ts');
  const environment = {
    ...process.env,
    ...{ CONTENT_DIR: contentDir, DATA_DIR: dataDir, NODE_COMPILE_CACHE: compileCache },
    ...variables,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { env: environment },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      },
    );
    child.stdin?.end();
  });
}

/** Where no file may have a single block: writing fails, as on a full disk. */
function runWithoutRoom(...args: string[]): Promise<Outcome> {
  const script = join(import.meta.dirname, 'content.ts');
  const command = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`;
  const environment = { ...process.env, CONTENT_DIR: contentDir, DATA_DIR: dataDir };
  return new Promise((resolve) => {
    execFile(
      'sh',
      ['-c', command, process.execPath, script, ...args],
      { env: environment },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      },
    );
  });
}

const release = makeRelease();
/** In this process, where building is not what is tested. */
async function publish(): Promise<void> {
  await writeContent(contentDir, { releases: [release] });
  await buildEdition({ contentDir, dataDir, now: new Date(), storage: editionStorage });
}
const pathOf = () => join(contentDir, releaseFile(release));
const readRecord = async (): Promise<unknown> => JSON.parse(await readFile(pathOf(), 'utf8'));

describe('npm run content', { timeout: 60_000 }, () => {
  test('without a command, or with an unknown one, it shows the usage', async () => {
    for (const args of [
      [],
      ['chek'],
      ['seal'],
      ['check', '--force'],
      ['notify'],
      ['notify', '--url', 'https://parallel.example'],
      ['rollback', 'a', 'b'],
      ['revise', 'a', '--kind', 'b'],
      ['schedule', 'a'],
      ['schedule', 'a', '--at', '2026-12-05'],
      ['withdraw', 'a'],
    ]) {
      expect(await run(...args)).toMatchObject({
        code: 2,
        output: textWith('Usage: npm run content -- '),
      });
    }
    expect(await run('--help')).toMatchObject({ code: 0 });
    expect(await run('seal', '--help')).toMatchObject({ code: 0, output: textWith('seal --all') });
    expect(await run('chek')).toMatchObject({ output: textWith('Did you mean check?') });
  });

  test('rollback lists the editions that are kept and serves one of them again', async () => {
    await writeContent(contentDir, { releases: [release] });
    const idOf = ({ output }: Outcome) => /edition (\w{64})/u.exec(output)?.[1] ?? '';
    const older = idOf(await run('build'));
    await writeRecord(contentDir, 'releases/2015/b.json', makeRelease({ slug: 'b' }));
    const newer = idOf(await run('build'));
    expect(newer).not.toBe(older);
    const listed = await run('rollback');
    expect(listed.output).toMatch(new RegExp(`^${newer} .+ served\n${older} \\S* ?\\S+$`, 'mu'));
    expect(await run('diff', older.slice(0, 12))).toEqual({ code: 0, output: '+ b\n' });
    expect(await run('diff', newer, older)).toEqual({ code: 0, output: '- b\n' });
    expect(await run('diff', newer)).toMatchObject({ output: textWith('No release differs.') });
    expect(await run('diff', 'x')).toMatchObject({ code: 1, output: textWith('begins with x') });
    expect(await run('rollback', '0'.repeat(64))).toMatchObject({ code: 1 });
    expect(await run('rollback', older.slice(0, 12))).toMatchObject({
      code: 0,
      output: textWith(older),
    });
    expect((await run('rollback')).output).toMatch(new RegExp(`^${older} .+ served$`, 'mu'));
  });

  test('a draft goes from a file to readers, and back with a reason', async () => {
    const draft = makeRelease({
      status: 'draft',
      texts: { ru: makeText({ sha256: '' }), en: makeText({ sha256: '' }) },
    });
    await writeContent(contentDir, { releases: [draft] });
    const { slug } = draft;
    const tried = await run('publish', slug, '--dry-run', '--json');
    expect(JSON.parse(tried.output)).toMatchObject({
      ...{ slug, from: 'draft', to: 'published', sealed: ['ru', 'en'], written: false },
    });
    expect(await readRecord()).toMatchObject({ status: 'draft' });

    expect(await run('publish', slug)).toMatchObject({
      code: 0,
      output: textWith('draft → published, sealed ru, en'),
    });
    expect((await run('status')).output).toContain(`Waiting for \`build\`: 1\n  ${slug}`);
    await run('build');
    expect(await run('publish', slug)).toMatchObject({ code: 1, output: textWith('already') });

    const reasons = ['--reason-ru', 'По ошибке', '--reason-en', 'In error'];
    expect(await run('withdraw', slug, ...reasons)).toMatchObject({ code: 0 });
    expect(await readRecord()).toMatchObject({ status: 'withdrawn', reason: { en: 'In error' } });
    expect(await run('build')).toMatchObject({ code: 0 });
    expect(JSON.parse((await run('status', '--json')).output)).toMatchObject({ withdrawn: [slug] });
  });

  test('a release is replaced by another one that readers can open', async () => {
    const other = makeRelease({ slug: '2015-01-26-other', publishedAt: '2015-01-26' });
    await writeContent(contentDir, { releases: [release, other] });
    const replace = (by: string) =>
      run('replace', release.slug, by, '--reason-ru', 'Уточнено', '--reason-en', 'Made precise');
    expect(await replace('nothing')).toMatchObject({
      code: 1,
      output: textWith('there is no release "nothing"'),
    });
    expect(await readRecord()).toMatchObject({ status: 'published' });
    expect(await replace(other.slug)).toMatchObject({ code: 0 });
    expect(await readRecord()).toMatchObject({ status: 'withdrawn', replacedBy: other.slug });
  });

  test('four eyes, if the site demands them', async () => {
    await writeContent(contentDir, { releases: [makeRelease({ status: 'draft' })] });
    await writeRecord(contentDir, 'site.json', makeSite({ fourEyes: true }));
    const publishAs = (name: string) =>
      runWith(
        { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: `${name}@archive.example` },
        'publish',
        release.slug,
      );
    expect(await publishAs('anna')).toMatchObject({ code: 1, output: textWith('not committed') });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: contentDir });
    git('init', '--quiet');
    git('config', 'user.name', 'anna');
    git('config', 'user.email', 'anna@archive.example');
    git('add', '.');
    git('commit', '--quiet', '--message', 'a');
    expect(await publishAs('anna')).toMatchObject({ code: 1, output: textWith('is yours') });
    expect(await readRecord()).toMatchObject({ status: 'draft' });
    expect(await publishAs('boris')).toMatchObject({ code: 0 });
    expect(await readRecord()).toMatchObject({ status: 'published' });
  });

  test('a correction is undone by another one, and the history has both', async () => {
    await publish();
    const { en } = release.texts;
    const corrected = { ...release.texts, en: { ...en, title: 'Corrected' } };
    await writeFile(pathOf(), JSON.stringify({ ...release, texts: corrected }));
    const notes = ['--note-ru', 'Правка', '--note-en', 'A correction'];
    expect(await run('undo', release.slug, ...notes)).toMatchObject({
      code: 1,
      output: textWith('has no correction'),
    });
    expect(await run('revise', release.slug, ...notes)).toMatchObject({ code: 0 });
    expect(await run('build')).toMatchObject({ code: 0 });
    expect(await run('undo', release.slug, ...notes)).toMatchObject({
      code: 0,
      output: textWith('revised en'),
    });
    expect(await readRecord()).toMatchObject({
      texts: { en: { title: en?.title, revisions: [{ kind: 'text' }, { kind: 'text' }] } },
    });
    expect(await run('build')).toMatchObject({ code: 0, output: textWith('1 new line') });
  });

  test('edit opens an editor, and says what is wrong when it is closed', async () => {
    await writeContent(contentDir, { releases: [release] });
    const editWith = (editor: string) =>
      runWith({ VISUAL: editor, EDITOR: 'false' }, 'edit', release.slug);
    expect(await editWith('true')).toMatchObject({ code: 0, output: textWith('nothing is wrong') });
    expect(await editWith(`sed -i 's/"mfa"/"mfo"/'`)).toMatchObject({
      code: 1,
      output: textWith('did you mean "mfa"?'),
    });
    expect(await editWith('exit 3; true')).toMatchObject({ code: 1, output: textWith('with 3') });
    expect(await editWith('')).toMatchObject({ code: 2, output: textWith('Set EDITOR') });
  });

  test('a draft that is not whole stays one, and what is missing is said', async () => {
    const draft = { ...release, status: 'draft', body: 'nobody' };
    await writeContent(contentDir, { releases: [release] });
    await writeFile(pathOf(), JSON.stringify(draft));
    expect(await run('publish', release.slug)).toMatchObject({
      code: 1,
      output: textWith('there is no body "nobody"'),
    });
    expect(await readRecord()).toEqual(draft);
    const told = await run('publish', release.slug, '--json');
    expect(JSON.parse(told.output)).toMatchObject({ written: false, errors: [{ path: 'body' }] });
    expect(await run('publish', 'nothing')).toMatchObject({
      code: 1,
      output: textWith('nothing: has no file in the record'),
    });
  });

  test('a release is scheduled, moved and taken back before its time', async () => {
    await writeContent(contentDir, { releases: [makeRelease({ status: 'draft' })] });
    const at = '2999-02-01T10:00:00+03:00';
    expect(await run('schedule', release.slug, '--at', at)).toMatchObject({ code: 0 });
    expect(await readRecord()).toMatchObject({ status: 'scheduled', publishAt: at });
    expect((await run('status')).output).toContain(`Scheduled: 1\n  ${release.slug}  ${at}`);
    expect(await run('schedule', release.slug, '--cancel')).toMatchObject({ code: 0 });
    expect(await readRecord()).not.toHaveProperty('publishAt');
    const past = await run('schedule', release.slug, '--at', '2015-02-01T10:00:00+03:00');
    expect(past).toMatchObject({ code: 1, output: textWith('not in the future') });
  });

  test(
    'notify signs its request, and fails when the portal serves another edition',
    {
      timeout: 120_000,
    },
    async () => {
      const variables = { REVALIDATE_SECRET: 'a secret of thirty-two letters!!' };
      const reply = { status: 200, body: '{"edition":"e1","hasChanged":true}' };
      const faults: unknown[] = [];
      const portal = createServer((request, response) => {
        void readText(request).then((body) => {
          const header = String(request.headers[signatureHeader]);
          const now = Math.floor(Date.now() / 1000);
          const signed = { secret: variables.REVALIDATE_SECRET, body, now };
          faults.push(findSignatureFault(header, signed));
          response.writeHead(reply.status).end(reply.body);
        });
      });
      portal.listen(0);
      await once(portal, 'listening');
      const address = portal.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const notify = () => runWith(variables, 'notify', '--url', `http://localhost:${port}`);
      try {
        expect(await notify()).toMatchObject({ code: 0, output: textWith('serves edition e1') });
        await writeContent(contentDir, { releases: [release] });
        await run('build');
        expect(await notify()).toMatchObject({ code: 1, output: textWith('not the edition') });
        Object.assign(reply, { status: 403, body: '{"status":403,"detail":"No."}' });
        expect(await notify()).toMatchObject({ code: 1, output: textWith('answered 403: No.') });
        expect(faults).toEqual([null, null, null]);
      } finally {
        portal.close();
        portal.closeAllConnections();
      }
      expect(await notify()).toMatchObject({ code: 1, output: textWith('cannot be reached') });
    },
  );

  test('check says everything that is wrong in one run', async () => {
    await writeContent(contentDir, {
      releases: [makeRelease({ body: 'mfaa', people: ['nobody'] })],
    });
    const { code, output } = await run('check');
    expect(code).toBe(1);
    expect(output).toContain('did you mean "mfa"?');
    expect(output).toContain('there is no term "nobody"');
    expect(output).toContain('2 errors, 0 warnings in 1 file.');
  });

  test('a record goes from its seal over a build and an edit to its revision', async () => {
    await writeContent(contentDir, {
      releases: [makeRelease({ texts: { en: makeText({ sha256: '0'.repeat(64) }) } })],
    });
    expect(await run('build')).toMatchObject({
      code: 0,
      output: textWith(`Left out: it was never published: `),
    });
    expect(await run('revise', release.slug)).toMatchObject({
      code: 1,
      output: textWith('is not published'),
    });
    expect(await run('seal', pathOf())).toMatchObject({
      code: 0,
      output: textWith('sealed en'),
    });
    expect(await run('build')).toMatchObject({
      code: 0,
      output: textWith('Built edition'),
    });

    const edited = { ...makeText({ title: 'Edited' }), sha256: makeText().sha256 };
    await writeRecord(contentDir, releaseFile(release), makeRelease({ texts: { en: edited } }));
    expect(await run('seal', pathOf())).toMatchObject({
      code: 1,
      output: textWith('revise 2015-01-25-call'),
    });
    expect(await run('revise', release.slug)).toMatchObject({
      code: 2,
      output: textWith('--note-ru'),
    });
    const notes = ['--note-ru', 'Правка', '--note-en', 'Corrected'];
    expect(await run('revise', release.slug, ...notes)).toMatchObject({ code: 0 });
    expect(await readRecord()).toMatchObject({
      texts: {
        en: {
          title: 'Edited',
          revisions: [{ previous: { title: 'A title' }, note: { en: 'Corrected' } }],
        },
      },
    });
    expect(await run('build')).toMatchObject({ code: 0 });
    expect(await run('revise', release.slug)).toMatchObject({
      code: 0,
      output: textWith('no text differs'),
    });
  });

  test('a fresh clone knows what was published, refuses to change it silently, and can revise it', async () => {
    await publish();
    const before = join(dataDir, 'before.json');
    await copyFile(pathOf(), before);

    dataDir = await makeOwnFolder();
    const en = makeText({ title: 'Edited' });
    await writeContent(contentDir, {
      releases: [makeRelease({ texts: { ...release.texts, en } })],
    });
    for (const command of ['check', 'build']) {
      expect(await run(command)).toMatchObject({
        code: 1,
        output: textWith('do not keep the text that was published'),
      });
    }
    const notes = ['--note-ru', 'Правка', '--note-en', 'Corrected'];
    const revised = await run('revise', release.slug, '--before', before, ...notes);
    expect(revised).toMatchObject({ code: 0 });
    expect(await run('build')).toMatchObject({
      code: 0,
      output: textWith('published.jsonl: 1 new line'),
    });
  });

  test('build holds a broken published file back, and says so until it is fixed', async () => {
    await publish();
    await writeFile(pathOf(), '{');
    const { code, output } = await run('build');
    expect({ code, output }).toMatchObject({ code: 0, output: textWith('ends too early') });
    expect(output).toContain('Held back: it stays as it was last published: ');
    expect(await run('check')).toMatchObject({ code: 1 });
  });

  test('revise writes nothing over what another editor has saved meanwhile', async () => {
    await publish();
    const edited = (title: string) =>
      makeRelease({ texts: { ...release.texts, en: makeText({ title }) } });
    await writeContent(contentDir, { releases: [edited('Mine')] });

    const other = JSON.stringify(edited('Of another editor'));
    const save = join(await makeOwnFolder(), 'save.mjs');
    // The prompt takes its time: here as long as a module that is loaded when the words are checked.
    await writeFile(
      save,
      `import { writeFileSync } from 'node:fs';
       import readline from 'node:readline/promises';
       import { syncBuiltinESMExports } from 'node:module';
       readline.createInterface = () => ({
         async *[Symbol.asyncIterator]() {
           writeFileSync(${JSON.stringify(pathOf())}, ${JSON.stringify(other)});
           yield 'Правка';
           yield 'Corrected';
         },
         close() {},
       });
       syncBuiltinESMExports();
       Object.defineProperty(process.stdin, 'isTTY', { value: true });`,
    );
    const outcome = await runWith({ NODE_OPTIONS: `--import ${save}` }, 'revise', release.slug);
    expect(outcome).toMatchObject({ code: 1, output: textWith('was changed meanwhile') });
    expect(await readFile(pathOf(), 'utf8')).toBe(other);
  });

  test('seal takes many files, or all, and one that cannot be sealed keeps none from it', async () => {
    const unsealed = (slug: string) =>
      makeRelease({ slug, texts: { en: makeText({ sha256: '0'.repeat(64) }) } });
    const releases = ['a', 'b', 'c'].map((name) => unsealed(`2015-01-25-${name}`));
    await writeContent(contentDir, { releases });
    const files = releases.map((one) => join(contentDir, releaseFile(one)));
    await writeFile(files[0] ?? '', '{');
    const sealed = await run('seal', ...files.slice(0, 2));
    expect(sealed).toMatchObject({ code: 1, output: textWith('b.json: sealed en') });
    expect(sealed.output).toContain('a.json: line 1');
    const all = await run('seal', '--all');
    expect(all.output).toMatch(/b\.json: is sealed already\n.*c\.json: sealed en/u);
    expect(await run('seal', '--all', files[1] ?? '')).toMatchObject({ code: 2 });
  });

  test.each(['seal', 'revise', 'new'])(
    '%s names the file that it cannot write, and leaves no part of it',
    async (name) => {
      await publish();
      const en = makeText({ title: 'Edited', sha256: '0'.repeat(64) });
      const other = { slug: '2015-01-26-other', texts: { en } };
      await writeRecord(
        contentDir,
        releaseFile(release),
        makeRelease({ texts: { ...release.texts, en } }),
      );
      await writeRecord(contentDir, 'releases/2015/2015-01-26-other.json', makeRelease(other));
      const files = await readdir(contentDir, { recursive: true });
      const args = {
        seal: [join(contentDir, 'releases/2015/2015-01-26-other.json')],
        revise: [release.slug, '--note-ru', 'Правка', '--note-en', 'Corrected'],
        new: ['--kind', 'note', '--body', 'mfa', '--slug', '2015-01-02-new'],
      }[name];
      const { code, output } = await runWithoutRoom(name, ...(args ?? []));
      expect(code).toBe(1);
      expect(output).toMatch(/\/.+ cannot be written \(.+\): /u);
      expect(output).not.toMatch(/^\s+at /mu);
      expect(await readdir(contentDir, { recursive: true })).toEqual(files);
    },
  );

  test('hash prints what seal would write', async () => {
    await writeContent(contentDir, { releases: [release] });
    const { output } = await run('hash', pathOf());
    expect(output).toBe(
      `${makeText({ title: 'Название' }).sha256}  texts.ru\n${makeText().sha256}  texts.en\n`,
    );
  });

  test.each(['hash', 'seal'])('%s says what is wrong with the file it was given', async (name) => {
    await writeContent(contentDir, {});
    const site = join(contentDir, 'site.json');
    for (const [file, message] of [
      ['nowhere.json', 'nowhere.json: there is no such file'],
      [contentDir, 'is a folder'],
      [site, 'is not a release'],
    ] as const) {
      expect(await run(name, file)).toMatchObject({ code: 1, output: textWith(message) });
    }
  });

  test('a change of metadata goes from its refusal over its revision to a build', async () => {
    await writeContent(contentDir, { releases: [release] });
    await run('build');
    await writeRecord(contentDir, releaseFile(release), { ...release, kind: 'statement' });
    expect(await run('build')).toMatchObject({ code: 1, output: textWith('--kind metadata') });
    expect(await run('revise', release.slug)).toMatchObject({
      code: 0,
      output: textWith(`revise ${release.slug} --kind metadata`),
    });
    const notes = ['--note-ru', 'Вид', '--note-en', 'The kind'];
    expect(await run('revise', release.slug, '--kind', 'metadata', ...notes)).toMatchObject({
      code: 0,
      output: textWith('revised ru, en (metadata)'),
    });
    expect(await run('build')).toMatchObject({ code: 0 });
  });

  test('new writes a draft that is warned of until it is filled in, never over a record', async () => {
    await writeContent(contentDir, { releases: [release] });
    const args = ['new', '--kind', 'note', '--body', 'mfa', '--slug', '2026-01-02-new'];
    expect(await run(...args)).toMatchObject({ code: 0 });
    const draft = join(contentDir, 'releases/2026/2026-01-02-new.json');
    expect(JSON.parse(await readFile(draft, 'utf8'))).toMatchObject({
      publishedAt: '2026-01-02',
      status: 'draft',
    });
    expect(await run('check')).toMatchObject({
      code: 0,
      output: textWith('warning  texts.ru.title: is empty\n      → write it'),
    });
    expect(await run('build')).toMatchObject({ code: 0, output: textWith('Built edition') });
    expect(await run(...args)).toMatchObject({ code: 1, output: textWith('already') });
  });

  test.each<[string, string[], number, string]>([
    ['each missing option', [], 2, '--slug is missing\n--body is missing\n--kind is missing'],
    ['a kind that is not known', ['--kind', 'notes'], 2, 'did you mean "note"?'],
    ['a body that does not exist', ['--body', 'mfaa'], 1, 'did you mean "mfa"?'],
    ['a slug without a day', ['--slug', 'new'], 2, 'does not begin with a day'],
    ['a day that does not exist', ['--slug', '2026-02-30-new'], 2, 'does not begin with a day'],
  ])('new names %s', async (_, changes, code, message) => {
    await writeContent(contentDir, {});
    const usual = ['--kind', 'note', '--body', 'mfa', '--slug', '2026-01-02-new'];
    const args = changes.length === 0 ? [] : [...usual, ...changes];
    expect(await run('new', ...args)).toMatchObject({ code, output: textWith(message) });
  });
});
