import { internalPaths } from '../lib/internal-paths.ts';
import { chooseLanguage } from './choose-language.ts';
import { sendHtml } from './send.ts';

import type { Language } from '../lib/content/languages.ts';
import type { ProblemStatus } from '../lib/internal-paths.ts';
import type { Answer } from './answer.ts';
import type { PageCache, PageRequest } from './page-cache.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type Page = PageRequest & { status: number; language: Language };

export type PageAnswer = Exclude<Answer, { kind: 'redirect' }>;

type PageSenderOptions = {
  pages: PageCache;
  log: Logger;
  /** Without a public address nothing may be indexed. */
  isIndexed: boolean;
};

/** Sends whole pages with their status, and the page of a fault when one cannot be rendered. */
export class PageSender {
  readonly #options: PageSenderOptions;

  constructor(options: PageSenderOptions) {
    this.#options = options;
  }

  async send(request: IncomingMessage, response: ServerResponse, found: PageAnswer): Promise<void> {
    switch (found.kind) {
      case 'problem':
        await this.sendProblem(request, response, Number(found.status), found.language);
        return;
      case 'bad-query': {
        const path = internalPaths.badQuery(found.language, found.problem);
        await this.#sendPage(request, response, {
          path,
          status: 400,
          language: found.language,
          isKept: true,
        });
        return;
      }
      case 'page':
        await this.#sendPage(request, response, found);
        return;
      default:
        found satisfies never;
    }
  }

  /** The language of the path; without one, the reader's. */
  async sendProblem(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    asked: Language | null,
  ): Promise<void> {
    if (asked === null) response.setHeader('Vary', 'Accept-Language, Cookie');
    const language = asked ?? chooseLanguage(request.headers);
    await this.#sendPage(request, response, problemPage(status === 400 ? '400' : '404', language));
  }

  async #sendPage(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
    const { pages, log, isIndexed } = this.#options;
    if (!isIndexed) response.setHeader('X-Robots-Tag', 'noindex');
    try {
      sendHtml(request, response, page, await pages.get(page));
    } catch (error) {
      log.error({ err: error }, 'page failed');
      const fault = problemPage('500', page.language);
      sendHtml(request, response, fault, await pages.get(fault));
    }
  }
}

function problemPage(status: ProblemStatus, language: Language): Page {
  const path = internalPaths.problem(language, status);
  return { path, status: Number(status), language, isKept: true };
}
