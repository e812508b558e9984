import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditEvent } from '../../../src/audit/audit-event';
import { openAuditStore, type AuditStore } from '../../../src/platform/stores/audit-database';
import { AuditTables, SCHEMA_VERSION } from '../../../src/platform/stores/audit-tables';
import { anEvent, came, gpLetter, prompted } from '../../audit/an-event';

const POLICY = { site: 'Eastbridge', timeZone: 'Europe/London', practice: false };
let name: string;
let store: AuditStore;
let serial = 0;

beforeEach(async () => {
  name = `audit-test-${serial++}`;
  store = await openAuditStore(async () => POLICY, name);
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

/** Everything on the disk, by table. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = new AuditTables(name);
  await tables.open();
  const entries = await Promise.all(
    tables.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  tables.close();
  return Object.fromEntries(entries);
}

async function recordAll(...events: AuditEvent[]): Promise<void> {
  for (const event of events) expect(await store.record(event)).toEqual({ ok: true, value: null });
}

const value = <T>(result: { ok: true; value: T } | { ok: false; message: string }): T => {
  if (!result.ok) throw new Error(result.message);
  return result.value;
};

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
    expect(value(await store.rebuildAndCompare())).toEqual({
      same: true,
      events: 3,
      differing: [],
    });
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
    const other = await openAuditStore(async () => POLICY, name);
    const events = Array.from({ length: 24 }, (_, i) => prompted(i % 5));
    const results = await Promise.all(
      events.map((event, i) => (i % 2 === 0 ? store : other).record(event)),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(value(await store.rebuildAndCompare())).toEqual({
      same: true,
      events: 24,
      differing: [],
    });
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
    expect(writes()).toBe(4 + 5);
    const start = await everything();
    for (let nth = 1; nth <= 5; nth++) {
      failAtWrite(nth);
      const result = await store.record(event);
      vi.restoreAllMocks();
      expect(result).toMatchObject({ ok: false, error: 'storage-full' });
      expect(!result.ok && result.message).toMatch(/no room left.*paper card/);
      expect(await everything()).toEqual(start);
    }
    expect(start).not.toEqual(before);
    await recordAll(event);
    expect(value(await store.rebuildAndCompare()).same).toBe(true);
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
    const refused = await openAuditStore(async () => POLICY, `${name}-other`);
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
    const opened = vi.spyOn(indexedDB, 'open');
    const older = await openAuditStore(async () => POLICY, name);
    expect(await older.record(prompted(1))).toMatchObject({ ok: false, error: 'newer-version' });
    expect(await older.readRollUps()).toMatchObject({ ok: false, error: 'newer-version' });
    expect(opened).not.toHaveBeenCalled();
  });

  it('nor where the browser cannot list its databases', async () => {
    store.close();
    await makeNewer();
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('not here'));
    const older = await openAuditStore(async () => POLICY, name);
    expect(await older.probe()).toMatchObject({ ok: false, error: 'newer-version' });
    const fresh = await openAuditStore(async () => POLICY, `${name}-fresh`);
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

describe('tampering and wiping', () => {
  async function change(task: (tables: AuditTables) => Promise<unknown>): Promise<void> {
    const tables = new AuditTables(name);
    await tables.open();
    await task(tables);
    tables.close();
  }

  it('hazard H27: an event edited, taken out or put in breaks the chain there', async () => {
    await recordAll(...[1, 2, 3, 4].map((n) => prompted(n)));
    const intact = (await everything())['events'] as { seq: number; event: AuditEvent }[];
    await change((tables) => tables.events.update(2, { 'event.area': 'majors' } as never));
    expect(value(await store.rebuildAndCompare())).toMatchObject({ same: false, brokenAt: 2 });
    await change((tables) => tables.events.put(intact[1] as never));
    expect(value(await store.rebuildAndCompare()).same).toBe(true);
    await change((tables) => tables.events.delete(3));
    expect(value(await store.rebuildAndCompare())).toMatchObject({ same: false, brokenAt: 3 });
    await change((tables) => tables.events.delete(4));
    expect(value(await store.rebuildAndCompare())).toMatchObject({ same: false, brokenAt: 3 });
  });

  it('counts changed by hand are named', async () => {
    await recordAll(came(1, 'asked-disclosed'));
    await change((tables) => tables.rollUps.toCollection().modify({ 'counts.disclosed': 0 }));
    expect(value(await store.rebuildAndCompare())).toMatchObject({
      same: false,
      differing: ['Eastbridge|triage|2026-W47|real'],
    });
  });

  it('hazard H16: a store wiped between starts has another stamp', async () => {
    await recordAll(prompted(1));
    const first = value(await store.standing());
    expect(first.events).toBe(1);
    store.close();
    store = await openAuditStore(async () => POLICY, name);
    expect(value(await store.standing())).toEqual(first);
    store.close();
    await Dexie.delete(name);
    store = await openAuditStore(async () => POLICY, name);
    const second = value(await store.standing());
    expect(second.events).toBe(0);
    expect(second.generation).not.toBe(first.generation);
  });
});

it('hazard H16: asks the browser for strict durability in every transaction that writes', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const watched = await openAuditStore(async () => POLICY, `${name}-watched`);
  await watched.probe();
  await watched.record(prompted(1));
  const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing).toHaveLength(3);
  expect(writing.every(([, , how]) => how?.durability === 'strict')).toBe(true);
  watched.close();
});
