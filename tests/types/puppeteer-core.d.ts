/** What the tests use of it: the package is installed for `npm run test:full` alone, types are checked without it. */
declare module 'puppeteer-core' {
  export type Page = {
    $(selector: string): Promise<object | null>;
    evaluate<Result>(run: () => Result): Promise<Awaited<Result>>;
    evaluateOnNewDocument(run: () => void): Promise<unknown>;
    goBack(): Promise<unknown>;
    goto(url: string, options?: { waitUntil: 'load' }): Promise<unknown>;
    on(event: 'console', listener: (message: { text(): string }) => void): unknown;
    on(event: 'pageerror', listener: (error: unknown) => void): unknown;
    waitForSelector(selector: string, options?: { timeout: number }): Promise<unknown>;
  };
  export type Browser = {
    close(): Promise<void>;
    newPage(): Promise<Page>;
    setCookie(cookie: { name: string; value: string; domain: string }): Promise<void>;
  };
  export function launch(options: {
    browser?: 'firefox';
    channel?: 'chrome';
    executablePath?: string;
    headless?: boolean;
    args?: string[];
    ignoreDefaultArgs?: string[];
  }): Promise<Browser>;
}
