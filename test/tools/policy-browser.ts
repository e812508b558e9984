import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './find-browser';

const POLICIES = '/etc/chromium/policies';

export interface PolicyBrowser {
  /** To be set as SIDENOTE_BROWSER. */
  executable: string;
  /** The administrator sets another one; a running browser hears of it. */
  write(policy: Record<string, unknown>): void;
  /** The administrator takes the policy away; a running browser hears of it. */
  takeAway(): void;
  remove(): void;
}

/**
 * A browser that finds `policy` as its administrator's, by a real policy file. The file lies over the
 * system's folder in a mount namespace of that browser alone, so that no other browser sees it.
 * Undefined where that is not possible: it wants root on Linux and Debian's Chromium.
 */
export function policyBrowser(
  extensionId: string,
  policy: Record<string, unknown>,
): PolicyBrowser | undefined {
  const browser = findBrowser();
  const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0;
  if (!mayMount || !browser.includes('chromium') || !existsSync('/etc/chromium')) return undefined;
  mkdirSync(POLICIES, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-policy-'));
  mkdirSync(path.join(folder, 'policies/managed'), { recursive: true });
  const file = path.join(folder, 'policies/managed/sidenote.json');
  const write = (given: Record<string, unknown>): void =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: given } } }));
  write(policy);
  const executable = path.join(folder, 'chromium');
  const mount = `mount --bind '${folder}/policies' '${POLICIES}'`;
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare -m sh -c "${mount} && exec '${browser}' \\"\\$@\\"" sh "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    executable,
    write,
    takeAway: () => rmSync(file),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
