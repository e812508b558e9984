import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { openBrowser, openSource, type Source } from '../../tools/read-page';

/** Code of ours in a world of its own in a page, as an extension's is; whatever happens, it answers. */
export interface World {
  /** What an expression comes to. Throws, with the reason, where the page or its browser is lost. */
  run<T>(expression: string, patienceMs: number): Promise<T>;
  close(): Promise<void>;
}

/** Opens pages one after another, in a new browser where the one before is lost. */
export class Worlds {
  private browser: Browser | undefined;
  /** How often a browser had to be opened anew. */
  lost = 0;

  constructor(private readonly script: string) {}

  async open(source: Source): Promise<World> {
    if (this.browser?.connected !== true) {
      if (this.browser) this.lost += 1;
      this.browser = await openBrowser(true);
    }
    const page = await openSource(this.browser, source);
    const session = await page.createCDPSession();
    const contextId = await makeWorld(session);
    const run = <T>(expression: string, patienceMs: number): Promise<T> =>
      within(patienceMs, evaluate<T>(session, contextId, expression), page);
    await run(`${this.script}; undefined`, 30_000);
    return { run, close: () => closeAnyhow(page) };
  }

  /** The browser too, for a page that hangs may hang it: the next page gets another. */
  async giveUp(): Promise<void> {
    const { browser } = this;
    if (!browser) return;
    const process = browser.process();
    await Promise.race([browser.close().catch(() => undefined), later(5_000)]);
    process?.kill('SIGKILL');
  }
}

async function makeWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'changed-pages' };
  return (await session.send('Page.createIsolatedWorld', world)).executionContextId;
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const wish = { contextId, expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', wish);
  if (!exceptionDetails) return result.value as T;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** A page that crashed answers nothing at all, so its own word of it is listened for, and time. */
function within<T>(patienceMs: number, work: Promise<T>, page: Page): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(why));
    const onError = (error: Error) => fail(`the page broke: ${error.message}`);
    const timer = setTimeout(() => fail(`no answer in ${patienceMs / 1000} s`), patienceMs);
    page.once('error', onError);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      page.off('error', onError);
    });
  });
}

async function closeAnyhow(page: Page): Promise<void> {
  await Promise.race([page.close().catch(() => undefined), later(5_000)]);
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
