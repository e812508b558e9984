import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkExport } from '../../../src/audit/export-file';
import { isSignedBy } from '../../../src/platform/keys/signature';
import { hashText } from '../../../src/platform/stores/link-of';
import { linkOf } from '../../../src/platform/stores/link-of';
import { FIRST_LINK } from '../../../src/audit/chain-text';
import { anEvent, came, prompted, testId } from '../../audit/an-event';
import {
  differences,
  everything,
  inTables,
  NOW,
  openForTest,
  POLICY,
  sealedRow,
  value,
  type Opened,
} from './open-for-test';

const DAY = 86_400_000;
const OK = { ok: true, value: null };
let opened: Opened;
beforeEach(async () => {
  opened = await openForTest();
});
afterEach(() => {
  vi.restoreAllMocks();
  opened.store.close();
});
const record = async (...events: Parameters<Opened['store']['record']>[0][]) => {
  for (const event of events) expect(await opened.store.record(event)).toEqual(OK);
};
const seqs = async () =>
  ((await everything(opened.name))['events'] as { seq: number }[]).map((each) => each.seq);
const wipe = async () => {
  opened.store.close();
  await Dexie.delete(opened.name);
  await opened.again();
};

describe('sealed rows', () => {
  it('are kept, read by kind, replaced as one, and erased, in both places', async () => {
    const { store } = opened;
    const [a, b] = [sealedRow('a'), sealedRow('b', { kind: 'flag' })];
    expect(await store.putSealed(a)).toEqual(OK);
    expect(await store.putSealed(b)).toEqual(OK);
    expect(value(await store.readSealed())).toHaveLength(2);
    expect(value(await store.readSealed('flag'))).toEqual([b]);
    expect(value(await store.getSealed('flag', 'b'))).toEqual(b);
    expect(value(await store.getSealed('flag', 'a'))).toBeUndefined();
    const renewed = [a, b].map((row) => ({ ...row, keyId: 'key-2', iv: `${row.iv}2` }));
    expect(await store.replaceAllSealed(renewed.slice(1))).toMatchObject({ error: 'rows-changed' });
    expect(value(await store.getSealed('referral', 'a'))).toEqual(a);
    expect(await store.replaceAllSealed(renewed)).toEqual(OK);
    expect(value(await store.readSealed())).toEqual(expect.arrayContaining(renewed));
    expect(await differences(opened)).toEqual([]);
    expect(await store.removeSealed('referral', 'a')).toEqual(OK);
    expect(await differences(opened)).toEqual([]);
    expect(await store.eraseSealed()).toEqual(OK);
    expect(value(await store.readSealed())).toEqual([]);
    expect(
      Object.keys(await opened.area.get(null)).filter((key) => key.includes('sealed:')),
    ).toEqual([]);
  });

  it('go with the event that brings or ends them, and a retry doubles nothing', async () => {
    const { store } = opened;
    const event = came(1, 'asked-disclosed');
    expect(await store.record(event, { sealed: sealedRow('a') })).toEqual(OK);
    const later = sealedRow('a');
    expect(await store.putSealed(later)).toEqual(OK);
    expect(await store.record(event, { sealed: sealedRow('a') })).toEqual(OK);
    expect(value(await store.getSealed('referral', 'a'))).toEqual(later);
    const handed = anEvent(1, { kind: 'handed-over' });
    expect(await store.record(handed, { unseal: { kind: 'referral', id: 'a' } })).toEqual(OK);
    expect(value(await store.readSealed())).toEqual([]);
    expect(await differences(opened)).toEqual([]);
  });

  it('refuses a row of another shape, and one whose removal the journal did not take is gone after the retry', async () => {
    const { store } = opened;
    expect(await store.putSealed({ ...sealedRow('a'), name: 'x' } as never)).toMatchObject({
      ok: false,
    });
    await store.putSealed(sealedRow('a'));
    vi.spyOn(opened.area, 'remove').mockRejectedValue(new Error('no'));
    expect(await store.removeSealed('referral', 'a')).toMatchObject({ error: 'journal-refused' });
    vi.restoreAllMocks();
    expect(await store.removeSealed('referral', 'a')).toEqual(OK);
    await wipe();
    expect(value(await opened.store.readSealed())).toEqual([]);
  });
});

