import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditEvent } from '../../../src/audit/audit-event';
import type { Store } from '../../../src/platform/stores/store-contract';
import { SCHEMA_VERSION } from '../../../src/platform/stores/tables';
import { anEvent, came, gpLetter, prompted } from '../../audit/an-event';
import {
  differences,
  everything as everythingOf,
  inTables,
  NOW,
  openForTest,
  value,
  type Opened,
} from './open-for-test';

let opened: Opened;
let name: string;
let store: Store;

beforeEach(async () => {
  opened = await openForTest();
  ({ name, store } = opened);
});
afterEach(async () => {
  vi.restoreAllMocks();
  store.close();
});

const everything = () => everythingOf(name);

async function recordAll(...events: AuditEvent[]): Promise<void> {
  for (const event of events) expect(await store.record(event)).toEqual({ ok: true, value: null });
}

const HOLDS = { differing: [], clockJumps: [] };

describe('recording', () => {
  it('keeps event, encounter and counts together', async () => {
    await recordAll(prompted(1), came(1, 'asked-disclosed'), gpLetter(1, 'printed'));
    const [row] = value(await store.readRollUps());
    expect(row).toMatchObject({ site: 'Eastbridge', area: 'triage', week: '2026-W47' });
    expect(row?.counts).toMatchObject({ eligible: 1, disclosed: 1, 'gp-informed': 1 });
    expect(row).not.toHaveProperty('key');
    expect(value(await store.readEvents(2)).map((event) => event.kind)).toEqual([
      'outcome',
      'letter',
    ]);
    expect(value(await store.verify())).toMatchObject({ ...HOLDS, events: 3 });
  });

  it('finds how systems were read by the hour, past other events, which are not read', async () => {
    const covered = (hour: number, at = NOW) => {
      const coverage = { hour, reading: 60, partly: 0, notReading: 0, notWatched: 0 };
      return anEvent(9, { kind: 'coverage', rules: [], coverage, at });
    };
    await recordAll(covered(499), prompted(1), covered(502, Date.UTC(2001, 0, 1)), prompted(2));
    await recordAll(covered(500), prompted(3));
    const table = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const found = value(await store.readCoverage(500));
    expect(found.map(({ coverage }) => coverage?.hour)).toEqual([500, 502]);
    expect(table, 'by its index and never from the table').not.toHaveBeenCalled();
    table.mockRestore();
  });

  it('hazard H17: the same event again changes nothing and is no error', async () => {
    const event = came(1, 'asked-disclosed');
    await recordAll(event, event, { ...event });
    expect(value(await store.readRollUps())[0]?.counts.disclosed).toBe(1);
    expect(value(await store.readEvents(9))).toHaveLength(1);
  });

  it('another event under an id that is taken is refused', async () => {
    const event = came(1, 'asked-disclosed');
    await recordAll(event);
    expect(await store.record({ ...came(2, 'asked-declined'), id: event.id })).toMatchObject({
      ok: false,
      error: 'event-refused',
    });
    expect(value(await store.readEvents(9))).toEqual([event]);
  });

  it('many at once, from two pages of the browser, are all kept in one chain', async () => {
    const other = (await openForTest({ name, area: opened.area })).store;
    const events = Array.from({ length: 24 }, (_, i) => prompted(i % 5));
    const results = await Promise.all(
      events.map((event, i) => (i % 2 === 0 ? store : other).record(event)),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(value(await store.verify())).toMatchObject({ ...HOLDS, events: 24 });
    expect(await differences(opened)).toEqual([]);
    other.close();
  });

  it('refuses what is not an event, and words where the site should stand', async () => {
    const before = await everything();
    for (const bad of [
      { ...prompted(1), note: 'assaulted by partner' },
      { ...prompted(1), site: 'Assaulted by partner' },
      anEvent(1, { kind: 'outcome' }),
    ]) {
      expect(await store.record(bad as AuditEvent)).toMatchObject({
        ok: false,
        error: 'event-refused',
      });
    }
    expect(await everything()).toEqual(before);
    await recordAll(prompted(1, { site: 'not-set' }));
  });

  it('practice is kept, marked, and left out unless asked for', async () => {
    await recordAll(prompted(1), prompted(2, { practice: true }));
    const read = async (asked?: { practice: boolean }) =>
      value(await store.readRollUps('2026-W01', '2026-W53', asked)).map((row) => row.practice);
    expect(await read()).toEqual([false]);
    expect(await read({ practice: true })).toEqual([true]);
    expect(value(await store.readRollUps('2026-W48', '2026-W53'))).toEqual([]);
  });
});

describe('hazard H19: a full disk', () => {
  const quota = () => new DOMException('full', 'QuotaExceededError');

  /** Throws at the nth write of any kind, and tells how many there were. */
  function failAtWrite(nth: number): () => number {
    let count = 0;
    for (const method of ['add', 'put', 'delete'] as const) {
      const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        if (++count === nth) throw quota();
        return real.apply(this, args) as never;
      });
    }
    return () => count;
  }

  it('at each write point the whole transaction is rolled back, and it works again after', async () => {
    await recordAll(came(1, 'not-asked', { reason: 'no-time' }));
    const before = await everything();
    const event = came(1, 'asked-disclosed', { practice: true }); // moves the row: most writes
    const writes = failAtWrite(Infinity);
    await recordAll(came(2, 'not-asked'), came(2, 'asked-disclosed', { practice: true }));
    vi.restoreAllMocks();
    expect(writes()).toBe(6 + 8);
    const start = await everything();
    for (let nth = 1; nth <= 8; nth++) {
      failAtWrite(nth);
      const result = await store.record(event);
      vi.restoreAllMocks();
      expect(result).toMatchObject({ ok: false, error: 'storage-full' });
      expect(!result.ok && result.message).toMatch(/no room left.*paper card/);
      expect(await everything()).toEqual(start);
    }
    expect(start).not.toEqual(before);
    await recordAll(event);
    expect(value(await store.verify())).toMatchObject(HOLDS);
    expect(await differences(opened)).toEqual([]);
  });

  it('where it only shows at the end of the transaction, nothing is kept either', async () => {
    await recordAll(prompted(1));
    const before = await everything();
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row: unknown,
    ) {
      const request = real.call(this, row);
      if (this.name === 'meta') request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.record(prompted(2))).toMatchObject({ ok: false, error: 'storage-refused' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('the probe says so, and leaves nothing behind', async () => {
    const before = await everything();
    expect(await store.probe()).toEqual({ ok: true, value: null });
    expect(await everything()).toEqual(before);
    failAtWrite(1);
    expect(await store.probe()).toMatchObject({ ok: false, error: 'storage-full' });
  });

  it('a browser that refuses to open it is said in words, and tried again', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const refused = (await openForTest({ name: `${name}-other` })).store;
    expect(await refused.probe()).toMatchObject({ ok: false, error: 'storage-refused' });
    vi.restoreAllMocks();
    expect(await refused.probe()).toEqual({ ok: true, value: null });
    refused.close();
  });
});

describe('data of a newer version', () => {
  async function makeNewer(): Promise<void> {
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ events: 'seq, &id', meta: 'key' });
    await newer.open();
    newer.close();
  }

  it('is never opened by older code', async () => {
    store.close();
    await makeNewer();
    const opens = vi.spyOn(indexedDB, 'open');
    const older = (await openForTest({ name, area: opened.area })).store;
    expect(await older.record(prompted(1))).toMatchObject({ ok: false, error: 'newer-version' });
    expect(await older.readRollUps()).toMatchObject({ ok: false, error: 'newer-version' });
    expect(opens).not.toHaveBeenCalled();
  });

  it('nor where the browser cannot list its databases', async () => {
    store.close();
    await makeNewer();
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('not here'));
    const older = (await openForTest({ name, area: opened.area })).store;
    expect(await older.probe()).toMatchObject({ ok: false, error: 'newer-version' });
    const fresh = (await openForTest({ name: `${name}-fresh` })).store;
    expect(await fresh.probe()).toEqual({ ok: true, value: null });
    fresh.close();
  });

  it('shuts out an older page that was open when it came', async () => {
    await recordAll(prompted(1));
    await makeNewer();
    const result = await store.record(prompted(2));
    expect(result).toMatchObject({ ok: false, error: 'newer-version' });
    expect(!result.ok && result.message).toContain('Restart the browser');
  });
});

