// `npm run -s read -- DESCRIPTION.json PAGE`, as whoever writes a description runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { FrameExplained } from '../../src/records/explain-reading';
import { servePractice } from '../practice/serve';
import { root } from '../tools/build-extension';

const pages = `${root}test/records/pages/`;
const tide = `${pages}tide/description.json`;
const triage = `${pages}tide/nested-shadow-roots/page.html`;
const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}test/tools/run.mjs`, 'read', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The description with parts changed, as a file of its own. */
function changed(name: string, changes: Record<string, unknown>): string {
  const file = path.join(folder, `${name}.json`);
  const json = JSON.parse(readFileSync(tide, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...json, ...changes }));
  return file;
}

describe('the read command', () => {
  test('prints a stored page as read, and for each field the locator that won', () => {
    const { status, stdout } = run(tide, triage, '--now', '2026-11-21');
    expect(status).toBe(0);
    const said = JSON.parse(stdout) as { description: object; frames: FrameExplained[] };
    expect(said.description).toEqual({ id: 'tide', version: 3, title: 'Tide', problems: [] });
    const [frame] = said.frames;
    expect(frame).toMatchObject({ matches: true, made: false, reading: { state: 'reading' } });
    expect(frame?.fields?.find(({ kind }) => kind === 'episode.note')).toEqual({
      kind: 'episode.note',
      tense: 'editing',
      won: 'label:Triage note',
      result: 'read',
      texts: ['Pushed against a wall by her partner.'],
      tried: [
        { locator: 'label:Triage note', hits: 1 },
        { locator: 'term:Triage note', hits: 0 },
      ],
    });
  });

  test('reads a live page with frames, by a description that is built in', async () => {
    const practice = await servePractice();
    try {
      // Not to wait in this process: it serves the page.
      const { spawn } = await import('node:child_process');
      const url = `${practice.url}/practice/patient/g01/summary`;
      const child = spawn(
        process.execPath,
        [`${root}test/tools/run.mjs`, 'read', 'practice-gp', url],
        { cwd: root },
      );
      let text = '';
      child.stdout.on('data', (part: Buffer) => (text += part.toString()));
      const status = await new Promise((resolve) => child.on('exit', resolve));
      const { frames } = JSON.parse(text) as { frames: FrameExplained[] };
      expect([status, frames[0]?.reading?.context]).toEqual([0, 'summary']);
    } finally {
      await practice.close();
    }
  });

  test('says why a page cannot be read, and fails', () => {
    const { status, stderr } = run(tide, `${pages}tide/text-on-canvas/page.html`);
    expect(status).toBe(1);
    expect(stderr).toContain('not-reading: Cannot read the note on this page.');
  });

  test('says where a description fits no frame of the page', () => {
    const file = changed('elsewhere', { match: ['https://elsewhere.example/*'] });
    const { status, stderr } = run(file, triage);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /"match" \(https:\/\/elsewhere.example\/\*\) fits no frame of this page/,
    );
  });

  test.each([
    ['nothing', [], /Two things are needed.*there are 0/],
    ['too much', [tide, triage, 'x'], /Two things are needed.*there are 3/],
    ['an unknown option', [tide, triage, '--fast'], /--fast/],
    ['no such description', ['none.json', triage], /There is no description none.json/],
    ['no such page', [tide, 'none.html'], /There is no page none.html/],
    ['a folder', [tide, pages], /cannot be read as a file/],
    ['a description that is no JSON', [triage, triage], /is not JSON/],
    ['a page without an address', [tide, tide], /does not say where it was stored from/],
    ['a wrong address', [tide, triage, '--address', 'here'], /does not say where it was stored/],
    ['a wrong day', [tide, triage, '--now', 'soon'], /--now soon is no date/],
    ['a page that does not answer', [tide, 'http://127.0.0.1:9/'], /could not be opened/],
  ])('%s gets a clear error', (_, args, why) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([status === 0, stdout]).toEqual([false, '']);
  });

  test('a description that is refused says why', () => {
    const file = changed('hostile', { match: ['https://*/*'] });
    const { status, stderr } = run(file, triage);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Description "tide" was refused: "match.0": could be any site/);
  });
});
