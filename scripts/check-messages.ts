import { readFile } from 'node:fs/promises';

import { languages } from '../lib/model/languages.ts';
import { compareMessages } from './compare-messages.ts';

const folder = new URL('../messages/', import.meta.url);

const files = await Promise.all(
  languages.map(async (language): Promise<[string, unknown]> => {
    const text = await readFile(new URL(`${language}.json`, folder), 'utf8');
    return [language, JSON.parse(text)];
  }),
);
const problems = compareMessages(Object.fromEntries(files));

for (const problem of problems) console.error(`messages: ${problem}`);
if (problems.length === 0) console.log(`messages: ${languages.join(' and ')} agree`);
process.exitCode = problems.length > 0 ? 1 : 0;
