import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { languages } from '../../lib/model/languages.ts';
import { languageOf } from '../../lib/routes/language-of.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { QueueError } from '../../lib/base/fair-queue.ts';
import { isPlain } from '../http/plain-request.ts';
import { PageViews } from '../preferences/apply-preferences.ts';
import { readView } from '../preferences/preferences-cookie.ts';
import { sendDocument } from '../http/send-document.ts';
import { SentHeads } from '../http/sent-heads.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { ProblemStatus } from '../../lib/routes/internal-paths.ts';
import type { Answer } from '../routing/resolution.ts';
import type { ClientAddress } from '../limits/client-address.ts';
import type { Refusal } from '../limits/rate-limit.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { PageCache, PageRequest, Served } from '../cache/response-cache.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type Page = PageRequest & { status: number; language: Language };

export type PageAnswer = Exclude<Answer, { kind: 'redirect' }>;

/** What an address can be remembered for. */
type RecalledAnswer = Extract<Answer, { kind: 'page' | 'problem' }>;

type PageSenderOptions = {
  pages: Pick<PageCache, 'atHand' | 'get'>;
  metrics: Pick<Metrics, 'countPage'>;
  log: Pick<Logger, 'error' | 'warn'>;
  /** Questions that took too long to be answered, since the start. */
  countGivenUp: () => number;
  /** Renders are shared out between clients. */
  clientAddress: ClientAddress;
};

/** Seconds after which a page that there was no time for is worth asking again. */
const retryAfterOverload = 2;

/** Sends whole pages with their status, and the page of a fault when one cannot be rendered. */
export class PageSender {
  readonly #options: PageSenderOptions;
  readonly #heads = new SentHeads();
  readonly #views = new PageViews();

  constructor(options: PageSenderOptions) {
    this.#options = options;
  }

  /** The short way: answers as a question like it was answered before; false: that has not been yet. */
  sendAgain(
    request: IncomingMessage,
    response: ServerResponse,
    found: RecalledAnswer | null,
  ): boolean {
    const page = found && toPage(found);
    const document = page && this.#options.pages.atHand(page.path);
    if (!document || !isPlain(request)) return false;
    if (!this.#heads.send(request, response, document, page.status)) return false;
    this.#options.metrics.countPage('kept');
    return true;
  }

  async send(request: IncomingMessage, response: ServerResponse, found: PageAnswer): Promise<void> {
    switch (found.kind) {
      case 'problem':
        await this.sendProblem(request, response, found.status, found.language);
        return;
      case 'bad-query': {
        const path = internalPaths.badQuery(found.language, found.problem);
        const page = {
          path,
          status: 400,
          language: found.language,
          isKept: true,
          isQuestion: true,
        };
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
    await this.sendProblem(request, response, `${status}`, languageOf(request.url ?? ''));
  }

  /** Renders the pages of faults while there is none: then they can be sent, whatever is at fault. */
  async prepareForFaults(): Promise<void> {
    const prepared = languages.flatMap((language) =>
      (['429', '500', '503'] as const).map((status) => problemPage(status, language)),
    );
    // One after the other: none waits in the queue, however slowly the first one is rendered.
    for (const page of prepared) await this.#options.pages.get(page);
  }

  async #sendPage(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
    const { pages, metrics, log, countGivenUp, clientAddress } = this.#options;
    const givenUp = countGivenUp();
    const leaving = new AbortController();
    response.once('close', () => {
      leaving.abort();
    });
    const { signal } = leaving;
    try {
      const served = await pages.get(page, { client: clientAddress(request), signal });
      metrics.countPage(served.source);
      await sendDocument(request, response, page, this.#inView(request, served));
      if (served.source === 'kept' && isPlain(request)) {
        this.#heads.keep(request, response, served.document);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (response.headersSent) throw error;
      if (error instanceof QueueError && page.status !== 503) {
        await this.sendRefusal(request, response, { status: 503, retryAfter: retryAfterOverload });
        return;
      }
      // Next tells that a page failed, not why. That of a question fails when nobody had time for it.
      if (countGivenUp() > givenUp) {
        log.warn({ err: error }, 'a question was given up');
        await this.sendRefusal(request, response, { status: 503, retryAfter: retryAfterOverload });
        return;
      }
      log.error({ err: error }, 'page failed');
      const fault = problemPage('500', page.language);
      const served = this.#inView(request, await pages.get(fault));
      await sendDocument(request, response, fault, served);
    }
  }

  /** As the reader set it. A light page has a style of its own, which knows no settings. */
  #inView({ headers }: IncomingMessage, served: Served): Served {
    const view = served.document.isAlone ? null : readView(headers.cookie);
    return view ? { ...served, document: this.#views.get(served.document, view) } : served;
  }
}

/** Null: the language is the reader's to choose, so the answer is not the same for all. */
function toPage(found: RecalledAnswer): Page | null {
  if (found.kind === 'page') return found;
  return found.language && problemPage(found.status, found.language);
}

function problemPage(status: ProblemStatus, language: Language): Page {
  const path = internalPaths.problem(language, status);
  return { path, status: Number(status), language, isKept: true };
}
