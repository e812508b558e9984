import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// The architect. Every failure says what to do; a wall that is wrong is moved here, knowingly.
const root = fileURLToPath(new URL('..', import.meta.url));

const PURE = [
  'model',
  'policy',
  'presentations',
  'enquiry',
  'care',
  'referral',
  'reception',
  'audit',
];
const OUTER = ['records', 'platform', 'ui'];
const PACKAGES: Record<string, string[]> = {
  model: ['zod/mini'],
  policy: ['zod/mini'],
  presentations: [],
  enquiry: ['zod/mini'],
  care: ['zod/mini'],
  referral: ['zod/mini'],
  reception: ['zod/mini'],
  audit: ['zod/mini'],
  records: [],
  platform: ['zod/mini', 'webextension-polyfill', 'wxt/browser', 'dexie', 'docx', 'papaparse'],
  ui: ['preact', 'preact/hooks'],
};

/** Folders of one item a file, each with an index, and the tests that belong to it. */
const COLLECTIONS = [
  'presentations/rules',
  'enquiry/questions',
  'enquiry/health-questions',
  'care/items',
  'care/factors',
  'referral/letters',
  'referral/protections',
  'reception/sources',
  'reception/desk-situations',
  'audit/measures',
  'records/systems',
];
/** A dedicated worker hears only the page that made it; no other message goes round the background. */
const WORKER_DOOR = 'src/platform/worker-port.ts';
/** Files of a collection that hold its type, not an item. */
const TYPES: string[] = [];

const sources = filesUnder('src').filter((file) => /\.tsx?$/.test(file));
const entrypoints = filesUnder('entrypoints').filter((file) => /\.tsx?$/.test(file));

