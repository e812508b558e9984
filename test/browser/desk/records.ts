import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkExport } from '../../../src/audit/export-file';
import { isSignedBy } from '../../../src/platform/keys/signature';
import { openSealedText } from '../../../src/platform/sealed-export';
import { choose, see, typeInto } from '../../tools/drive';
import { storedEvents, tamperWith } from '../stored-events';
import { hasPoppler, type DeskInBrowser } from './desk-in-browser';

/** What stands on this computer: looked at, exported, and found where somebody changed it. */
export function testRecords(at: DeskInBrowser): void {
  test('the records hold, export opens with its passphrase alone, and a tampered entry is found', async () => {
    const desk = await at.openDesk();
    await see(desk, /\d+ entries since .* Never verified/);
    await choose(desk, /^Verify$/);
    await see(desk, /Nothing found changed.*Not proved/);
    const sheet = path.join(at.folder, 'desk.pdf');
    await desk.pdf({ path: sheet, preferCSSPageSize: true });
    const anchor = await desk.$eval('.anchor-text', (each) => each.textContent);
    if (hasPoppler()) {
      const info = execFileSync('pdfinfo', [sheet], { encoding: 'utf8' });
      expect(info, 'two sheets of A4').toMatch(/Pages:\s+[12]\b/);
      const printed = execFileSync('pdftotext', [sheet, '-'], { encoding: 'utf8' });
      expect(printed).toContain(anchor);
      expect(printed).not.toContain('Passphrase');
    }
    await typeInto(desk, 'Anchor of an earlier', anchor.toUpperCase().replace(/-/g, ' '));
    await choose(desk, /^Verify$/);
    await see(desk, 'and the sheet agrees');
    await typeInto(desk, 'Anchor of an earlier', anchor.slice(0, -1));
    await choose(desk, /^Verify$/);
    await see(desk, /Not verified\..*printed sheet/);

    await desk.click('.records details summary');
    await typeInto(desk, 'Passphrase', 'three invented words');
    await typeInto(desk, 'The same again', 'three invented words');
    await choose(desk, 'Export entries');
    await see(desk, 'written to a file');
    const entries = () =>
      readdirSync(at.folder).find((each) => /^entries-to-.*(?<!\.crdownload)$/.test(each)) ?? '';
    // The browser writes a download after the page has handed it over.
    await expect.poll(entries, { timeout: 10_000 }).not.toBe('');
    const name = entries();
    const file = readFileSync(path.join(at.folder, name), 'utf8');
    const opened = await openSealedText(file, 'three invented words');
    const events = await storedEvents(at.session);
    const checked = await checkExport(linesOf(opened.ok ? opened.value : ''), sha256, isSignedBy);
    expect(checked).toMatchObject({ state: 'read', signed: 'yes', events: events.length });
    expect(checked).not.toHaveProperty('brokenAt');
    const verify = (passphrase: string) =>
      spawnSync('node', ['--import', 'tsx', 'test/tools/verify.ts', '--anchor', anchor], {
        input: file,
        encoding: 'utf8',
        env: { ...process.env, SIDENOTE_PASSPHRASE: passphrase },
      });
    expect(verify('three invented words')).toMatchObject({ status: 0, stderr: '' });
    expect(verify('three invented wordz')).toMatchObject({ status: 2, stdout: '' });
    expect(await openSealedText(file, 'three invented wordz')).toMatchObject({
      error: 'not-opened',
    });
    expect(file).not.toContain(events[0]?.event.encounterId);
    await choose(desk, 'It is there');
    await see(desk, 'Noted: entries up to');

    await tamperWith(at.session, 2);
    await typeInto(desk, 'Anchor of an earlier', ' ');
    await choose(desk, /^Verify$/);
    await see(desk, /Broken at entry 2.*Leave this computer as it is/);
    await desk.reload();
    await see(desk, /Last verified .*: broken at entry 2/);
    await desk.close();
  });
}

async function* linesOf(text: string): AsyncIterable<string> {
  yield* text.split('\n');
}

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('hex');
}
