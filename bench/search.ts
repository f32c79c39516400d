import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

import { readContent } from '../lib/content/read-content.ts';
import { openSqliteStore } from '../lib/store/sqlite/sqlite-store.ts';
import { textAnalysis } from '../lib/search/text-analysis.ts';
import { makeCostlyQuestions, makeCostlyQuotations } from './costly-questions.ts';
import { makeReleases, writeBenchEdition } from './edition.ts';
import { formatTimes, measure, measureProcessor, percentile } from './measure.ts';
import { listWords, makeZipfPick } from './zipf.ts';

import type { Release } from '../lib/model/release.ts';
import type { ContentStore } from '../lib/store/content-store.ts';

const help = `Measures search in an edition of demonstration records, with a reference in the same run.

  npm run bench:search -- [--count 20000] [--questions 2000] [--seed bench]

Target at 20,000 documents: p50 at most 2 ms, p99 at most 40 ms; the costliest question that we could invent takes
at most 10 times the processor time of a usual one, the costliest quotation at most 12 times: see the prices of
docs/operating.md.`;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    questions: { type: 'string', default: '2000' },
    seed: { type: 'string', default: 'bench' },
    help: { type: 'boolean', default: false },
  },
});

/** So many of each costly kind. */
const costlyCount = 15;

if (flags.help) console.log(help);
else await run(Number(flags.count), Number(flags.questions), flags.seed);

async function run(count: number, queryCount: number, seed: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallel-bench-'));
  try {
    const file = join(folder, 'edition.sqlite');
    const releases = makeReleases(count, seed);
    const { content } = await readContent('content');
    writeBenchEdition(file, releases, content.terms);
    await printSizes(file);

    const store = openSqliteStore(file, textAnalysis);
    try {
      await printTimes(store, releases, queryCount, seed);
      await printCosts(store, releases, seed);
    } finally {
      store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What of the file search needs, by the pages that its tables take. */
async function printSizes(file: string): Promise<void> {
  const { size } = await stat(file);
  const database = new DatabaseSync(file, { readOnly: true });
  const sql = `SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'release\\_t%' ESCAPE '\\'
    OR name = 'form'`;
  const index = Number(database.prepare(sql).get()?.['bytes'] ?? 0);
  database.close();
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const share = Math.round((index / size) * 100);
  console.log(`edition ${megabytes(size)}, of which search ${megabytes(index)} (${share} %)`);
}

async function printTimes(
  store: ContentStore,
  releases: readonly Release[],
  queryCount: number,
  seed: string,
): Promise<void> {
  const questions = makeQuestions(releases, queryCount, seed);
  // The first questions read the file into memory.
  for (const text of questions.slice(0, 100)) await store.search({ text });
  const asTyped = (text: string) => store.search({ text, isExact: true });
  console.log(formatTimes('search, as typed', await measure(questions, asTyped)));
  const whole = (text: string) => store.search({ text });
  console.log(formatTimes('search, corrected', await measure(questions, whole)));

  const slugs = questions.map((_, index) => releases[(index * 7919) % releases.length]?.slug ?? '');
  console.log(
    formatTimes('reference', await measure(slugs, (slug) => store.findReleaseState(slug))),
  );
}

/** Processor time of what a reader may ask, however it is answered: a busy machine does not change it much. */
async function printCosts(
  store: ContentStore,
  releases: readonly Release[],
  seed: string,
): Promise<void> {
  const search = (text: string) => store.search({ text });
  const pick = makeZipfPick(listWords(releases), seed);
  const usual = percentile(
    await measureProcessor(
      Array.from({ length: 300 }, () => `${pick()} ${pick()}`),
      search,
    ),
    0.5,
  );
  console.log(`a usual question: ${usual.toFixed(2)} ms of processor time`);
  const print = async (
    what: string,
    kinds: Record<string, readonly string[]>,
    ask: (text: string) => Promise<unknown>,
  ) => {
    const ratios: number[] = [];
    for (const [kind, texts] of Object.entries(kinds)) {
      const ratio = percentile(await measureProcessor(texts, ask), 0.5) / usual;
      ratios.push(ratio);
      console.log(`  ${kind}: ${ratio.toFixed(1)}`);
    }
    console.log(`costliest ${what} ÷ usual question: ${Math.max(...ratios).toFixed(1)}`);
  };
  await print('question', makeCostlyQuestions(seed, costlyCount), search);
  await print('quotation', makeCostlyQuotations(costlyCount), (text) => store.findQuotation(text));
}

/** One or two words of the documents, each as likely as it is common among them. */
function makeQuestions(
  releases: readonly Release[],
  count: number,
  seed: string,
): readonly string[] {
  const pick = makeZipfPick(listWords(releases), seed);
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? pick() : `${pick()} ${pick()}`,
  );
}
