import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { FrameReading } from '../../src/model/frame-reading';
import { systems } from '../../src/records/systems';

const recorded = vi.fn(async (_facts: object) => ({ ok: true as const, value: null }));
const kept = vi.fn(async (_since: number) => ({ ok: true as const, value: [] as object[] }));
vi.mock('../../src/platform/background/audit-log', () => ({
  recordEvent: recorded,
  auditStore: async () => ({ readCoverage: kept }),
}));
const {
  noteWatched,
  readCoverage,
  sampleCoverage: sample,
} = await import('../../src/platform/background/coverage');
const { longUnheardSystem } = await import('../../src/platform/background/unheard');

const HOUR = 3_600_000;
const TEN = 500_000 * HOUR;
let tabs: number[];
/** Of a tab of which no frame says anything; the browser tells it to whoever may read the page. */
let place: { url?: string; status?: string };

beforeEach(async () => {
  fakeBrowser.reset();
  recorded.mockClear();
  tabs = [1];
  const query = async () => tabs.map((id) => ({ id }));
  place = {};
  Object.assign(fakeBrowser.tabs, { query, get: async (id: number) => ({ id, ...place }) });
});

const [, gp] = systems;
const chooseSystem = async (href: string) =>
  href.startsWith('https://gp.example/') ? gp : undefined;
const sampleCoverage = (minutes: number, now: number) => sample(minutes, now, chooseSystem);

const show = (tabId: number, change: Partial<FrameReading>) =>
  fakeBrowser.storage.session.set({
    [`frames:${tabId}`]: {
      0: {
        ...{ document: '0'.repeat(32), epoch: 0, system: 'practice-gp', systemVersion: 1 },
        ...{ context: 'consultation', state: 'reading', expected: 2, found: 2, missing: [] },
        ...{ truncated: false, departure: false, identity: { nhsNumber: '9990000018' } },
        ...{ presentations: [], lines: [], ...change },
      },
    },
  });

test('an hour is counted by how the page in front was read, and written down when it is over', async () => {
  await show(1, {});
  for (const minute of [0, 5, 10]) {
    const now = TEN + minute * 60_000;
    noteWatched(1, now - 900);
    await sampleCoverage(5, now);
  }
  await show(1, { state: 'not-reading', reason: 'page not recognised' });
  noteWatched(1, TEN + 15 * 60_000);
  await sampleCoverage(5, TEN + 15 * 60_000);
  // The panel is closed from here on.
  await sampleCoverage(5, TEN + 20 * 60_000);
  expect(recorded).not.toHaveBeenCalled();
  await sampleCoverage(5, TEN + HOUR);
  expect(recorded).toHaveBeenCalledTimes(1);
  const [event] = recorded.mock.calls[0] ?? [];
  expect(event).toMatchObject({
    kind: 'coverage',
    system: 'practice-gp',
    rules: [],
    coverage: { hour: 500_000, reading: 15, partly: 0, notReading: 5, notWatched: 5 },
  });
  expect(JSON.stringify(event)).not.toContain('9990000018');
  await sampleCoverage(5, TEN + HOUR + 60_000);
  expect(recorded).toHaveBeenCalledTimes(1);
});

test('a conflict is not reading; an empty board and a stranger’s page are nothing', async () => {
  tabs = [1, 2, 3];
  await show(1, { context: 'no-patient', identity: {} });
  await show(2, { state: 'partly', system: 'practice-emergency' });
  noteWatched(2, TEN);
  await sampleCoverage(5, TEN);
  await sampleCoverage(5, TEN + HOUR);
  expect(recorded.mock.calls.map(([event]) => event)).toMatchObject([
    { system: 'practice-emergency', coverage: { partly: 5, reading: 0 } },
  ]);
});

test('a described page of which no frame says anything is not read, and has to be loaded again', async () => {
  noteWatched(1, TEN);
  for (const each of [
    {},
    { url: 'https://other.example/', status: 'complete' },
    { url: 'https://gp.example/summary', status: 'loading' },
  ]) {
    place = each;
    await sampleCoverage(5, TEN);
    expect(await longUnheardSystem(1, chooseSystem, TEN)).toBeUndefined();
  }
  place = { url: 'https://gp.example/summary', status: 'complete' };
  await sampleCoverage(5, TEN);
  await sampleCoverage(5, TEN + HOUR);
  expect(recorded.mock.calls.map(([event]) => event)).toMatchObject([
    { system: 'practice-gp', coverage: { notReading: 5, reading: 0, notWatched: 0 } },
  ]);

  expect(await longUnheardSystem(1, chooseSystem, TEN)).toBeUndefined();
  expect(await longUnheardSystem(1, chooseSystem, TEN + 4_999)).toBeUndefined();
  expect(await longUnheardSystem(1, chooseSystem, TEN + 5_000)).toBe(gp);
  await show(1, {});
  expect(await longUnheardSystem(1, chooseSystem, TEN + 6_000)).toBeUndefined();
});

test('two windows of one system count its hour once', async () => {
  tabs = [1, 2];
  await show(1, {});
  await show(2, {});
  for (const tab of tabs) noteWatched(tab, TEN);
  await sampleCoverage(5, TEN);
  await sampleCoverage(5, TEN + HOUR);
  expect(recorded.mock.calls[0]?.[0]).toMatchObject({ coverage: { reading: 5 } });
});

test('the Desk is given four weeks of this site, and the hour that is still running', async () => {
  await show(1, { state: 'not-reading', reason: 'page not recognised' });
  noteWatched(1, TEN);
  await sampleCoverage(5, TEN);
  const event = (hour: number, change = {}) => ({
    ...{ kind: 'coverage', site: 'Eastbridge', practice: false, system: 'practice-gp' },
    ...{ coverage: { hour, reading: 60, partly: 0, notReading: 0, notWatched: 0 }, ...change },
  });
  kept.mockResolvedValueOnce({
    ok: true,
    value: [
      event(499_999),
      event(499_998, { practice: true }),
      event(499_997, { site: 'Elsewhere' }),
      event(100),
    ],
  });
  const description = { id: 'our-ed', title: 'Our ED' } as never;
  const inForce = [
    { description, source: 'policy' as const },
    { description: { id: 'practice-gp', title: 'Surgery' } as never, source: 'built in' as const },
    { description: { id: 'medplum', title: 'Medplum' } as never, source: 'built in' as const },
  ];
  const site = { site: 'Eastbridge', practice: false };
  const read = await readCoverage({ inForce, problems: [] }, site, TEN + 60_000);
  expect(kept).toHaveBeenCalledWith(500_000 - 28 * 24 + 1);
  expect(read).toEqual({
    ok: true,
    value: {
      ...{ from: 500_000 - 671, to: 500_000 },
      hours: [
        {
          ...{ hour: 499_999, reading: 60, partly: 0, notReading: 0, notWatched: 0 },
          system: 'practice-gp',
        },
        {
          ...{ hour: 500_000, reading: 0, partly: 0, notReading: 5, notWatched: 0 },
          system: 'practice-gp',
        },
      ],
      // What a site brought is expected; what is only built in is named where it was seen.
      systems: [
        { id: 'our-ed', title: 'Our ED' },
        { id: 'practice-gp', title: 'Surgery' },
      ],
    },
  });
});
