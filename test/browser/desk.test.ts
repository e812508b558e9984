import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, press, see } from '../tools/drive';
import { openSession, toCard, type Session } from './session';

// The lead's page: what was lived through in the panel, as counts, a file and a sheet of paper.
let session: Session;
let folder: string;

beforeAll(async () => {
  session = await openSession();
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-desk-'));
});
afterAll(async () => {
  await session.end();
  rmSync(folder, { recursive: true, force: true });
});

test('an enquiry asked and one put off are counted, with the reason, and saved as a file', async () => {
  const { panel, browser } = session;
  await toCard(session, 'e03');
  await choose(panel, 'Ask now');
  await see(panel, 'hurting you');
  await press(panel, '2', '2');
  await see(panel, 'Recorded');
  await press(panel, 'c');
  await session.reset();
  await toCard(session, 'e11');
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  await press(panel, '4', '4');
  await see(panel, 'Why was it not asked');
  await choose(panel, 'No private space');
  await see(panel, 'Recorded');

  const desk = await browser.newPage();
  await desk.goto(session.url('desk.html'));
  const page = await see(desk, /From presentation to referral/);
  expect(page).toMatch(/No private space 1/);
  expect(await desk.title()).toBe('Sidenote');

  const client = await browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await choose(desk, 'Save as CSV');
  const file = path.join(folder, 'counts.csv');
  await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
  const csv = readFileSync(file, 'utf8');
  expect(csv).toMatch(/Presentation there,2/);
  expect(csv).toMatch(/Asked,1/);
  expect(csv).toMatch(/No private space,1/);
  expect(csv).not.toMatch(/Wi.niewska|Castellane|Lund|999 ?\d{3}/);
  await desk.close();
});

test('the paper card prints on one tagged sheet of A4', async () => {
  const paper = await session.browser.newPage();
  await paper.goto(session.url('paper.html'));
  await see(paper, 'paper card');
  const file = path.join(folder, 'paper.pdf');
  await paper.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  if (spawnSync('pdfinfo', ['-v']).status === 0) {
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Pages:\s+1\b/);
    expect(info).toMatch(/Page size:.*A4/);
    expect(info).toMatch(/Tagged:\s+yes/);
  } else {
    console.log('pdfinfo is not here: the sheets were not counted (poppler-utils).');
  }
  await paper.close();
});
