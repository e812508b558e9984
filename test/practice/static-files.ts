// The browser side of both systems, read from disk by a fixed list: no path comes from a request.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Reply } from './reply';

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const installed = createRequire(import.meta.url);

const emergencyScripts = [
  'app',
  'attendance',
  'banner',
  'board',
  'dates',
  'departure',
  'earlier',
  'fields',
  'header',
  'notes',
  'server',
  'triage',
];

const files = new Map<string, { file: string; type: string }>([
  ['/emergency/app/styles.css', { file: here('emergency/app/styles.css'), type: style }],
  ['/emergency/lib/preact.js', { file: installed.resolve('preact'), type: script }],
  ['/emergency/lib/hooks.js', { file: installed.resolve('preact/hooks'), type: script }],
  ['/practice/app/styles.css', { file: here('surgery/app/styles.css'), type: style }],
  ['/practice/app/top.js', { file: here('surgery/app/top.js'), type: script }],
  ['/practice/app/patient.js', { file: here('surgery/app/patient.js'), type: script }],
]);
for (const name of emergencyScripts) {
  files.set(`/emergency/app/${name}.js`, { file: here(`emergency/app/${name}.js`), type: script });
}

export function staticFile(path: string): Reply | undefined {
  const found = files.get(path);
  if (!found) return undefined;
  return { status: 200, type: found.type, body: readFileSync(found.file, 'utf8') };
}
