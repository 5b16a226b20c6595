// The page in a real browser: what the story tells, by clicking and by keys alone.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import {
  chromium,
  excess,
  focus,
  launch,
  picture,
  serveFolder,
  singleFile,
  violations,
  visit,
  type Visit,
} from './browse.ts';
import { bodyOf, choose, says, stops, tour } from './tour.ts';

const here = chromium !== undefined;
if (!here) process.stderr.write('skipped, since it is not installed: Chromium, and with it the page\n');

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
/** Whoever clicks through the story, and whoever is sent a link. */
let desk: Visit;
let other: Visit;

test.skipIf(here || process.env['FINELINE_BROWSER'] !== 'required')('Chromium is there', () => {
  expect.fail('Chromium is not installed: `apt-get install chromium`');
});

/** A page with two workers takes long on a busy machine, and walks around it longer. */
const timeout = 240_000;

describe.skipIf(!here)('the page', { timeout }, () => {
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveFolder()]);
    desk = await visit(browser, site.address);
  }, timeout);
  afterAll(async () => {
    await browser.close();
    site.end();
  });

  test('a brand person turns the tweet into one that passes', async () => {
    const { page } = desk;
    await says(page, 'post-decision', 'This may not go out.');
    const underlined = await page.locator('#post-editor .cm-evidence').allInnerTexts();
    expect(underlined.map(text => text.replace(/[\d\s]+$/, ''))).toContain('Who hurt you?');
    expect(await page.locator('#post-decision .finding').count()).toBeGreaterThan(3);
    await picture(page, 'tweet-before');
    await page.getByRole('button', { name: 'Use these words' }).first().click();
    await says(page, 'post-decision', 'This may go out.');
    expect(await bodyOf(page, 'post-editor')).toBe(
      'People have watched A Christmas Prince every day for the past 18 days.',
    );
    expect(await page.locator('#post-editor .cm-evidence').count()).toBe(0);
    await picture(page, 'tweet-after');
  });

  test('it is judged anew at every change, for another day and another place too', async () => {
    const { page } = desk;
    await page.locator('#post-editor .cm-content').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('To the 12 people who watched it twice: get a life!');
    await says(page, 'post-decision', 'This may not go out.');
    await page.locator('#date').fill('2020-01-01');
    await says(page, 'post-decision', 'No policy decides this.');
    await page.locator('#date').fill('2026-12-01');
    await says(page, 'post-decision', 'This may not go out.');
  });

  test('an author fixes a mistake, with the ways of an editor', async () => {
    const { page } = desk;
    const floor = page.locator('#policy-editor .cm-line', { hasText: 'floor: min cohort' });
    await floor.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await says(page, 'post-decision', 'Nothing is decided.');
    await page.locator('#problems .primary').waitFor();
    await picture(page, 'mistake');
    await page.locator('#problems .primary').first().click();
    await page.locator('#policy-state', { hasText: 'No mistakes.' }).waitFor();
    await says(page, 'post-decision', 'This may not go out.');
    // What there is to say of a word, at the cursor.
    await page.keyboard.press('Home');
    await page.keyboard.press('ControlOrMeta+I');
    await page.locator('#policy-editor .cm-note').waitFor();
    await page.keyboard.press('Escape');
    // Completion, laid out afterwards.
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('round coun', { delay: 20 });
    const line = (text: RegExp): Locator => page.locator('#policy-editor .cm-line', { hasText: text });
    await line(/^\s*round coun$/).waitFor();
    // What was offered for less of it is gone by then or not: asked for is the one that goes on where the word ends.
    const offered = page
      .locator('#policy-editor .cm-tooltip-autocomplete li', { hasText: /^counts/ })
      .first();
    const whole = line(/^\s*round counts\s*$/);
    const accepted = async (): Promise<number> => {
      if ((await whole.count()) > 0) return whole.count();
      if ((await offered.count()) > 0) await offered.click({ timeout: 2_000 }).catch(() => undefined);
      else await page.keyboard.press('Control+Space');
      return whole.count();
    };
    await expect.poll(accepted, { timeout: 50_000, interval: 250 }).toBe(1);
    await page.keyboard.type(' to 1 digits', { delay: 10 });
    await line(/^\s*round counts to 1 digits$/).waitFor();
    await page.locator('#lay-out').click();
    await line(/^ {4}round counts to 1 digits?$/).waitFor();
  });

  test('the policy is read as sentences, and a reason leads to its rule', async () => {
    const { page } = desk;
    await choose(page, 'What we say about viewers');
    await page.locator('#view-reading').click();
    // Until it has been compiled, the sentences are those of the policy before.
    await expect.poll(() => page.locator('#reading li').count()).toBeGreaterThan(4);
    await page.locator('#post-decision .finding .by button').first().click();
    await page.locator('#policy-editor .cm-focused').waitFor();
    expect(await page.locator('#reading').isHidden()).toBe(true);
  });

  test('an auditor compares two releases, and takes a post that they differ on to the first tab', async () => {
    const { page } = desk;
    await choose(page, 'From spring to autumn');
    await says(page, 'diff', 'It lets more through here, and less there.');
    const witness = page.locator('#diff .witness', { hasText: 'Lets through' });
    await witness.locator('summary').click();
    await witness.locator('.sides').waitFor();
    await picture(page, 'compare', '#diff');
    const shown = (await witness.locator('.written .words').innerText()).replace(/[“”]/g, '');
    await witness.getByRole('button', { name: 'Try this post' }).click();
    expect(await page.locator('#tab-post').getAttribute('aria-selected')).toBe('true');
    await says(page, 'post-decision', 'This may go out.');
    expect(await bodyOf(page, 'post-editor')).toBe(shown);
  });

  test('the examples of a policy are run, and lead to their lines', async () => {
    const { page } = desk;
    await page.locator('#tab-tests').click();
    await says(page, 'results', 'All 4 examples hold.');
    await page
      .getByRole('button', { name: /^Line \d+: show this example/ })
      .nth(1)
      .click();
    await page.locator('#policy-editor .cm-focused').waitFor();
    await page.getByRole('button', { name: 'Try it as a post' }).first().click();
    await says(page, 'post-decision', 'This may not go out.');
  });

  test('a table is marked where it breaks a rule, and becomes one that does not', async () => {
    const { page } = desk;
    await choose(page, 'A table for researchers');
    await says(page, 'table-decision', 'This table may not leave.');
    expect(await page.locator('#table-editor .cm-marked').count()).toBeGreaterThan(0);
    const before = await bodyOf(page, 'table-editor');
    await page.getByRole('button', { name: 'Do this' }).first().click();
    await page.locator('#table-decision h2:not(:text("may not leave"))').waitFor();
    expect(await bodyOf(page, 'table-editor')).not.toBe(before);
  });

  test('a table that is no text in UTF-8 is not opened, chosen or dropped', async () => {
    const { page } = desk;
    const before = await bodyOf(page, 'table-editor');
    const buffer = Buffer.from('id,town\n1,Mölln\n', 'latin1');
    await page.locator('#table-file').setInputFiles({ name: 'towns.csv', mimeType: 'text/csv', buffer });
    await page.locator('#notice', { hasText: '“towns.csv” was not opened' }).waitFor();
    await page.locator('#close-notice').click();
    await page.locator('#table-editor .cm-content').evaluate(
      (content, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'dropped.csv'));
        content.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [...buffer],
    );
    await page.locator('#notice', { hasText: '“dropped.csv” was not opened' }).waitFor();
    await page.locator('#close-notice').click();
    expect(await bodyOf(page, 'table-editor')).toBe(before);
  });

  test('a preset is tried on a table, and its own text is there to be read', async () => {
    const { page } = desk;
    await choose(page, 'Preset: health');
    await page.locator('#table-decision .because', { hasText: 'A blanked count must not follow' }).waitFor();
    await page.locator('#table-decision .finding .by button').first().click();
    await page.locator('#policy-editor .cm-focused').waitFor();
    expect(await page.locator('#file').inputValue()).toBe('built-in/health');
    const text = await bodyOf(page, 'policy-editor');
    await page.keyboard.type('X');
    expect(await bodyOf(page, 'policy-editor')).toBe(text);
    await page.locator('#file').selectOption('our-policy.disclosure');
    expect(await bodyOf(page, 'policy-editor')).toContain('extends cms-cell-size');
  });

  test('a link shows somebody else the same', async () => {
    const { page } = desk;
    await choose(page, 'Who hurt you');
    await says(page, 'post-decision', 'This');
    await page.locator('#open-share').click();
    const link = page.locator('#share-link');
    const bare = await link.inputValue();
    await page.locator('#share-data').check();
    await expect.poll(() => link.inputValue()).not.toBe(bare);
    const whole = await link.inputValue();
    await page.locator('#close-share').click();
    const [post, policy] = [await bodyOf(page, 'post-editor'), await bodyOf(page, 'policy-editor')];

    // Whoever is sent it opens it in the page as one file.
    other = await visit(browser, `${singleFile}${new URL(whole).hash}`);
    expect(await bodyOf(other.page, 'post-editor')).toBe(post);
    expect(await bodyOf(other.page, 'policy-editor')).toBe(policy);
    await other.page.goto(`${singleFile}#1.tampered`);
    await other.page.locator('#notice', { hasText: 'cannot be read' }).waitFor();
    expect(await bodyOf(other.page, 'policy-editor')).toBe(policy);
  });

  test('nothing that somebody wrote becomes HTML', async () => {
    const { page } = other;
    const html = '<img src=x onerror="document.title=1"><b>53 people</b>';
    const reason = `<i>${html.replaceAll('"', '\\"')}</i>`;
    const text = `policy p {\n  posts {\n    floor: min cohort 100 people\n      because "${reason}"\n  }\n}\n`;
    const post = { text: html, channel: '<u>', stated: 'x: <s>' };
    const data = { files: [{ name: 'p.disclosure', text }], post };
    await page.goto(`${singleFile}#1.${deflateRawSync(JSON.stringify(data)).toString('base64url')}`);
    await page.locator('#post-decision', { hasText: '<u>' }).waitFor();
    await page.locator('#channel').selectOption('');
    await page.locator('#post-decision .because', { hasText: '<i><img' }).waitFor();
    // The editor sets an empty picture of its own beside each mark.
    expect(await page.locator('img:not(.cm-widgetBuffer), b, i, u, s').count()).toBe(0);
    expect([await page.title(), other.complaints]).toEqual(['Fineline: may this go out?', []]);
  });

  test('what turns the direction of writing is shown as a sign, in the policy and in what is said of a post', async () => {
    const { page } = await visit(browser, singleFile);
    await page.locator('#policy-editor .cm-content').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(
      'policy p {\n  posts {\n    floor: min cohort 100 people because "Few \u202egnitset\u202c point."\n  }\n}\n',
    );
    await page.locator('#post-decision .because', { hasText: 'Few \ufffdgnitset\ufffd point.' }).waitFor();
    expect(await page.locator('#policy-editor .cm-specialChar').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('the whole of a policy is printed', async () => {
    const { page } = await visit(browser, singleFile);
    await page.locator('#policy-editor .cm-content').click();
    await page.keyboard.press('ControlOrMeta+A');
    const rules = Array.from({ length: 200 }, (_, at) => `    r${at}: min cohort ${at + 1} people\n`);
    await page.keyboard.insertText(`policy p {\n  posts {\n${rules.join('')}  }\n}\n`);
    await page.emulateMedia({ media: 'print' });
    const hidden = (): Promise<number> =>
      page
        .locator('#policy-editor .cm-scroller')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(hidden).toBe(0);
    await page.context().close();
  });

  test('axe finds nothing wrong in light or dark, and everything is reached by keys alone and seen there', async () => {
    const { page } = other;
    await choose(page, 'What we say about viewers');
    await choose(page, 'Who hurt you');
    // In the light and in the dark, and at 360 px nothing sticks out.
    for (const { name, go, part } of tour) {
      await go(page);
      expect([name, ...(await violations(page, part, 'everything'))]).toEqual([name]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([name, ...(await violations(page, part, 'colours'))]).toEqual([name]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect([name, ...(await excess(page)).filter(pixels => pixels > 0)]).toEqual([name]);
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.keyboard.press('Escape');
    await page.locator('#view-text').click();
    await choose(page, 'What we say about viewers');
    await choose(page, 'Who hurt you');
    await says(page, 'post-decision', 'This may not go out.');
    await page.locator('body').press('Tab');
    const walked = [await focus(page)];
    // From there once around, and back to where it began.
    do {
      await page.keyboard.press('Tab');
      walked.push(await focus(page));
    } while (walked.length < 120 && walked.at(-1)!.name !== walked[0]!.name);
    expect(walked.at(-1)).toEqual(walked[0]);
    expect(walked.filter(({ name, isSeen }) => !isSeen && name !== 'the page')).toEqual([]);
    expect(walked.map(({ name }) => name)).toEqual(expect.arrayContaining([...stops]));

    // The story, without a mouse.
    await page.locator('#open-gallery').focus();
    await page.keyboard.press('Enter');
    await page.locator('#gallery[open]').waitFor();
    await page.keyboard.press('Escape');
    expect((await focus(page)).name).toBe('open-gallery');
    await page.locator('#tab-post').focus();
    await page.keyboard.press('ArrowRight');
    expect((await focus(page)).name).toBe('tab-table');
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Use these words' }).first().focus();
    await page.keyboard.press('Enter');
    await says(page, 'post-decision', 'This may go out.');
    await expect.poll(async () => (await focus(page)).name).toBe('This may go out.');
    await expect.poll(() => page.locator('#live').textContent()).toContain('This may go out.');

    // The one file has asked for itself alone, and neither the page nor a worker gets anything else.
    const asked = other.requests.filter(url => !url.startsWith('blob:'));
    expect(asked.map(url => url.replace(/#.*/, ''))).toEqual([singleFile]);
    expect(other.complaints).toEqual([]);
    const ask = (): Promise<string> =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      );
    const answers = [page.evaluate(ask), ...page.workers().map(worker => worker.evaluate(ask))];
    expect(await Promise.all(answers)).toEqual(['refused', 'refused', 'refused']);
    await page.context().close();
  });

  test('of all this nothing was asked of the network, and the browser had nothing to say', () => {
    expect([...new Set(site.asked)].sort()).toEqual(['/', '/page.css', '/page.js']);
    expect(desk.requests.filter(url => !url.startsWith('blob:'))).toEqual(
      ['', 'page.css', 'page.js'].map(name => site.address + name),
    );
    expect(desk.complaints).toEqual([]);
  });
});

test('pictures of the guides are small', () => {
  const folder = join(root, 'packages/fineline/guides/pictures');
  const names = readdirSync(folder);
  const guides = ['auditors', 'policy-authors'].map(name =>
    readFileSync(join(folder, `../${name}.md`), 'utf8'),
  );
  for (const name of names) {
    expect(statSync(join(folder, name)).size).toBeLessThan(100 * 1024);
    expect(guides.some(text => text.includes(`pictures/${name}`))).toBe(true);
  }
  expect(names).toHaveLength(4);
});
