import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { SystemDescription } from '../../src/model/system-description';
import type { FrameExplained } from '../../src/records/explain-reading';
import { prepareTypes, root } from './build-extension';
import { findBrowser } from './find-browser';

/** A page to read: at a URL, or stored, and then served at the address it was stored from. */
export type Source = { url: string } | { url: string; html: string };

export interface Wish {
  /** Waited for before reading, so that somebody can sign in first. */
  ready?: () => Promise<void>;
  /** UTC milliseconds; dates of birth and ages are judged by it. */
  now?: number;
}

/** How long a page may take to come to rest, and what counts as rest. */
const LONGEST_MS = 10_000;
const REST_MS = 250;

/** A browser with the reader at hand; close it. */
export interface Reader {
  /** Every frame of a page, read in a world of its own as the extension reads it. */
  read(source: Source, description: SystemDescription, wish?: Wish): Promise<FrameExplained[]>;
  close(): Promise<void>;
}

export async function openReader({ headless = true } = {}): Promise<Reader> {
  const reader = await bundle('src/records/explain-reading.ts', 'sidenoteReader');
  const browser = await openBrowser(headless);
  return {
    async read(source, description, { ready, now = Date.now() } = {}) {
      const page = await openSource(browser, source);
      await ready?.();
      const session = await page.createCDPSession();
      const expression = `(() => { ${reader}
        return sidenoteReader.explainFrame(window, ${JSON.stringify(description)}, ${now}); })()`;
      const look = () => inEachFrame<FrameExplained>(session, expression);
      let seen = await look();
      for (const end = Date.now() + LONGEST_MS; Date.now() < end;) {
        await new Promise((resolve) => setTimeout(resolve, REST_MS));
        const next = await look();
        if (JSON.stringify(next) === JSON.stringify(seen)) break;
        seen = next;
      }
      await page.close();
      return seen;
    },
    close: () => browser.close(),
  };
}

/** A file of ours and what it imports as one script: the extension's own code, not a copy of it. */
export async function bundle(file: string, name: string): Promise<string> {
  prepareTypes();
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: root + file, formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${file} could not be bundled.`);
  return output.output[0].code;
}

export function openBrowser(headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser(),
    headless,
    defaultViewport: headless ? { width: 1240, height: 860 } : null,
    args: [
      '--no-first-run',
      // Frames of other origins stay in this page's process, where they can be read too.
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process,Translate',
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A stored page asks for nothing but itself: whatever else it names is not there any more. */
export async function openSource(browser: Browser, source: Source): Promise<Page> {
  const page = await browser.newPage();
  if ('html' in source) {
    const own = withoutHash(source.url);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (withoutHash(request.url()) !== own) void request.abort();
      else void request.respond({ contentType: 'text/html; charset=utf-8', body: source.html });
    });
  }
  try {
    await page.goto(source.url, { waitUntil: 'load', timeout: 30_000 });
  } catch (error) {
    throw new Error(
      `The page could not be opened (${error instanceof Error ? error.message : String(error)}). Is the address right, and reachable from here?`,
      { cause: error },
    );
  }
  return page;
}

function withoutHash(url: string): string {
  return new URL(url).href.replace(/#.*$/, '');
}

interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

/**
 * What an expression comes to in every frame, outermost first, in a world of its own as a content
 * script has: the page's elements, and nothing of what the page's own code made of them.
 */
export async function inEachFrame<T>(
  session: CDPSession,
  expression: string,
  worldName = 'reader',
): Promise<T[]> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const values: T[] = [];
  for (const frameId of idsOf(frameTree)) {
    const world = { frameId, worldName };
    const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      returnByValue: true,
      expression,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    values.push(result.value as T);
  }
  return values;
}

function idsOf({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(idsOf)];
}
