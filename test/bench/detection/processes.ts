/** Starts each group of peers in a process of its own: a Node child, or a page whose renderer it shares with none. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../tools/find-browser';
import type { Worker } from './worker';

/** Files of `peers/`; one group shares a process, so that a limit is of the same process as ours. */
export const GROUPS = {
  ours: ['ours', 'char-code-pass'],
  'ours-with-scope': ['ours-with-scope'],
  'reg-exp-con-text': ['reg-exp-con-text'],
  'union-reg-exp': ['union-reg-exp'],
  'trie-reg-exp': ['trie-reg-exp'],
  monyone: ['monyone'],
  'modern-ahocorasick': ['modern-ahocorasick'],
  fastscan: ['fastscan'],
  'wink-nlp': ['wink-nlp'],
  compromise: ['compromise'],
  'mark-js': ['mark-js'],
} as const satisfies Record<string, readonly string[]>;
export type Group = keyof typeof GROUPS;
/** Of a quick run: the limit, both expressions, the quickest automaton, the two readers of meaning. */
export const QUICK_GROUPS: readonly Group[] = [
  ...(['ours', 'ours-with-scope', 'reg-exp-con-text'] as const),
  ...(['union-reg-exp', 'trie-reg-exp', 'monyone'] as const),
];

/** A peer and the process that holds it. */
export interface Placed {
  group: Group;
  peer: string;
}

/** `linearity` and `notes` answer in the group `ours` alone. */
export interface Started {
  call<M extends keyof Worker>(
    group: Group,
    method: M,
    ...args: Parameters<Worker[M]>
  ): Promise<ReturnType<Worker[M]>>;
  /** Ends what a group is busy with, whose call then fails; it takes calls again. */
  stop(group: Group): Promise<void>;
  close(): Promise<void>;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** Each group's script, for a page or a Node child; made once, so that both suites time the same code. */
export async function bundleGroups(groups: readonly Group[]): Promise<Map<Group, string>> {
  const scripts = new Map<Group, string>();
  for (const group of groups) scripts.set(group, await bundle(GROUPS[group]));
  return scripts;
}

export async function startInChromium(
  scripts: ReadonlyMap<Group, string>,
): Promise<Started & { version: string; browser: Browser }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    protocolTimeout: 1_200_000,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      // Only one page is in front; the others are to run as fast as it does.
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      '--disable-background-timer-throttling',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const pages = new Map<Group, { page: Page; wire: CDPSession }>();
  for (const [group, script] of scripts) {
    // Pages of different browser contexts never share a renderer.
    const page = await (await browser.createBrowserContext()).newPage();
    await page.evaluate(script);
    pages.set(group, { page, wire: await page.createCDPSession() });
  }
  return {
    browser,
    version: await browser.version(),
    async call(group, method, ...args) {
      const of = pages.get(group);
      if (!of) throw new Error(`No page for ${group}.`);
      return of.page.evaluate(
        (name, given) =>
          (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => never> }).bench[
            name
          ]?.(...given) as never,
        method,
        args,
      );
    },
    async stop(group) {
      await pages.get(group)?.wire.send('Runtime.terminateExecution');
    },
    close: () => browser.close(),
  };
}

/** One script: the worker with these peers. What is timed is built as the product is, not as tests run. */
async function bundle(peers: readonly string[]): Promise<string> {
  const entry = 'virtual:bench';
  const from = (file: string) => JSON.stringify(path.join(here, file));
  const source = [
    ...peers.map((peer, n) => `import * as p${n} from ${from(`peers/${peer}`)};`),
    `import { makeWorker } from ${from('worker')};`,
    `import { answerParent } from ${from('node-child')};`,
    `const all = [${peers.map((_, n) => `...Object.values(p${n})`).join(', ')}];`,
    `const worker = makeWorker(all.filter((each) => typeof each === 'object'));`,
    'globalThis.bench = worker;',
    `if (globalThis.process?.send) answerParent(worker);`,
  ].join('\n');
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

export function startInNode(scripts: ReadonlyMap<Group, string>): Started {
  const scratch = mkdtempSync(path.join(tmpdir(), 'sidenote-bench-'));
  const children = new Map<Group, ChildProcess>();
  const end = () => {
    for (const child of children.values()) child.kill('SIGKILL');
    rmSync(scratch, { recursive: true, force: true });
  };
  // A child that is busy does not hear that its parent is gone.
  process.once('exit', end);
  const fileOf = (group: Group) => path.join(scratch, `${group}.cjs`);
  const begin = (group: Group) => children.set(group, fork(fileOf(group), { execArgv: [] }));
  for (const [group, script] of scripts) {
    writeFileSync(fileOf(group), script);
    begin(group);
  }
  return {
    call: (group, method, ...args) =>
      new Promise((resolve, reject) => {
        const child = children.get(group);
        if (!child) return reject(new Error(`No child for ${group}.`));
        const gone = () => reject(new Error(`The Node child of ${group} ended.`));
        child.once('exit', gone);
        child.once('message', (answer: { value?: never; error?: string }) => {
          child.off('exit', gone);
          if (answer.error) reject(new Error(`${group}: ${answer.error}`));
          else resolve(answer.value as never);
        });
        child.send({ method, args });
      }),
    async stop(group) {
      children.get(group)?.kill('SIGKILL');
      begin(group);
    },
    async close() {
      process.off('exit', end);
      end();
    },
  };
}
