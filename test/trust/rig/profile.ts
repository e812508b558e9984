import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made = new Set<string>();
process.on('exit', () => {
  for (const folder of made) remove(folder);
});

/** A browser profile of a line's own; gone when it is removed, and with this process at the latest. */
export function newProfile(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `sidenote-${name}-`));
  made.add(folder);
  return folder;
}

export function removeProfile(folder: string): void {
  made.delete(folder);
  remove(folder);
}

/** A browser killed a moment ago may still hold a file: tried again, and never worth failing for. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    console.error(`Could not remove ${folder}. It holds invented people only; remove it by hand.`);
  }
}
