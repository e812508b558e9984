import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryArea } from '../../../src/platform/stores/key-value-area';
import { came, prompted, testId } from '../../audit/an-event';
import {
  differences,
  everything,
  inTables,
  NOW,
  openForTest,
  sealedRow,
  value,
  type Opened,
} from './open-for-test';

let opened: Opened;
beforeEach(async () => {
  opened = await openForTest();
});
afterEach(() => {
  vi.restoreAllMocks();
  opened.store.close();
});

const OK = { ok: true, value: null };
const record = async (...events: Parameters<Opened['store']['record']>[0][]) => {
  for (const event of events) expect(await opened.store.record(event)).toEqual(OK);
};
const wipe = async () => {
  opened.store.close();
  await Dexie.delete(opened.name);
  await opened.again();
};
const reconciled = async () => value(await opened.store.reconcile());
const kinds = async () => value(await opened.store.readEvents(99)).map((event) => event.kind);
const SOUND = { differing: [] };

/** As a browser leaves it that lost one part: the store is gone, and the version as it was or one up. */
async function dropStore(store: string): Promise<void> {
  const known = await indexedDB.databases();
  const version = known.find((each) => each.name === opened.name)?.version ?? 0;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(opened.name, version + 1);
    request.addEventListener('upgradeneeded', () => request.result.deleteObjectStore(store));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

async function comparable(): Promise<Record<string, unknown[]>> {
  const { meta: _meta, ...rows } = await everything(opened.name);
  return rows;
}

describe('a start', () => {
  it('is first, then the same, and then reads two rows of the journal and none of the events', async () => {
    expect(await reconciled()).toMatchObject({ state: 'first', wiped: false });
    await record(prompted(1), came(1, 'asked-disclosed'));
    await opened.again();
    const get = vi.spyOn(opened.area, 'get');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await reconciled()).toMatchObject({ state: 'same', recovered: 0, lost: 0 });
    expect(get.mock.calls.flat(2)).toEqual(['journal:head', 'journal:event:2']);
    expect(all.mock.calls.every(([range]) => (range as { count?: number }).count === 1)).toBe(true);
  });

  it('trust.md 6.1: a database made anew comes back whole from the journal, and says so', async () => {
    await record(prompted(1), came(1, 'asked-disclosed'), prompted(2));
    expect(await opened.store.putSealed(sealedRow('a'))).toEqual(OK);
    const before = await comparable();
    const head = value(await opened.store.standing()).head;
    await wipe();
    expect(await reconciled()).toMatchObject({
      state: 'recovered',
      wiped: true,
      recovered: 4,
      lost: 0,
    });
    const after = await comparable();
    expect(after['events']!.slice(0, 3)).toEqual(before['events']);
    for (const table of ['encounters', 'rollUps', 'outbox', 'sealed']) {
      expect(after[table], table).toEqual(before[table]);
    }
    expect(value(await opened.store.readEvents(1))[0]).toMatchObject({
      kind: 'store-recovered',
      recovered: 4,
      lost: 0,
    });
    expect(value(await opened.store.verify(head))).toMatchObject({ ...SOUND, anchor: 'holds' });
    expect(await differences(opened)).toEqual([]);
    await opened.again();
    expect(await reconciled()).toMatchObject({ state: 'same' });
    expect(await kinds()).toHaveLength(4);
  });

  it('without being asked: the first record waits for it', async () => {
    await record(prompted(1));
    await wipe();
    await record(prompted(2));
    expect(await kinds()).toEqual(['decision', 'store-recovered', 'decision']);
    expect(opened.found).toHaveLength(2);
  });

  it('in the middle of a worker’s life: a wiped database is noticed at the next record', async () => {
    await record(prompted(1));
    await Dexie.delete(opened.name); // the open page hears of it and closes
    const result = await opened.store.record(prompted(2));
    expect(result).toEqual(OK);
    expect(await kinds()).toEqual(['decision', 'store-recovered', 'decision']);
    expect(await differences(opened)).toEqual([]);
  });

  it('Chromium’s word that it threw the data away is believed', async () => {
    opened.store.close();
    const open = IDBFactory.prototype.open;
    vi.spyOn(indexedDB, 'open').mockImplementation(function (this: IDBFactory, ...given) {
      const request = open.apply(indexedDB, given);
      request.addEventListener('upgradeneeded', (event) => {
        Object.assign(event, { dataLoss: 'total' });
      });
      return request;
    });
    opened = await openForTest();
    expect(await reconciled()).toMatchObject({ wiped: true });
    expect(await reconciled()).toMatchObject({ wiped: false });
    expect(await kinds()).toEqual(['store-recovered']);
  });

  it('a journal that is gone is made again from the database', async () => {
    await record(prompted(1), came(1, 'asked-declined'));
    await opened.store.putSealed(sealedRow('a'));
    await opened.area.remove(Object.keys(await opened.area.get(null)));
    await opened.again();
    expect(await reconciled()).toMatchObject({ state: 'completed', recovered: 0, wiped: false });
    expect(await differences(opened)).toEqual([]);
    expect(await kinds()).toHaveLength(2);
  });

  it('an end cut off the database is put back; an end cut off the journal as well', async () => {
    await record(prompted(1), prompted(2), prompted(3));
    const { head } = value(await opened.store.standing());
    const events = (await everything(opened.name))['events'] as { link: string }[];
    await inTables(opened.name, async (tables) => {
      await tables.events.delete(3);
      await tables.meta.put({ key: 'head', v: 1, seq: 2, link: events[1]!.link });
    });
    await opened.again();
    expect(await reconciled()).toMatchObject({ state: 'recovered', wiped: false, recovered: 1 });
    expect(value(await opened.store.verify(head)).anchor).toBe('holds');
    await opened.area.remove(['journal:event:4']);
    await opened.again();
    expect(await reconciled()).toMatchObject({ state: 'completed' });
    expect(await differences(opened)).toEqual([]);
  });

  it('of a truncated and corrupt journal whatever holds is used, and what is lost is counted', async () => {
    await record(...[1, 2, 3, 4, 5].map((n) => prompted(n)));
    const { 'journal:event:2': row } = await opened.area.get(['journal:event:2']);
    await opened.area.set({
      'journal:event:2': String(row).slice(0, 90),
      'journal:event:4': String(
        (await opened.area.get(['journal:event:4']))['journal:event:4'],
      ).replace('triage', 'majors'),
    });
    await opened.area.remove(['journal:event:5']);
    await wipe();
    expect(await reconciled()).toMatchObject({
      state: 'recovered',
      wiped: true,
      recovered: 2,
      lost: 3,
    });
    expect(await kinds()).toEqual(['decision', 'decision', 'store-recovered']);
    // Honest for good: the gap stays where it is, and the chain goes on from the head that was noted.
    expect(value(await opened.store.verify())).toMatchObject({ brokenAt: 2, head: { seq: 6 } });
    expect(value(await opened.store.reconcile('thorough'))).toMatchObject({
      lost: 0,
      recovered: 0,
    });
    expect(await differences(opened)).toEqual([]);
    await record(prompted(6));
  });

  it('a journal head that cannot be read loses nothing', async () => {
    await record(prompted(1), prompted(2));
    await opened.area.set({ 'journal:head': '{"v":1,' });
    await opened.again();
    expect(await reconciled()).toMatchObject({ state: 'completed', lost: 0 });
    await opened.area.set({ 'journal:head': 'x' });
    await wipe();
    expect(await reconciled()).toMatchObject({ lost: 0, recovered: 2 });
    expect(value(await opened.store.verify())).not.toHaveProperty('brokenAt');
  });

  it('rows of a wrong shape are found by the record that meets them, and replaced', async () => {
    await record(prompted(1));
    for (const spoil of [
      {
        table: 'encounters',
        row: { encounterId: testId(1), reached: 7 },
        outcome: 'asked-no-disclosure',
      },
      { table: 'meta', row: { key: 'head', v: 1, seq: 'one' }, outcome: 'asked-declined' },
      { table: 'meta', row: { key: 'generation' }, outcome: 'asked-no-disclosure' },
      {
        table: 'rollUps',
        row: { key: 'Eastbridge|triage|2026-W47|real', week: '2026-W47' },
        outcome: 'asked-disclosed',
      },
    ] as const) {
      await inTables(opened.name, (tables) => tables.table(spoil.table).put(spoil.row));
      await record(came(1, spoil.outcome));
      expect(value(await opened.store.verify()), spoil.table).toMatchObject(SOUND);
      expect(await differences(opened)).toEqual([]);
    }
    await inTables(opened.name, (tables) => tables.events.put({ seq: 1, id: 'x' } as never));
    expect(value(await opened.store.reconcile('thorough'))).toMatchObject({
      recovered: 1,
      lost: 0,
    });
    expect(value(await opened.store.verify())).not.toHaveProperty('brokenAt');
  });

  it('a sealed row of a wrong shape is taken from the journal', async () => {
    const row = sealedRow('a');
    await opened.store.putSealed(row);
    await inTables(opened.name, (tables) => tables.sealed.put({ ...row, iv: 9 } as never));
    expect(value(await opened.store.getSealed('referral', 'a'))).toEqual(row);
    expect(opened.found.at(-1)).toMatchObject({ state: 'recovered', recovered: 1, lost: 0 });
  });

  it.each(['rollUps', 'outbox', 'events', 'meta', 'sealed', 'encounters'])(
    'the table of %s, where it is missing, is made and filled again',
    async (lost) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined); // Dexie says that it puts it back
      await record(prompted(1), came(1, 'asked-disclosed'));
      await opened.store.putSealed(sealedRow('a'));
      const before = await comparable();
      opened.store.close();
      await dropStore(lost);
      await opened.again();
      expect((await reconciled()).lost).toBe(0);
      const after = await comparable();
      for (const table of ['rollUps', 'outbox', 'encounters', 'sealed']) {
        expect(after[table], table).toEqual(before[table]);
      }
      expect(value(await opened.store.verify())).toMatchObject(SOUND);
      expect(await differences(opened)).toEqual([]);
      await opened.again();
      expect(await reconciled()).toMatchObject({ state: 'same' });
    },
  );
});

