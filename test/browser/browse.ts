/// <reference lib="dom" />
// Chromium, and pages in it of which everything that they ask the network for and complain about is kept.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium as launcher, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { root } from '../root.ts';
import { chromium } from '../runtimes/findRuntimes.ts';

export { chromium };

const built = join(root, 'packages/playground/dist');
export const singleFile = `file://${join(built, 'fineline-playground.html')}`;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function launch(): Promise<Browser> {
  return launcher.launch({ executablePath: chromium!, args: ['--no-sandbox', '--disable-gpu'] });
}

export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for, in order. */
  readonly requests: string[];
  /** What the browser had to complain about. */
  readonly complaints: string[];
}

/** Opens an address on the day of the story, and waits until the page works. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.clock.setFixedTime('2026-12-01T09:00:00Z');
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', request => requests.push(request.url()));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(address);
  await page.locator('body[data-ready] #post-decision h2').waitFor();
  return { page, requests, complaints };
}

/** Serves the folder of the page as any server of static files would; what was asked of it. */
export async function serveFolder(): Promise<{ address: string; asked: string[]; end: () => void }> {
  const asked: string[] = [];
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    css: 'text/css',
    js: 'text/javascript',
  };
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const name = url === '/' ? 'index.html' : url.slice(1);
    const file = join(built, 'site', name);
    const isThere = /^[\w.]+$/.test(name) && existsSync(file);
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[name.split('.').at(-1)!] ?? 'text/plain',
    });
    response.end(isThere ? readFileSync(file) : undefined);
  });
  await new Promise<void>(settle => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, asked, end: () => void server.close() };
}

/** What axe finds wrong in a part of the page, each as one line; with colours it looks at nothing else. */
export async function violations(
  page: Page,
  within: string,
  what: 'colours' | 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const options = {
    resultTypes: ['violations'],
    ...(what === 'colours' && { runOnly: { type: 'rule', values: ['color-contrast'] } }),
  };
  return page.evaluate<readonly string[], object>(
    async asked => {
      const { within: part, options: how } = asked as { readonly within: string; readonly options: object };
      const { axe: checker } = globalThis as unknown as { readonly axe: Axe };
      const found = await checker.run(part, how);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`),
      );
    },
    { within, options },
  );
}

interface Axe {
  readonly run: (within: string, options: object) => Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

/** What the keyboard is at: its name, and whether somebody sees that it is there. */
export async function focus(page: Page): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: 'the page', isSeen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const label = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    const isNamed = label !== '' || element.closest('label') !== null;
    // An editor is shown by the frame around it, in the one colour that the page has.
    const root = element.getRootNode();
    const sheet = root instanceof ShadowRoot ? root.host.closest('.sheet') : null;
    const accent = getComputedStyle(document.querySelector('.wordmark')!).borderBottomColor;
    const isFramed = sheet !== null && getComputedStyle(sheet).borderTopColor === accent;
    const isOutlined = outlineStyle !== 'none' && outlineWidth !== '0px';
    return { name: element.id || label || element.tagName, isSeen: isNamed && (isFramed || isOutlined) };
  });
}

/** By how many pixels the page, and a dialog over it, are wider than what shows them. */
export async function excess(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  );
}

const pictures = join(root, 'packages/fineline/guides/pictures');

/** Takes a picture for the guides, where pictures are asked for: of what is seen, or of a part of the page, whole. */
export async function picture(page: Page, name: string, part?: string): Promise<void> {
  if (process.env['UPDATE'] === undefined) return;
  mkdirSync(pictures, { recursive: true });
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 1000, height: 510 });
  // Without a cursor that blinks, and with nothing under the mouse.
  await page.mouse.move(2, 2);
  const seen = part === undefined ? page : page.locator(part);
  writeFileSync(join(pictures, `${name}.png`), await seen.screenshot({ caret: 'hide' }));
  await page.setViewportSize(before);
}