describe('what is not handed over', () => {
  it('opens with an outcome, closes with the line or by hand, and names nobody', async () => {
    const { store } = opened;
    await record(came(1, 'asked-disclosed'), came(2, 'asked-no-disclosure'), came(3, 'not-asked'));
    const both = [1, 2].map((n) => ({ encounterId: testId(n), at: NOW }));
    expect(value(await store.unfinished())).toEqual(both);
    await record(
      anEvent(1, { kind: 'line-copied', line: 'neutral' }),
      anEvent(2, { kind: 'line-copied', line: 'neutral' }),
    );
    expect(value(await store.unfinished())).toEqual([both[0]]);
    expect(await store.finish(testId(1))).toEqual(OK);
    expect(await store.finish(testId(1))).toEqual(OK);
    expect(value(await store.unfinished())).toEqual([]);
    expect(
      value(await store.readEvents(9)).filter((event) => event.kind === 'finished'),
    ).toHaveLength(1);
    expect(value(await store.verify()).differing).toEqual([]);
  });
});

describe('purging', () => {
  const days = (from: number, to: number, step = 1) =>
    Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, i) => from - i * step);

  it('takes what is too old, leaves counts and chain, and nothing comes back', async () => {
    const { store } = opened;
    await record(
      ...days(100, 0, 5).map((ago) => came(ago % 15, 'asked-disclosed', { at: NOW - ago * DAY })),
    );
    const counts = value(await store.readRollUps());
    const early = {
      seq: 2,
      link: ((await everything(opened.name))['events'] as { link: string }[])[1]!.link,
    };
    const { head } = value(await store.standing());
    expect(value(await store.standing())).toMatchObject({ events: 21, due: 3 });
    expect(value(await store.purge(NOW))).toEqual({ events: 3, sealed: 0, held: 0 });
    expect(await seqs()).toEqual(days(21, 4).reverse());
    expect(value(await store.readRollUps())).toEqual(counts);
    expect(await differences(opened)).toEqual([]);
    expect(value(await store.verify(head))).toMatchObject({
      events: 18,
      base: 3,
      differing: [],
      anchor: 'holds',
    });
    expect(value(await store.verify(early))).toMatchObject({ anchor: 'cut', base: 3 });
    await wipe();
    expect(value(await opened.store.reconcile())).toMatchObject({ recovered: 18, lost: 0 });
    expect((await seqs())[0]).toBe(4);
    expect(value(await opened.store.readRollUps())).toEqual(counts);
    expect(value(await opened.store.verify(head))).toMatchObject({
      anchor: 'holds',
      differing: [],
    });
    expect(value(await opened.store.purge(NOW + 10 * DAY)).events).toBeGreaterThan(0);
    expect(value(await opened.store.readRollUps())).toEqual(counts);
    expect(value(await opened.store.verify()).differing).toEqual([]);
  });

  it('hazard H21: a clock set forward by years removes nothing', async () => {
    await record(...days(60, 0, 3).map((ago) => prompted(ago, { at: NOW - ago * DAY })));
    await opened.store.putSealed(sealedRow('a', { at: NOW - 20 * DAY }));
    const far = NOW + 3650 * DAY;
    expect(value(await opened.store.purge(far))).toEqual({ events: 0, sealed: 0, held: 0 });
    await record(prompted(200, { at: far }), prompted(201, { at: far + DAY }));
    expect(value(await opened.store.purge(far + DAY))).toEqual({ events: 0, sealed: 0, held: 0 });
    // Set right again: the wrong stamps stand, flagged, and nothing went.
    await record(prompted(202, { at: NOW + DAY }));
    expect(value(await opened.store.purge(NOW + DAY)).events).toBe(0);
    expect(value(await opened.store.verify()).clockJumps).toEqual([
      { seq: 24, from: far + DAY, to: NOW + DAY },
    ]);
  });

  it('a clock in 1970 records, is flagged, and keeps nothing for ever', async () => {
    await record(prompted(1, { at: NOW - 200 * DAY }), prompted(2, { at: 5_000 }));
    await record(...days(196, 0, 4).map((ago) => prompted(ago, { at: NOW - ago * DAY })));
    expect(value(await opened.store.verify()).clockJumps).toEqual([
      { seq: 2, from: NOW - 200 * DAY, to: 5_000 },
    ]);
    expect(value(await opened.store.readRollUps('1970-W01', '1970-W01'))).toHaveLength(1);
    expect(value(await opened.store.purge(NOW)).events).toBe(29);
  });

  it('removes sealed rows nobody touched', async () => {
    await record(...days(40, 0, 4).map((ago) => prompted(ago, { at: NOW - ago * DAY })));
    await opened.store.putSealed(sealedRow('old', { kind: 'draft', at: NOW - 33 * DAY }));
    await opened.store.putSealed(sealedRow('new', { kind: 'draft', at: NOW - 29 * DAY }));
    await opened.store.putSealed(sealedRow('open', { kind: 'referral', at: NOW - 33 * DAY }));
    expect(value(await opened.store.purge(NOW))).toMatchObject({ sealed: 1 });
    const left = value(await opened.store.readSealed()).map((row) => row.id);
    expect(left.sort(), 'a referral may be open still').toEqual(['new', 'open']);
    expect(await differences(opened)).toEqual([]);
  });

  it('with an export first, takes only what was exported, and the export checks out', async () => {
    opened.store.close();
    opened = await openForTest({ policy: { ...POLICY, exportBeforePurge: true } });
    await record(...days(120, 0, 4).map((ago) => prompted(ago, { at: NOW - ago * DAY })));
    const { store } = opened;
    expect(value(await store.purge(NOW))).toEqual({ events: 0, sealed: 0, held: 8 });
    const page = value(await store.exportEvents());
    expect(page).toMatchObject({ events: 31, upTo: 31 });
    expect(page).not.toHaveProperty('next');
    expect(await store.markExported(5)).toEqual(OK);
    expect(value(await store.purge(NOW))).toEqual({ events: 5, sealed: 0, held: 3 });
    const lines = async function* () {
      yield* page.text.split('\n');
    };
    const { head } = value(await store.standing());
    expect(await checkExport(lines(), hashText, isSignedBy, head)).toMatchObject({
      state: 'read',
      events: 31,
      anchor: 'holds',
      clockJumps: [],
    });
  });

  it.each([
    ['before the database is cut', 'transaction'],
    ['before the journal is trimmed', 'remove'],
  ])('stopped %s and wiped then, brings nothing back and loses nothing', async (_where, what) => {
    await record(
      ...days(100, 0, 5).map((ago) => came(ago, 'asked-disclosed', { at: NOW - ago * DAY })),
    );
    const counts = value(await opened.store.readRollUps());
    if (what === 'remove') vi.spyOn(opened.area, 'remove').mockRejectedValue(new Error('no'));
    else {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    }
    expect((await opened.store.purge(NOW)).ok).toBe(false);
    vi.restoreAllMocks();
    await wipe();
    expect(value(await opened.store.reconcile())).toMatchObject({ recovered: 18, lost: 0 });
    expect((await seqs())[0]).toBe(4);
    expect(value(await opened.store.readRollUps())).toEqual(counts);
    expect(value(await opened.store.verify())).not.toHaveProperty('brokenAt');
  });
});

