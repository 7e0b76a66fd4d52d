import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and what went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Hosts that it asked for anything. */
  readonly hosts: ReadonlySet<string>;
  /** Errors of its console and its scripts, what its Content-Security-Policy stopped among them. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a page in a profile of its own. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, hosts, complaints, close: () => context.close() };
}
