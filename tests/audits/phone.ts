import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { findBrowser } from '../../scripts/find-browser.ts';

import type { Result } from 'lighthouse';

/** A browser in which Lighthouse judges addresses as on a phone with a slow line. */
export type Phone = {
  /** `slowdown`: how many times slower than this machine its processor is. */
  judge(url: string, categories: string[], slowdown: number): Promise<Result>;
  close(): void;
};

export async function openPhone(): Promise<Phone> {
  const chromePath = findBrowser(process.env);
  const chrome = await launch({
    ...(chromePath !== undefined && { chromePath }),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  return {
    async judge(url, onlyCategories, cpuSlowdownMultiplier) {
      const result = await lighthouse(url, {
        ...{ port: chrome.port, logLevel: 'error', onlyCategories },
        ...{ throttlingMethod: 'simulate', throttling: { cpuSlowdownMultiplier } },
      });
      if (!result) throw new Error(`Lighthouse said nothing about ${url}.`);
      return result.lhr;
    },
    close() {
      chrome.kill();
    },
  };
}