describe('the journal', () => {
  it('refused, makes the record fail in words, and the retry completes it once', async () => {
    await record(prompted(1));
    vi.spyOn(opened.area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const event = came(1, 'asked-disclosed');
    const refused = await opened.store.record(event);
    expect(refused).toMatchObject({ ok: false, error: 'journal-refused' });
    expect(!refused.ok && refused.message).toMatch(/not safe yet.*Try again/);
    vi.restoreAllMocks();
    await record(event);
    expect(await kinds()).toEqual(['decision', 'outcome']);
    expect(await differences(opened)).toEqual([]);
  });

  it('that loses what it was given is found by reading back', async () => {
    vi.spyOn(opened.area, 'set').mockResolvedValue();
    expect(await opened.store.record(prompted(1))).toMatchObject({ error: 'journal-refused' });
  });

  it('refused and then wiped: what was never confirmed may go, what was confirmed does not', async () => {
    await record(prompted(1));
    vi.spyOn(opened.area, 'set').mockRejectedValue(new Error('full'));
    await opened.store.record(prompted(2));
    vi.restoreAllMocks();
    await wipe();
    await reconciled();
    expect(await kinds()).toEqual(['decision', 'store-recovered']);
  });

  it(
    'folds old rows into blocks, small, and gives them all back',
    { timeout: 30_000 },
    async () => {
      const many = Array.from({ length: 520 }, (_, i) => prompted(i, { at: NOW + i * 60_000 }));
      await record(...many);
      const all = await opened.area.get(null);
      const keys = Object.keys(all);
      expect(keys.filter((key) => key.includes(':block:'))).toEqual(['journal:block:1-256']);
      expect(keys.filter((key) => key.includes(':event:'))).toHaveLength(520 - 256);
      const block = String(all['journal:block:1-256']).length / 256;
      const single = String(all['journal:event:520']).length;
      console.log(`journal: ${single} bytes a fresh event, ${block.toFixed(0)} in a block`);
      expect(block).toBeLessThan(200);
      expect(await differences(opened)).toEqual([]);
      // A block cut off half way gives back what comes before the damage.
      await opened.area.set({
        'journal:block:1-256': String(all['journal:block:1-256']).slice(0, 9000),
      });
      await wipe();
      const { recovered, lost } = await reconciled();
      expect(recovered + lost).toBe(520);
      expect(recovered).toBeGreaterThan(264);
      expect(lost).toBeGreaterThan(0);
    },
  );
});

describe('two workers over the same places', () => {
  it('keep both whole', async () => {
    const other = await openForTest({ name: opened.name, area: opened.area });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? other.store : opened.store).record(prompted(i)),
      ),
    );
    await Promise.all([
      other.store.putSealed(sealedRow('a')),
      opened.store.putSealed(sealedRow('b')),
      opened.store.removeSealed('referral', 'c'),
    ]);
    expect(await differences(opened)).toEqual([]);
    other.store.close();
  });

  it('a private window’s own place does not touch the other', async () => {
    await record(prompted(1));
    const before = await opened.area.get(null);
    const secret = await openForTest({ area: memoryArea() });
    await secret.store.record(prompted(2));
    expect(await opened.area.get(null)).toEqual(before);
    secret.store.close();
  });
});
