import type { Browser, KeyInput, Page } from 'puppeteer-core';

/** A little longer than the 400 ms in which a new screen takes no key. */
const QUIET_MS = 450;

/**
 * How long something is waited for, ms. Machines that run tests are shared: a continuous-integration run
 * or a shift of hours waits longer before it says that something never came.
 */
export function patience(): number {
  return Number(process.env.SIDENOTE_PATIENCE_MS ?? (process.env.CI ? 20_000 : 10_000));
}

/** What a person reads on a page now, white space folded; what stands in fields comes last. */
export async function readPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea')];
    const written = fields.map((each) => each.value).join(' ');
    return `${document.body.innerText} ${written}`.replace(/\s+/g, ' ').trim();
  });
}

/** Waits until a page says something; the error tells what it said instead. */
export async function see(
  page: Page,
  words: string | RegExp,
  timeout = patience(),
): Promise<string> {
  const until = Date.now() + timeout;
  let said = '';
  while (Date.now() < until) {
    said = await readPage(page).catch(() => '');
    if (typeof words === 'string' ? said.includes(words) : words.test(said)) return said;
    await pause(60);
  }
  throw new Error(`Waited for ${String(words)}, but the page said: ${said.slice(0, 600)}`);
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pause(QUIET_MS);
    await page.keyboard.press(key as KeyInput);
  }
}

/**
 * Presses a key until a page says something, as a person would who sees that nothing came of it: a row
 * takes no key within 400 ms of its screen, and a busy machine may draw that screen anew.
 */
export async function pressUntil(
  page: Page,
  key: string,
  words: string | RegExp,
  patienceMs = 3_000,
): Promise<string> {
  for (let tries = 0; tries < 4; tries++) {
    await press(page, key);
    const said = await see(page, words, patienceMs).catch(() => undefined);
    if (said !== undefined) return said;
  }
  return see(page, words, patienceMs);
}

/** Uncovers a letter's tab and waits for words; it may be covered again late, as its tab comes to front. */
export async function uncover(letter: Page, words: string | RegExp): Promise<string> {
  for (let tries = 0; tries < 8; tries++) {
    if (/covered/.test(await readPage(letter).catch(() => ''))) await press(letter, 'y');
    const seen = await see(letter, words, 1_500).catch(() => undefined);
    if (seen !== undefined) return seen;
  }
  return see(letter, words, 1_000);
}

/**
 * Presses a row by its words, as a pointer would, once it has stood for a moment by the page's own clock:
 * a busy page may draw its screen late, and a row takes no press within 400 ms of that.
 */
export async function choose(page: Page, words: string | RegExp): Promise<void> {
  const pattern = typeof words === 'string' ? words : words.source;
  const isPattern = typeof words !== 'string';
  const done = await page.evaluate(
    async (text, asPattern, quietMs) => {
      let before: HTMLButtonElement | undefined;
      for (let looks = 0; looks < 8; looks++) {
        const rows = [...document.querySelectorAll<HTMLButtonElement>('button')];
        const row = rows.find((each) =>
          asPattern
            ? new RegExp(text).test(each.textContent ?? '')
            : each.textContent?.includes(text),
        );
        if (row && row === before) {
          row.click();
          return true;
        }
        before = row;
        await new Promise((resolve) => setTimeout(resolve, quietMs));
      }
      return false;
    },
    pattern,
    isPattern,
    QUIET_MS,
  );
  if (!done)
    throw new Error(`No row says ${String(words)}; the page said: ${await readPage(page)}`);
}

/** Types into the control with a label, replacing what stood there. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const control = await page.waitForSelector(
    `::-p-xpath(//label[starts-with(normalize-space(.),"${label}")])`,
  );
  const id = await control?.evaluate((each) => (each as HTMLLabelElement).htmlFor);
  const input = await page.waitForSelector(`[id="${id}"]`);
  await input?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await input?.type(text);
}

/** One attendance of the A&E system, open in front, its banner drawn. */
export async function openAttendance(
  page: Page,
  url: string,
  id: string,
  tab: 'triage' | 'notes' | 'history' | 'departure' = 'triage',
): Promise<void> {
  await page.goto(`${url}/emergency/#/attendance/${id}/${tab}`);
  await page.bringToFront();
  await page.waitForSelector('section.banner h1', { timeout: patience() });
}

/** The letter that opens in its own tab. */
export async function letterTab(browser: Browser, url: string): Promise<Page> {
  const target = await browser.waitForTarget((each) => each.url() === url, { timeout: patience() });
  const page = await target.page();
  if (!page) throw new Error('The letter tab has no page.');
  return page;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Waits for a screen by its words, then presses one of its rows as soon as the screen takes a press,
 * all inside the page: for long runs, where a round trip each would be most of the time.
 */
export async function chooseOn(
  page: Page,
  screen: string,
  row: string,
  timeout = patience(),
): Promise<void> {
  const said = await page.evaluate(
    async (words, label, quiet, limit) => {
      const began = performance.now();
      let since: number | undefined;
      let text = '';
      while (performance.now() - began < limit) {
        text = document.body.innerText.replace(/\s+/g, ' ');
        if (!text.includes(words)) since = undefined;
        else since ??= performance.now();
        if (since !== undefined && performance.now() - since >= quiet) {
          const rows = [...document.querySelectorAll<HTMLButtonElement>('button')];
          const found =
            rows.find((each) => each.querySelector('span')?.firstChild?.textContent === label) ??
            rows.find((each) => each.textContent?.includes(label));
          if (found) {
            found.click();
            return undefined;
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      return text.slice(0, 600);
    },
    screen,
    row,
    QUIET_MS - 30,
    timeout,
  );
  if (said !== undefined) {
    throw new Error(`Waited for "${row}" on "${screen}", but the page said: ${said}`);
  }
}
