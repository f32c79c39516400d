import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { toWritten } from '../lib/model/written.ts';
import { createRandom } from '../tooling/demo/random.ts';
import { openSqliteStore } from '../lib/store/sqlite/sqlite-store.ts';
import { toPieces } from '../lib/texts/quote/pieces.ts';
import { longestQuotation } from '../lib/routes/queries.ts';
import { textAnalysis } from '../lib/search/text-analysis.ts';
import { makeReleases, writeBenchEdition } from './edition.ts';
import { formatTimes, measure, percentile } from './measure.ts';

import type { Random } from '../tooling/demo/random.ts';
import type { Release } from '../lib/model/release.ts';
import type { ContentStore } from '../lib/store/content-store.ts';

const help = `Measures the check of quotations in an edition of demonstration records, with a reference in the same run.

  npm run bench:quote -- [--count 20000] [--questions 300] [--seed bench]

Target at 20,000 documents: p99 at most 300 ms for each kind of quotation.`;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    questions: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'bench' },
    help: { type: 'boolean', default: false },
  },
});

if (flags.help) console.log(help);
else await run(Number(flags.count), Number(flags.questions), flags.seed);

async function run(count: number, queryCount: number, seed: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallel-bench-'));
  try {
    const file = join(folder, 'edition.sqlite');
    const releases = makeReleases(count, seed);
    writeBenchEdition(file, releases);
    const store = openSqliteStore(file, textAnalysis);
    try {
      await printTimes(store, releases, queryCount, createRandom(`${seed}:quotations`));
    } finally {
      store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function printTimes(
  store: ContentStore,
  releases: readonly Release[],
  count: number,
  random: Random,
): Promise<void> {
  const many = (make: () => string) => Array.from({ length: count }, make);
  const cut = () => cutQuotation(releases, random);
  const kinds = {
    exact: many(cut),
    'a word in twelve changed': many(() => edit(cut(), 12, random)),
    'a word in five changed': many(() => edit(cut(), 5, random)),
    'absent, of known words': many(() => shuffle(cut(), random)),
    'absent, of unknown words': many(() => edit(cut(), 1, random)),
    costly: ['of '.repeat(333), 'the of in and to '.repeat(58), 'в и с на о '.repeat(90)].map(
      (text) => text.slice(0, longestQuotation),
    ),
  };
  // The first questions read the file into memory.
  for (const quotation of kinds.exact.slice(0, 50)) await store.findQuotation(quotation);

  const slugs = Array.from({ length: count }, () => random.pick(releases).slug);
  const reference = await measure(slugs, (slug) => store.findRelease(slug));
  console.log(formatTimes('reference, one release read', reference));
  for (const [kind, quotations] of Object.entries(kinds)) {
    const answers: string[] = [];
    const processor: number[] = [];
    const times = await measure(quotations, async (quotation) => {
      const before = process.cpuUsage();
      const [nearest] = (await store.findQuotation(quotation)).hits;
      const { user, system } = process.cpuUsage(before);
      processor.push((user + system) / 1000);
      answers.push(nearest ? (nearest.match.differences === 0 ? 'exact' : 'close') : 'none');
    });
    const ratio = percentile(times, 0.99) / percentile(reference, 0.99);
    console.log(formatTimes(kind, times));
    const busy = percentile(processor, 0.99).toFixed(1);
    console.log(`  ${tally(answers)}; p99 is ${ratio.toFixed(1)} times the reference`);
    // On a machine that does other things too this is the figure to compare.
    console.log(`  processor time: p99 ${busy} ms`);
  }
}

/** Seven to sixty words of one text, across its blocks; no longer than a quotation may be. */
function cutQuotation(releases: readonly Release[], random: Random): string {
  const { texts } = random.pick(releases);
  const text = random.chance(0.5) ? texts.ru : texts.en;
  const source =
    (text ?? texts.ru ?? texts.en)?.blocks.map((block) => toWritten(block).text).join('\n') ?? '';
  const words = toPieces(source).filter(({ isWord }) => isWord);
  const length = Math.min(words.length, 7 + random.below(54));
  const first = random.below(words.length - length + 1);
  const quotation = source.slice(words[first]?.start, words[first + length - 1]?.end);
  return quotation.slice(0, longestQuotation);
}

/** One word of so many is another, which no text has. */
function edit(quotation: string, every: number, random: Random): string {
  const at = random.below(every);
  return quotation
    .split(' ')
    .map((word, index) => (index % every === at ? `${word}вщ${index}` : word))
    .join(' ');
}

/** The words of a quotation in an order that no text has. */
function shuffle(quotation: string, random: Random): string {
  return quotation
    .split(' ')
    .map((word) => ({ word, key: random.next() }))
    .sort((left, right) => left.key - right.key)
    .map(({ word }) => word)
    .join(' ');
}

function tally(answers: readonly string[]): string {
  const groups = Map.groupBy(answers, (answer) => answer);
  return [...groups].map(([answer, { length }]) => `${answer} ${length}`).join(', ');
}
