import { describe } from 'vitest';

import { describeSearchAnswers } from './search-answers-contract.ts';
import { describeSearchNames } from './search-names-contract.ts';
import { describeSearchOrder } from './search-order-contract.ts';
import { describeSearchWords } from './search-words-contract.ts';
import { describeTitles } from './titles-contract.ts';

import type { OpenStore } from './store-contract.ts';

/** Words → releases with passages. */
export function describeSearch(name: string, openStore: OpenStore): void {
  describe(`${name}: search`, () => {
    describeSearchWords(openStore);
    describeSearchOrder(openStore);
    describeSearchNames(openStore);
    describeSearchAnswers(openStore);
    describeTitles(openStore);
  });
}
