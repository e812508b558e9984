import { existsSync, mkdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './find-browser';

/** Where Debian's Chromium looks for what its administrator has set. */
const PARENTS = ['/etc/chromium/policies', '/etc/chromium/policies/managed'];
const FOLDER = '/etc/chromium/policies/managed';

export interface PolicyFile {
  write(policy: Record<string, unknown>): void;
  /** The file, and the folders that were not there before. */
  remove(): void;
}

/** Whether a real policy can be set here: as root on Linux, for the system's own Chromium. */
export const canSetPolicy = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && findBrowser().includes('chromium');

/**
 * A real policy for one extension, in a file of its own name; undefined where none can be set. Give it
 * an id that no other running browser has, for all of them read it.
 */
export function policyFile(extensionId: string): PolicyFile | undefined {
  if (!canSetPolicy()) return undefined;
  const file = path.join(FOLDER, `sidenote-test-${process.pid}-${extensionId.slice(0, 6)}.json`);
  const made = PARENTS.filter((folder) => !existsSync(folder));
  mkdirSync(FOLDER, { recursive: true });
  const remove = (): void => {
    rmSync(file, { force: true });
    for (const folder of made.splice(0).reverse()) {
      try {
        rmdirSync(folder);
      } catch {
        // Somebody else put a file there meanwhile; it is theirs.
      }
    }
  };
  process.once('exit', remove);
  return {
    write: (policy) =>
      writeFileSync(
        file,
        JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }),
      ),
    remove,
  };
}