describe('hazard H27: tampering', () => {
  it('an event edited, taken out or put in breaks the chain there', async () => {
    await recordAll(...[1, 2, 3, 4].map((n) => prompted(n)));
    const intact = (await everything())['events'] as { seq: number; event: AuditEvent }[];
    const broken = async () => value(await store.verify()).brokenAt;
    await inTables(name, (tables) => tables.events.update(2, { 'event.area': 'majors' } as never));
    expect(await broken()).toBe(2);
    await inTables(name, (tables) => tables.events.put(intact[1] as never));
    expect(await broken()).toBeUndefined();
    await inTables(name, (tables) => tables.events.delete(3));
    expect(await broken()).toBe(3);
    await inTables(name, (tables) => tables.events.delete(4));
    expect(await broken()).toBe(3);
  });

  it('counts changed by hand are named', async () => {
    await recordAll(came(1, 'asked-disclosed'));
    await inTables(name, (tables) =>
      tables.rollUps.toCollection().modify({ 'counts.disclosed': 0 } as never),
    );
    expect(value(await store.verify()).differing).toEqual(['Eastbridge|triage|2026-W47|real']);
  });

  it('an anchor holds, is broken, or is cut, also by its first digits alone', async () => {
    await recordAll(...[1, 2, 3].map((n) => prompted(n)));
    const { head } = value(await store.standing());
    const against = async (seq: number, link: string) =>
      value(await store.verify({ seq, link })).anchor;
    expect(await against(3, head.link.slice(0, 20))).toBe('holds');
    expect(await against(2, head.link)).toBe('broken');
    expect(await against(4, head.link)).toBe('cut');
    await inTables(name, (tables) => tables.events.update(3, { 'event.area': 'majors' } as never));
    expect(await against(3, head.link)).toBe('broken');
  });

  it('stops when asked, and says so', async () => {
    await recordAll(prompted(1));
    expect(await store.verify(undefined, { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      error: 'stopped',
    });
  });
});

it('hazard H16: asks the browser for strict durability in every transaction that writes', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const watched = (await openForTest({ name: `${name}-watched` })).store;
  await watched.probe();
  await watched.record(prompted(1));
  const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing).toHaveLength(3);
  expect(writing.every(([, , how]) => how?.durability === 'strict')).toBe(true);
  watched.close();
});
