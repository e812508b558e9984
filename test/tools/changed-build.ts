import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of a build whose manifest is changed in one thing that no test can do by hand: `newId`, an
 * extension id of its own; `hosts`, match patterns held from the start, since nobody can press Allow
 * in the browser's own dialogue headless.
 */
export function changedBuild(
  built: string,
  change: { newId?: boolean; hosts?: string[] },
): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-build-'));
  cpSync(built, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (change.newId) manifest.key = newKey();
  if (change.hosts) manifest.host_permissions = change.hosts;
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The public half of a pair nobody keeps. */
function newKey(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}