describe('the house', () => {
  test('has exactly the top-level entries of the design', () => {
    const allowed = new Set([
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md'],
      ...['LICENSE', 'entrypoints', 'src', 'public', 'test', 'node_modules'],
    ]);
    const extra = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name));
    expect(extra, 'put these inside src/, test/ or public/').toEqual([]);
  });

  test('has only the rooms of the design', () => {
    const extra = readdirSync(path.join(root, 'src')).filter(
      (room) => ![...PURE, ...OUTER].includes(room),
    );
    expect(extra, 'a new room is a decision: name it here and in the README').toEqual([]);
  });

  test.each(sources)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    for (const { from, typeOnly } of importsOf(file)) {
      if (!from.startsWith('.')) {
        const known = PACKAGES[room]?.includes(from) || (typeOnly && from.startsWith('zod'));
        expect(known || from.endsWith('.scss'), `${room}/ may not import "${from}"`).toBe(true);
        continue;
      }
      const target = roomOf(path.relative(root, path.resolve(root, path.dirname(file), from)));
      if (target === room) continue;
      const why = `${room}/ may not import from ${target}/ (${from}); see README, The house`;
      if (PURE.includes(room)) expect(PURE.indexOf(target), why).toBeLessThan(PURE.indexOf(room));
      if (PURE.includes(room)) expect(PURE.includes(target), why).toBe(true);
      if (OUTER.includes(room)) expect(OUTER.includes(target), why).toBe(false);
    }
  });

  test('ships few libraries, each pinned and with its reason (hazard H30)', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    expect(
      Object.keys(dependencies),
      'a new library is a decision: name it here, and its reason in the README',
    ).toEqual(['dexie', 'docx', 'papaparse', 'preact', 'webextension-polyfill', 'zod']);
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const table = readme.split('## Libraries, and why')[1]?.toLowerCase() ?? '';
    for (const name of Object.keys(dependencies)) expect(table).toContain(name);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, `${name} is not pinned to one version`).toMatch(/^\d+\.\d+\.\d+(-\w+)?$/);
    }
  });

  test('the polyfill has one door, and so has the database', () => {
    const importers = (name: string) =>
      [...sources, ...entrypoints].filter((file) =>
        importsOf(file).some(({ from }) => from === name),
      );
    expect(importers('webextension-polyfill')).toEqual(['src/platform/browser.ts']);
    for (const file of importers('dexie')) expect(file).toMatch(/^src\/platform\/stores\//);
    expect(importers('zod'), 'import "zod/mini": classic Zod is 440 kB').toEqual([]);
  });

  test('the content script carries no schema, store, interface or polyfill', () => {
    const carried = runtimeGraph('entrypoints/record-pages.ts');
    const packages = [...carried].filter(
      (each) => !each.includes('/') || !existsSync(path.join(root, each)),
    );
    const allowed = ['wxt/browser', 'wxt/utils/define-unlisted-script'];
    expect(packages.filter((each) => !allowed.includes(each))).toEqual([]);
    expect([...carried].filter((file) => file.startsWith('src/platform/stores'))).toEqual([]);
  });

  test.each(COLLECTIONS.filter((folder) => existsSync(path.join(root, 'src', folder))))(
    'every item of %s is indexed, named as its file, sourced and tested',
    (folder) => {
      const index = readFileSync(path.join(root, 'src', folder, 'index.ts'), 'utf8');
      const names = readdirSync(path.join(root, 'src', folder))
        .filter((name) => name !== 'index.ts' && name.endsWith('.ts'))
        .map((name) => name.replace(/\.ts$/, ''))
        .filter((name) => !TYPES.includes(name));
      for (const name of names) {
        const text = readFileSync(path.join(root, 'src', folder, `${name}.ts`), 'utf8');
        expect(index, `"${name}" is not in ${folder}/index.ts; add it in order`).toContain(
          `'./${name}'`,
        );
        expect(text, `the id of ${folder}/${name}.ts must be "${name}"`).toContain(`id: '${name}'`);
        if (folder === 'records/systems') continue;
        expect(text, `${folder}/${name}.ts needs a source`).toMatch(/source:\s*['"`\n]/);
        expect(text, `${folder}/${name}.ts needs a reviewed date`).toMatch(
          /reviewed: '\d{4}-\d{2}-\d{2}'/,
        );
      }
      const tests = filesUnder('test')
        .filter((file) => /\.test\.tsx?$/.test(file))
        .map((file) => readFileSync(path.join(root, file), 'utf8') + file)
        .join('\n');
      for (const name of names) {
        expect(tests.includes(name), `no test names "${name}" of ${folder}`).toBe(true);
      }
    },
  );

  test.each([...sources, ...entrypoints])('%s is short and plainly named', (file) => {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n').length;
    const table = file.includes('/lexicon/');
    if (!table)
      expect(lines, 'split it: over 350 lines hides a second file').toBeLessThanOrEqual(350);
    const name = path.basename(file).replace(/\.(d\.)?tsx?$/, '');
    expect(name, 'say what it does').not.toMatch(/util|helper|manager|misc|common/i);
    const isComponent = file.endsWith('.tsx') && /^[A-Z]/.test(name);
    if (!isComponent) expect(name, 'kebab-case').toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each([...sources, ...entrypoints])('%s uses no banned sink', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*/g,
      '',
    );
    const banned = [
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'],
      ...['document.write', 'eval(', 'new Function', 'window.open(', 'postMessage('],
      ...['storage.sync', 'localStorage', 'sessionStorage', 'fetch(', 'XMLHttpRequest'],
      ...['WebSocket', 'sendBeacon', 'EventSource', 'importScripts'],
    ];
    for (const sink of banned) {
      if (sink === 'postMessage(' && file === WORKER_DOOR) continue;
      expect(text.includes(sink), `${file} uses ${sink}`).toBe(false);
    }
    expect(text.match(/:\s*any\b|\bas any\b/), 'no "any"').toBeNull();
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => statSync(path.join(root, file)).isFile() && !file.includes('node_modules'));
}

function roomOf(file: string): string {
  const parts = file.split(path.sep).join('/').split('/');
  return parts[0] === 'src' ? (parts[1] ?? '') : (parts[0] ?? '');
}

function importsOf(file: string): { from: string; typeOnly: boolean }[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^import\s+['"]([^'"]+)['"]/gm);
  return [
    ...[...found].map((match) => ({ from: match[2] ?? '', typeOnly: Boolean(match[1]) })),
    ...[...bare].map((match) => ({ from: match[1] ?? '', typeOnly: false })),
  ];
}

/** Every file and package a file carries at run time; `import type` carries nothing. */
function runtimeGraph(start: string, seen = new Set<string>()): Set<string> {
  seen.add(start);
  for (const { from, typeOnly } of importsOf(start)) {
    if (typeOnly) continue;
    if (!from.startsWith('.')) {
      seen.add(from);
      continue;
    }
    const base = path.posix.join(path.posix.dirname(start), from);
    const file = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((each) =>
      existsSync(path.join(root, each)),
    );
    if (file && !seen.has(file)) runtimeGraph(file, seen);
  }
  return seen;
}
