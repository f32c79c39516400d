import { internalPaths } from '../../lib/internal-paths.ts';
import { languages } from '../../lib/content/languages.ts';
import { chooseLanguage } from '../choose-language.ts';
import { sendDocument } from './send-document.ts';

import type { Language } from '../../lib/content/languages.ts';
import type { ProblemStatus } from '../../lib/internal-paths.ts';
import type { Answer } from '../answer.ts';
import type { Refusal } from '../limits.ts';
import type { Metrics } from '../metrics.ts';
import type { PageCache, PageRequest } from './page-cache.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type Page = PageRequest & { status: number; language: Language };

export type PageAnswer = Exclude<Answer, { kind: 'redirect' }>;

type PageSenderOptions = { pages: PageCache; metrics: Metrics; log: Logger };

/** Sends whole pages with their status, and the page of a fault when one cannot be rendered. */
export class PageSender {
  readonly #options: PageSenderOptions;

  constructor(options: PageSenderOptions) {
    this.#options = options;
  }

  async send(request: IncomingMessage, response: ServerResponse, found: PageAnswer): Promise<void> {
    switch (found.kind) {
      case 'problem':
        await this.sendProblem(request, response, found.status, found.language);
        return;
      case 'bad-query': {
        const path = internalPaths.badQuery(found.language, found.problem);
        const page = { path, status: 400, language: found.language, isKept: true };
        await this.#sendPage(request, response, page);
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
    status: ProblemStatus,
    asked: Language | null,
  ): Promise<void> {
    if (asked === null) response.setHeader('Vary', 'Accept-Language, Cookie');
    const language = asked ?? chooseLanguage(request.headers);
    await this.#sendPage(request, response, problemPage(status, language));
  }

  /** Says when to ask again, in the language of the address. */
  async sendRefusal(
    request: IncomingMessage,
    response: ServerResponse,
    { status, retryAfter }: Refusal,
  ): Promise<void> {
    response.setHeader('Retry-After', retryAfter);
    response.setHeader('Cache-Control', 'no-store');
    const language = languages.find((candidate) => request.url?.startsWith(`/${candidate}/`));
    await this.sendProblem(request, response, `${status}`, language ?? null);
  }

  /** Renders the pages of faults while there is none: then they can be sent, whatever is at fault. */
  async prepareForFaults(): Promise<void> {
    const prepared = languages.flatMap((language) =>
      (['500', '503'] as const).map((status) => problemPage(status, language)),
    );
    await Promise.all(prepared.map((page) => this.#options.pages.get(page)));
  }

  async #sendPage(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
    const { pages, metrics, log } = this.#options;
    try {
      const served = await pages.get(page);
      metrics.pages.inc({ source: served.source });
      await sendDocument(request, response, page, served);
    } catch (error) {
      if (response.headersSent) throw error;
      log.error({ err: error }, 'page failed');
      const fault = problemPage('500', page.language);
      await sendDocument(request, response, fault, await pages.get(fault));
    }
  }
}

function problemPage(status: ProblemStatus, language: Language): Page {
  const path = internalPaths.problem(language, status);
  return { path, status: Number(status), language, isKept: true };
}
