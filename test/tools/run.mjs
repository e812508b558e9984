// Runs one of the tools beside this file, on a machine that may have nothing but Node and npm:
// installs the packages where they are missing, then hands over. `node test/tools/run.mjs start`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [tool, ...rest] = process.argv.slice(2);

if (!isInstalled()) {
  console.error('Installing packages (npm ci) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // What a tool says goes to standard output, and into a file or another program.
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('The packages could not be installed. Is the npm registry reachable? See above.');
    process.exit(1);
  }
}

const child = spawn(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL(`./${tool}.ts`, import.meta.url)), ...rest],
  { cwd: root, stdio: 'inherit' },
);
// Ctrl-C reaches the child by itself; this process only waits for it to tidy up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => {
  // Out of memory, most often, and then the tool itself could say nothing.
  if (signal && signal !== 'SIGTERM' && signal !== 'SIGINT') {
    console.error(`"${tool}" was ended by the system (${signal}).`);
  }
  process.exit(signal ? 130 : (code ?? 1));
});

/** Installed, and for this lock file: npm leaves a copy of what it installed. */
function isInstalled() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages;
  const got = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, of]) => path === '' || of.optional || got[path]?.version === of.version,
  );
}
