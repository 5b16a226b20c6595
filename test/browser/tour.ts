// Where there is to go on the page, and how somebody gets there.
import type { Page } from 'playwright-core';

/** Waits until a panel says this. */
export function says(page: Page, panel: string, text: string): Promise<void> {
  return page.locator(`#${panel} h2`, { hasText: text }).first().waitFor();
}

/** Takes a sample of the gallery. */
export async function choose(page: Page, title: string): Promise<void> {
  await page.locator('#open-gallery').click();
  await page.locator('#gallery button', { hasText: title }).first().click();
}

/** What stands in an editor. */
export function bodyOf(page: Page, editor: string): Promise<string> {
  return page.locator(`#${editor} .cm-content`).innerText();
}

/** Something to look at, and the part of the page that is new then. */
export interface Stop {
  readonly name: string;
  readonly part: string;
  readonly go: (page: Page) => Promise<void>;
}

export const tour: readonly Stop[] = [
  { name: 'post', part: 'html', go: page => says(page, 'post-decision', 'This may not go out.') },
  { name: 'sentences', part: '#policy', go: page => page.locator('#view-reading').click() },
  {
    name: 'comparison',
    part: '#work',
    async go(page) {
      await choose(page, 'From spring to autumn');
      await page.locator('#diff .witness summary').first().click();
      await page.locator('#diff .written').waitFor();
    },
  },
  {
    name: 'tests',
    part: '#work',
    async go(page) {
      await page.locator('#tab-tests').click();
      await says(page, 'results', 'hold');
    },
  },
  {
    name: 'table',
    part: '#work',
    async go(page) {
      await choose(page, 'A table for researchers');
      await says(page, 'table-decision', 'This table may not leave.');
    },
  },
  { name: 'gallery', part: '#gallery', go: page => page.locator('#open-gallery').click() },
  {
    name: 'share',
    part: '#share',
    async go(page) {
      await page.locator('#close-gallery').click();
      await page.locator('#open-share').click();
      await page.locator('#share[open]').waitFor();
    },
  },
];

/** Where Tab has to come by while a post is shown. */
export const stops: readonly string[] = [
  'skip-work',
  'skip-policy',
  'open-gallery',
  'open-share',
  'tab-post',
  'date',
  'The post',
  'channel',
  'file',
  'view-text',
  'view-reading',
  'The policy',
  'lay-out',
  'open-licences',
];