it('opens a database of version 1, and works out what is new in it', async () => {
  const name = 'from-version-1';
  const old = new Dexie(name);
  old
    .version(1)
    .stores({ events: 'seq, &id', encounters: 'encounterId', rollUps: 'key, week', meta: 'key' });
  await old.open();
  const donor = await openForTest();
  const events = [
    came(1, 'asked-disclosed'),
    prompted(2),
    came(3, 'asked-declined'),
    anEvent(3, { kind: 'handed-over' }),
  ];
  for (const event of events) await donor.store.record(event);
  const rows = await everything(donor.name);
  donor.store.close();
  const strip = (each: unknown) => {
    const { lastSeq: _lastSeq, ...row } = each as { lastSeq: number };
    return row;
  };
  await old.table('events').bulkAdd(rows['events']!);
  await old.table('encounters').bulkAdd(rows['encounters']!.map(strip));
  await old.table('rollUps').bulkAdd(rows['rollUps']!);
  await old
    .table('meta')
    .bulkAdd(
      rows['meta']!.filter((each) =>
        ['head', 'generation'].includes((each as { key: string }).key),
      ),
    );
  old.close();
  opened.store.close();
  opened = await openForTest({ name });
  expect(value(await opened.store.reconcile())).toMatchObject({ state: 'completed', lost: 0 });
  const upgraded = await everything(name);
  for (const table of ['events', 'encounters', 'rollUps', 'outbox']) {
    expect(upgraded[table], table).toEqual(rows[table]);
  }
  expect(value(await opened.store.unfinished())).toEqual([{ encounterId: testId(1), at: NOW }]);
  expect(await differences(opened)).toEqual([]);
  await inTables(name, async (tables) => {
    const first = (await tables.events.get(1))!;
    expect(first.link).toBe(await linkOf(FIRST_LINK, 1, events[0]!));
  });
});
