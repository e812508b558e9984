import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the practice record is served; match patterns name no port, so any free one is read. */
const PRACTICE_HOSTS = 'http://127.0.0.1/*,http://localhost/*';

/** One invented trust's record system, for the build that brings its host with it. */
const TRUST_HOSTS = 'https://record.example.nhs.uk/*';

export type Target = 'chrome' | 'edge' | 'firefox';
export type Kind = 'practice' | 'release' | 'trust';

/** Where builds go; SIDENOTE_BUILDS names another folder, so that two runs at once do not clash. */
const BUILDS = process.env.SIDENOTE_BUILDS ?? '.output';

/** Every build that a test looks at. */
export const ALL_BUILDS: readonly (readonly [Target, Kind])[] = [
  ['chrome', 'practice'],
  ['chrome', 'release'],
  ['edge', 'release'],
  ['firefox', 'release'],
  ['chrome', 'trust'],
  ['firefox', 'trust'],
];

/** The unpacked folder of a build. */
export function builtFolder(target: Target, kind: Kind): string {
  return `${root}${BUILDS}/${kind}/${target}-mv3`;
}

/**
 * One production build. `practice` sets the invented hospital's policy and reads loopback pages; the
 * release build reads only what SIDENOTE_HOSTS names, or else what is granted at first run; `trust`
 * is a release with an invented trust's host. Returns the unpacked folder. Under SIDENOTE_BUILT what
 * was built a moment ago is taken: tests beside each other must not build over one another.
 */
export function buildExtension(target: Target, kind: Kind): string {
  const folder = builtFolder(target, kind);
  if (process.env.SIDENOTE_BUILT && existsSync(`${folder}/manifest.json`)) return folder;
  const out = `${BUILDS}/${kind}`;
  const env = { ...process.env, SIDENOTE_OUT: out };
  if (kind === 'practice')
    Object.assign(env, { SIDENOTE_HOSTS: PRACTICE_HOSTS, SIDENOTE_PRACTICE: '1' });
  if (kind === 'trust') Object.assign(env, { SIDENOTE_HOSTS: TRUST_HOSTS });
  runWxt(`The ${target} build`, ['build', '-b', target, '--mv3'], env);
  return folder;
}

/** What `tsconfig.json` extends is written by WXT: in a bare clone it is not there yet. */
export function prepareTypes(): void {
  if (existsSync(`${root}.wxt/tsconfig.json`)) return;
  runWxt('Preparing the types', ['prepare'], process.env);
}

function runWxt(what: string, args: string[], env: NodeJS.ProcessEnv): void {
  const wxt = fileURLToPath(new URL('node_modules/wxt/bin/wxt.mjs', `file://${root}`));
  const ran = spawnSync(process.execPath, [wxt, ...args], { cwd: root, env, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${what} failed:\n${ran.stdout}\n${ran.stderr}`);
}
