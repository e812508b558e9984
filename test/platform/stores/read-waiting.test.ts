import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitingPlace } from '../../../src/audit/waiting-prompt';
import { COVERED_HOUR } from '../../../src/platform/stores/tables';
import { anEvent, came, prompted, testId } from '../../audit/an-event';
import { inTables, NOW, openForTest, type Opened } from './open-for-test';

// Whose enquiry is owed, found by an index of those alone.
const MINUTE = 60_000;
const place = (area: 'triage' | 'minors', practice = false) =>
  waitingPlace({ site: 'Eastbridge', area, practice });
const ALL = [place('triage'), place('minors')];
let opened: Opened;

beforeEach(async () => {
  opened = await openForTest();
});
afterEach(() => {
  vi.restoreAllMocks();
  opened.store.close();
});

const record = async (...events: Parameters<Opened['store']['record']>[0][]) => {
  for (const event of events) expect(await opened.store.record(event)).toMatchObject({ ok: true });
};
const ids = (of: number[]) => of.map(testId);
async function read(places = ALL, from = 0, most = 50) {
  const found = await opened.store.readWaiting({ places, from, most });
  if (!found.ok) throw new Error(found.message);
  return found.value;
}

describe('attendances whose enquiry is owed', () => {
  beforeEach(async () => {
    await record(
      prompted(1, { at: NOW }),
      prompted(2, { at: NOW + MINUTE, area: 'minors' }),
      prompted(3, { at: NOW + 2 * MINUTE }),
      prompted(4, { at: NOW + 3 * MINUTE, practice: true }),
      came(5, 'asked-no-disclosure', { at: NOW + 4 * MINUTE }),
    );
  });

  it('are given newest first, of the places asked for alone, as many as are counted', async () => {
    const found = await read();
    expect(found.items.map((item) => item.encounterId)).toEqual(ids([3, 2, 1]));
    const minors = await read([place('minors')]);
    expect(minors).toMatchObject({ total: 1, older: 0, unread: 0, items: [{ area: 'minors' }] });
    expect((await read([place('triage', true)])).items[0]?.encounterId).toBe(testId(4));
    const rows = await opened.store.readRollUps();
    const counted = rows.ok ? rows.value.reduce((sum, row) => sum + row.counts.unresolved, 0) : -1;
    expect(counted).toBe(found.total);
  });

  it('go by themselves once the check is made, and come back when stronger text does', async () => {
    await record(came(3, 'asked-no-disclosure'), came(1, 'not-asked', { reason: 'not-relevant' }));
    expect((await read()).items.map((item) => item.encounterId)).toEqual(ids([2]));
    await record(anEvent(2, { kind: 'decision', decision: 'quiet', quietReason: 'line-closed' }));
    expect(await read()).toMatchObject({ items: [], total: 0 });
    await record(prompted(2, { at: NOW + 9 * MINUTE }));
    expect(await read()).toMatchObject({ items: [{ since: NOW + 9 * MINUTE }], total: 1 });
  });

  it('from before the days asked for are counted, not given', async () => {
    const found = await read(ALL, NOW + MINUTE);
    expect(found).toMatchObject({ total: 2, older: 1 });
    expect(found.items.map((item) => item.encounterId)).toEqual(ids([3, 2]));
  });

  it('are found by their index, and the last attendances looked at for damage', async () => {
    await record(...Array.from({ length: 40 }, (_, i) => prompted(100 + i, { at: NOW - i })));
    const kinds = [IDBObjectStore.prototype, IDBIndex.prototype];
    const other = kinds.flatMap((each) => [vi.spyOn(each, 'openCursor'), vi.spyOn(each, 'get')]);
    const table = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const index = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect(await read(ALL, 0, 2)).toMatchObject({
      total: 43,
      items: [{ stood: 'not-opened' }, {}],
    });
    for (const each of [...other, table]) expect(each).not.toHaveBeenCalled();
    const rows = index.mock.results.map(
      ({ value }) => (value as IDBRequest<unknown[]>).result.length,
    );
    expect(rows, 'all of so few, then two of triage and the one of minors').toEqual([45, 2, 1]);
  });

  it.each([
    ['is damaged', { reached: 'none' }],
    ['lost all but its number', { lastSeq: 2 }],
    ['lost its place in the order too', {}],
  ])('of a row that %s are mended before anybody misses one', async (_what, left) => {
    await inTables(opened.name, async ({ encounters }) => {
      const was = 'reached' in left ? await encounters.get(testId(3)) : undefined;
      await encounters.put({ ...was, encounterId: testId(3), ...left } as never);
    });
    expect(await read()).toMatchObject({ total: 3, unread: 0 });
  });

  it('of a row of a later version are counted as not read', async () => {
    await inTables(opened.name, (tables) =>
      tables.encounters.update(testId(3), { putOff: 'a-later-reason' } as never),
    );
    expect(await read()).toMatchObject({ total: 3, unread: 1 });
  });

  it.each([
    ['lost its mark', 3, { waits: undefined }, 'still owed|Eastbridge|triage|real'],
    ['has one that it should not', 5, { waits: { in: 'nowhere', since: 1 } }, 'still owed'],
  ])(
    'are held against the events: a row that %s is found, and mended',
    async (_what, of, by, key) => {
      const verify = async () => {
        const found = await opened.store.verify();
        return found.ok ? found.value.differing : [found.message];
      };
      expect(await verify()).toEqual([]);
      await inTables(opened.name, (tables) => tables.encounters.update(testId(of), by as never));
      expect(await verify()).toEqual([key]);
      await opened.store.reconcile('thorough');
      expect(await verify()).toEqual([]);
      expect((await read()).total).toBe(3);
    },
  );

  it('are the same after all was worked out anew', async () => {
    const before = await read();
    await opened.store.reconcile('thorough');
    expect(await read()).toEqual(before);
  });
});

it('are found in a store of the version before, which is counted anew once', async () => {
  await record(prompted(1), prompted(2), came(2, 'asked-no-disclosure'));
  const { name, area } = opened;
  const rows = await inTables(name, async (tables) =>
    Promise.all(tables.tables.map(async (each) => [each.name, await each.toArray()] as const)),
  );
  opened.store.close();
  await Dexie.delete(name);
  const older = new Dexie(name);
  older.version(4).stores({
    ...{ events: `seq, &id, ${COVERED_HOUR}`, encounters: 'encounterId, lastSeq' },
    ...{ rollUps: 'key, week', outbox: 'encounterId', sealed: '[kind+id], kind', meta: 'key' },
    ...{ columns: 'from', columnOrder: 'from', columnTail: 'n', ages: 'seq, elapsed' },
  });
  await older.open();
  for (const [table, all] of rows) {
    const asBefore = all.map((row) => {
      const { waits: _none, ...rest } = row as { waits?: unknown };
      const isCounting = (row as { key?: string }).key === 'counting';
      return isCounting ? { ...rest, version: 3 } : rest;
    });
    await older.table(table).bulkPut(asBefore);
  }
  older.close();
  opened = await openForTest({ name, area });
  expect(await read()).toMatchObject({ total: 1, items: [{ encounterId: testId(1) }] });
  expect(opened.found.every(({ lost, recovered }) => lost === 0 && recovered === 0)).toBe(true);
});
