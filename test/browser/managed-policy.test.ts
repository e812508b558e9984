import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { moveWeek } from '../../src/audit/period';
import { isoWeek } from '../../src/model/dates';
import { buildExtension } from '../tools/build-extension';
import { changedBuild } from '../tools/changed-build';
import { choose, see } from '../tools/drive';
import { makeCounts, putCounts } from '../tools/fill-desk';
import { launch, type Launched } from '../tools/launch';
import { describeHeron, serveUnknown } from '../tools/serve-unknown';
import { canSetPolicy, policyFile, type PolicyFile } from '../tools/policy-file';

// A real policy file, read by a real Chromium: only as root on Linux, with the system's own Chromium.
if (!canSetPolicy()) {
  console.log('No real policy file was tried: that wants root and Debian’s Chromium.');
}

describe.runIf(canSetPolicy())('a policy file of this computer', () => {
  let session: Launched | undefined;
  let file: PolicyFile | undefined;
  let build: ReturnType<typeof changedBuild>;

  beforeAll(() => {
    // An id of its own: a policy for ours would reach every other browser running here.
    const hosts = ['http://127.0.0.1/*'];
    build = changedBuild(buildExtension('chrome', 'release'), { newId: true, hosts });
  }, 60_000);
  afterEach(async () => {
    await session?.close();
    session = undefined;
    file?.remove();
  });
  afterAll(() => build.remove());

  async function openDesk(policy?: Record<string, unknown>): Promise<Page> {
    session = await launch(build.folder);
    file = policyFile(session.extensionId);
    if (policy) file?.write(policy);
    const desk = await session.browser.newPage();
    await desk.goto(session.url('desk.html'));
    return desk;
  }

  test('without one the computer says that it is not set up, and shows no count', async () => {
    const desk = await openDesk();
    await see(desk, 'Sidenote is starting');
    const said = await see(desk, 'Not set up', 20_000);
    expect(said).toContain('This is for the safeguarding lead');
    expect(said).not.toContain('Save as CSV');
  });

  test('reviews row 32: one that arrives late is in force without a reload, and a changed one: a lead sees every area, the champion of minors that alone, reception none', async () => {
    const site = { site: 'Elmbridge', lineKey: 'invented-key' };
    const desk = await openDesk({ ...site, roles: ['lead'] });
    await see(desk, /Private enquiry at Elmbridge/, 30_000);
    const week = isoWeek(Date.now(), 'Europe/London');
    const made = makeCounts(3_000, week, { site: 'Elmbridge', practice: false });
    await putCounts(desk, made);
    await desk.reload();
    await showAreas(desk);
    await see(desk, /By area, quarter .* Minors \d+ .* Triage \d/);

    file?.write({ ...site, roles: ['champion'], championAreas: ['minors'] });
    // Nothing of what the lead had on screen stands any more.
    await see(desk, 'Private enquiry at Elmbridge, only minors', 30_000);
    await showAreas(desk);
    const said = await see(desk, /By area, quarter \d of \d{4} .* Minors \d+/);
    expect(said).not.toMatch(/Triage \d|Majors \d|Maternity \d|Ward \d/);
    expect(said).not.toMatch(/This is for|Other computers|Records on this|Open referrals|extract/);
    const rows = (await ask(desk, 'roll-ups', { from: moveWeek(week, -52), to: week })) as Answer;
    const areas = (rows.value ?? []).map(({ area }) => area);
    expect(areas.length).toBeGreaterThan(10);
    expect(new Set(areas)).toEqual(new Set(['minors']));
    await choose(desk, 'Show enquiries still owed');
    await see(desk, /None counted on this computer/);
    for (const each of ['verify-records', 'merge-scope', 'worklist'])
      expect(await ask(desk, each, {}), each).toMatchObject({ ok: false });
    await desk.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[value="52-weeks"]')?.click(),
    );
    const own = made.rollUps.filter(
      (row) => row.area === 'minors' && row.week >= moveWeek(week, -52) && row.week < week,
    );
    const exact = own.reduce((sum, { counts }) => sum + counts.eligible, 0);
    await see(desk, new RegExp(`Presentation there ${Math.round(exact / 5) * 5}\\b`));

    file?.write({ ...site, roles: ['reception'] });
    const refused = await see(desk, /This is for the safeguarding lead/, 30_000);
    expect(refused).toContain('This computer is set up for reception');
    expect(refused).not.toContain('Not set up');
  });

  test('a value that breaks our rules reaches us, and refuses the whole policy aloud', async () => {
    const desk = await openDesk({
      roles: ['administrator'],
      site: 'Elmbridge',
      coverAfterTypingSeconds: 86_400,
    });
    await see(desk, 'Settings cannot be used', 30_000);
    await see(desk, '"coverAfterTypingSeconds" is wrong');
  });

  test('a role of the wrong type, which Chromium drops unsaid, leaves nobody any role', async () => {
    const desk = await openDesk({ roles: 'clinician', site: 'Elmbridge' });
    await see(desk, 'Settings cannot be used', 30_000);
    await see(desk, '"roles" is missing or of the wrong type');
    const panel = await session!.openPanel();
    const panelSays = await see(panel, 'Settings cannot be used');
    expect(panelSays).not.toContain('Checks');
    expect(panelSays).toContain('Paper card');
  });

  test('descriptions of record systems arrive as JSON text: a bad one is refused, a good one reads', async () => {
    const heron = await serveUnknown();
    try {
      const named = { id: 'heron-ed', title: 'Heron by policy', version: 4 };
      const good = JSON.stringify(describeHeron(heron.url, named));
      const systems = ['{"id": "own-record"}', good];
      const desk = await openDesk({ roles: ['administrator'], systems });
      await see(desk, 'Description "own-record" was refused', 30_000);
      file?.write({ roles: ['clinician'], systems });
      await desk.goto(`${heron.url}/patient/8/triage`);
      const panel = await session!.openPanel();
      await desk.bringToFront();
      await see(panel, 'Reading Heron by policy, description 4', 30_000);
    } finally {
      await heron.close();
    }
  });
});

/** What the background answers a page. */
interface Answer {
  ok: boolean;
  value?: { area: string }[];
}

const ask = (page: Page, name: string, request: unknown): Promise<unknown> =>
  page.evaluate(
    (sidenote, body) => chrome.runtime.sendMessage({ sidenote, request: body }) as Promise<unknown>,
    name,
    request,
  );

async function showAreas(desk: Page): Promise<void> {
  await desk.waitForSelector('#groups-by');
  await desk.select('#groups-by', 'area');
}
