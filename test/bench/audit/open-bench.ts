/** A page of a plain Chromium with the audit bench in it, and the worker scripts and packages it asks for. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { root } from '../../tools/build-extension';
import { findBrowser } from '../../tools/find-browser';

export interface OpenBench {
  browser: Browser;
  page: Page;
  close(): Promise<void>;
}

/** Packages served as they lie, for what finds its own files beside it. */
const SERVED: Record<string, string> = { sqlite: 'node_modules/@sqlite.org/sqlite-wasm' };
const TYPES: Record<string, string> = {
  '.wasm': 'application/wasm',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

/** `script` and `workers` by their file's name here, without its end. */
export async function openBench(script: string, workers: readonly string[]): Promise<OpenBench> {
  const scripts = new Map<string, string>();
  for (const name of [script, ...workers]) scripts.set(`/${name}.js`, await bundle(name));
  const server = createServer(({ url = '/' }, answer) => {
    const type = TYPES[path.extname(url)];
    const [, at = '', ...rest] = url.split('/');
    const file = path.join(root, SERVED[at] ?? '', ...rest);
    if (type) answer.setHeader('content-type', type);
    // Shut off from other pages, a page may read a clock of five microseconds instead of a hundred.
    answer.setHeader('cross-origin-opener-policy', 'same-origin');
    answer.setHeader('cross-origin-embedder-policy', 'require-corp');
    if (scripts.has(url)) return answer.end(scripts.get(url));
    if (type && SERVED[at] && existsSync(file)) return createReadStream(file).pipe(answer);
    return answer.end('<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    protocolTimeout: 3_600_000,
    args: [
      '--disable-gpu',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.addScriptTag({ url: `/${script}.js` });
  return {
    browser,
    page,
    close: async () => {
      await Promise.allSettled([browser.close(), new Promise((resolve) => server.close(resolve))]);
    },
  };
}

type Methods = Record<string, (...given: never[]) => unknown>;
type Call<B extends Methods> = <M extends keyof B & string>(
  method: M,
  ...given: Parameters<B[M]>
) => Promise<Awaited<ReturnType<B[M]>>>;

/** Calls a method of the page's `bench`. */
export const caller =
  <B extends Methods>(page: Page): Call<B> =>
  async (method, ...given) =>
    (await page.evaluate(
      `bench.${method}(${given.map((each) => JSON.stringify(each)).join()})`,
    )) as never;

async function bundle(name: string): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'benchPage',
      },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  return [made].flat()[0]?.output[0].code ?? '';
}
