import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { choose, press, see } from '../../tools/drive';
import { countInBackground, paintDesk } from '../../tools/paint-desk';
import { toCard } from '../session';
import { storedEvents } from '../stored-events';
import type { DeskInBrowser } from './desk-in-browser';

/** What was lived through in the panel is counted, saved as a file, and painted from counts alone. */
export function testCounts(at: DeskInBrowser): void {
  test('an enquiry asked and one put off are counted, with the reason, and saved as a file', async () => {
    const { panel } = at.session;
    await toCard(at.session, 'e03');
    await choose(panel, 'Ask now');
    await see(panel, 'hurting you');
    await press(panel, '2', '2');
    await see(panel, 'Recorded');
    await press(panel, 'c');
    await at.session.reset();
    await toCard(at.session, 'e11');
    await choose(panel, /[Aa]sk now/);
    await see(panel, 'hurting you');
    await press(panel, '4', '4');
    await see(panel, 'Why was it not asked');
    await choose(panel, 'No private space');
    await see(panel, 'Recorded');

    // What the banner shows of ethnicity is counted as one of five groups, and its words are kept nowhere.
    const kept = await storedEvents(at.session);
    const groups = kept.map(({ event }) => (event as { ethnicGroup?: string }).ethnicGroup);
    expect(new Set(groups.filter(Boolean))).toEqual(new Set(['white']));
    expect(JSON.stringify(kept)).not.toContain('background');

    const desk = await at.openDesk();
    expect(await see(desk, /From presentation to referral/)).not.toMatch(/No private space 1/);
    await choose(desk, 'Open all');
    const page = await see(desk, /No private space/);
    expect(page).toMatch(/No private space 1/);
    expect(await desk.title()).toBe('Sidenote');

    await choose(desk, 'Save as CSV');
    const file = path.join(at.folder, 'counts.csv');
    await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
    const csv = readFileSync(file, 'utf8');
    expect(csv).toMatch(/Presentation there,2/);
    expect(csv).toMatch(/Asked,1/);
    expect(csv).toMatch(/No private space,1/);
    expect(csv).not.toMatch(/Wi.niewska|Castellane|Lund|999 ?\d{3}/);

    // reviews row 31: one press makes the year's report, to print, and both files of the same figures. The
    // year ends with the last whole week, so that what was asked just now is not in it, and that is said.
    await choose(desk, 'Yearly audit pack');
    const printed = await see(desk, 'Yearly audit: method and data quality');
    expect(printed).toMatch(/last 52 weeks.*Nothing was counted in this period/);
    const files = ['audit-pack.csv', 'audit-pack.json'].map((each) => path.join(at.folder, each));
    await expect
      .poll(() => files.every((each) => existsSync(each)), { timeout: 10_000 })
      .toBe(true);
    const [lines = '', json = ''] = files.map((each) => readFileSync(each, 'utf8'));
    const pack = JSON.parse(json) as {
      measures: { title: string; rows: { label: string; count: string }[] }[];
    };
    expect(pack.measures.length).toBeGreaterThan(10);
    for (const { title, rows } of pack.measures) {
      expect(printed).toContain(title);
      for (const { label, count } of rows)
        expect(lines.replaceAll('"', ''), title).toContain(`${label},${count},`);
    }
    await desk.close();
  });

  test('the first figures are painted before any row of an event is read', async () => {
    const { before, inAll } = await paintDesk(at.session, await countInBackground(at.session), 200);
    expect(before).toBe(0);
    // What is kept is read of events once it stands: so what counts them counts.
    expect(inAll).toBeGreaterThan(0);
  });
}
