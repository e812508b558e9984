import type { Page } from 'puppeteer-core';

/** What a record page is, for comparison with the same page in a browser without the extension. */
export interface PageMark {
  html: string;
  globals: string[];
  sheets: number;
  shadows: number;
  storage: string[];
  databases: string[];
  elements: string[];
}

const NAME = '__practiceWatch';

/**
 * Counts what changes in the page while nobody touches it, from inside the page's own world. Set up
 * before the page's first script; the one global it adds is there in both browsers.
 */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((name) => {
    const kept = { armed: false, seen: [] as string[], changed: 0 };
    Object.defineProperty(globalThis, name, { value: kept });
    const observer = new MutationObserver((changes) => {
      kept.changed = performance.now();
      if (!kept.armed) return;
      for (const { type, target, attributeName } of changes) {
        kept.seen.push(`${type} ${attributeName ?? ''} at ${target.nodeName}`);
      }
    });
    observer.observe(document, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    // Whatever says something to the page would be heard here, from its start on: a script that greets
    // the page does so as it comes, long before the watch is armed.
    for (const event of ['message', 'storage']) {
      addEventListener(event, () => kept.seen.push(`a ${event} event`), true);
    }
  }, NAME);
}

/** The record draws its own lists when they arrive; it is still for so long before it is watched. */
const STILL_MS = 400;
const PATIENCE_MS = 10_000;

/** From now on nothing may change in the page. */
export async function armWatch(page: Page): Promise<void> {
  await page.evaluate(
    async (name, still, patience) => {
      const all = globalThis as unknown as Record<string, { armed: boolean; changed: number }>;
      const kept = all[name];
      if (!kept) return;
      const until = performance.now() + patience;
      while (performance.now() - kept.changed < still && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      kept.armed = true;
    },
    NAME,
    STILL_MS,
    PATIENCE_MS,
  );
}

/** What changed since it was armed, each in words; the watch rests again. */
export async function readWatch(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const kept = (globalThis as unknown as Record<string, { armed: boolean; seen: string[] }>)[
      name
    ];
    if (!kept) return ['the watch itself is gone'];
    kept.armed = false;
    return kept.seen.splice(0);
  }, NAME);
}

export async function markPage(page: Page): Promise<PageMark> {
  const mark = await page.evaluate(async () => {
    const all = [...document.querySelectorAll('*')];
    return {
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      shadows: all.filter((each) => each.shadowRoot).length,
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
      databases: (await indexedDB.databases()).map((each) => each.name ?? ''),
      elements: all.map((each) => each.nodeName).filter((name) => name.includes('-')),
    };
  });
  return { ...mark, html: withoutClock(mark.html) };
}

/** The record's own clock and "since" times go on between two looks at one page. */
function withoutClock(html: string): string {
  return html
    .replace(/\d{1,2}:\d{2}/g, 'HH:MM')
    .replace(/\b(\d+ ?(h|min|m|hours?|minutes?)\b ?)+/g, 'SINCE')
    .replace(/\d{1,2} [A-Z][a-z]{2} \d{4}/g, 'DATE')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'PRACTICE');
}

/** How two marks differ, in words; none where they are the same. */
export function differences(beside: PageMark, bare: PageMark): string[] {
  const found: string[] = [];
  for (const part of ['globals', 'storage', 'databases', 'elements'] as const) {
    const added = beside[part].filter((each) => !bare[part].includes(each));
    if (added.length > 0) found.push(`${part} added: ${added.slice(0, 5).join(', ')}`);
    if (added.length === 0 && beside[part].length !== bare[part].length) {
      found.push(`${part}: ${beside[part].length}, not ${bare[part].length}`);
    }
  }
  for (const part of ['sheets', 'shadows'] as const) {
    if (beside[part] !== bare[part]) found.push(`${part}: ${beside[part]}, not ${bare[part]}`);
  }
  if (beside.html !== bare.html) {
    let at = 0;
    while (beside.html[at] === bare.html[at]) at += 1;
    const from = Math.max(0, at - 60);
    found.push(
      `html: "${beside.html.slice(from, at + 80)}", not "${bare.html.slice(from, at + 80)}"`,
    );
  }
  return found;
}
