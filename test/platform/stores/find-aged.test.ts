import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passed } from '../../../src/audit/counted-age';
import { findAged, markAge } from '../../../src/platform/stores/find-aged';
import type { StoreTables } from '../../../src/platform/stores/tables';
import { prompted } from '../../audit/an-event';
import { inTables, NOW, openForTest, value } from './open-for-test';

const DAY = 86_400_000;
let made = 0;

/** A store's rows with these stamps, oldest first, numbered from 1. */
async function fill(tables: StoreTables, stamps: readonly number[]): Promise<void> {
  await tables.events.clear();
  await tables.ages.clear();
  await tables.events.bulkAdd(
    stamps.map((at, i) => {
      const event = prompted(i, { at });
      const { id, encounterId } = event;
      return { v: 1 as const, seq: i + 1, id, encounterId, event, link: 'a'.repeat(64) };
    }),
  );
}

/** From the newest back, gap by gap: what the marks have to come to. */
function agedOf(stamps: readonly number[], now: number, days: number): number | undefined {
  let [age, later] = [0, now];
  for (let i = stamps.length - 1; i >= 0; i--) {
    age += passed(stamps[i] ?? 0, later);
    later = stamps[i] ?? 0;
    if (age >= days * DAY) return i + 1;
  }
  return undefined;
}

const markAll = async (tables: StoreTables) => {
  while (await markAge(tables));
};

test('by marks the same event is found as by a look at all, whatever the clock did', async () => {
  const gap = fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: 0, max: DAY / 20 }) },
    { weight: 1, arbitrary: fc.integer({ min: -40 * DAY, max: 40 * DAY }) },
  );
  await inTables(`aged-${made++}`, (tables) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(gap, { minLength: 1_100, maxLength: 1_700 }),
        fc.constantFrom(1, 15, 30, 3_660),
        fc.integer({ min: -DAY, max: 20 * DAY }),
        fc.nat(1_000),
        async (gaps, days, since, removed) => {
          let at = NOW;
          const stamps = gaps.map((each) => (at += each));
          await fill(tables, stamps);
          await markAll(tables);
          expect(await tables.ages.count()).toBe(Math.floor(stamps.length / 500));
          const now = at + since;
          const found = await findAged(tables, 0, now, days);
          expect(found?.seq).toBe(agedOf(stamps, now, days));
          // As the schedule leaves it: what is old is gone, with its marks.
          await tables.events.where('seq').belowOrEqual(removed).delete();
          await tables.ages.where('seq').belowOrEqual(removed).delete();
          const left = await findAged(tables, removed, now, days);
          const seq = agedOf(stamps.slice(removed), now, days);
          expect(left?.seq).toBe(seq === undefined ? undefined : seq + removed);
        },
      ),
      { numRuns: 12 },
    ),
  );
}, 60_000);

test('of many events a few pages are read, none twice a day, and a save waits for none', async () => {
  const { name, store } = await openForTest();
  await inTables(name, async (tables) => {
    const stamps = Array.from({ length: 6_000 }, (_, i) => NOW - (6_000 - i) * (DAY / 100));
    await fill(tables, stamps);
    let read = 0;
    tables.events.hook('reading', (row: unknown) => {
      read += 1;
      return row;
    });
    await markAll(tables);
    expect(read).toBe(6_000);
    read = 0;
    expect(await findAged(tables, 0, NOW, 90), 'none is old enough').toBeUndefined();
    expect(await findAged(tables, 0, NOW, 30)).toMatchObject({ seq: 3_001 });
    expect(read).toBeLessThan(2_000);
    read = 0;
    expect(await markAge(tables)).toBe(false);
    expect(read).toBe(0);
  });
  store.close();
});

test('a row that is damaged tells no time, and a damaged mark is made anew', async () => {
  await inTables(`aged-${made++}`, async (tables) => {
    const stamps = Array.from({ length: 1_200 }, (_, i) => NOW - (1_200 - i) * (DAY / 24));
    await fill(tables, stamps);
    for (const seq of [500, 700]) await tables.events.update(seq, { link: 'no' });
    await markAll(tables);
    expect(await findAged(tables, 0, NOW, 29)).toMatchObject({ seq: 1_200 - 29 * 24 + 1 });
    await tables.ages.update(1_000, { elapsed: 'long ago' } as never);
    expect(await findAged(tables, 0, NOW, 29)).toMatchObject({ seq: 1_200 - 29 * 24 + 1 });
    await markAll(tables);
    expect((await tables.ages.toArray()).map(({ elapsed }) => typeof elapsed)).toEqual([
      'number',
      'number',
    ]);
  });
});

test('marks go with the events they are of, by schedule and where all is put together again', async () => {
  const opened = await openForTest();
  const stamps = Array.from({ length: 600 }, (_, i) => NOW - (600 - i) * (DAY / 4));
  for (const [i, at] of stamps.entries()) await opened.store.record(prompted(i, { at }));
  const marks = () => inTables(opened.name, (tables) => tables.ages.toArray());
  opened.policy.keepEventsDays = 3_660;
  expect(value(await opened.store.purge(NOW))).toMatchObject({ events: 0 });
  opened.policy.keepEventsDays = 90;
  expect(await marks()).toMatchObject([{ seq: 500 }]);
  expect(value(await opened.store.purge(NOW)).events).toBe(600 - 90 * 4 + 1);
  expect(await marks()).toMatchObject([{ seq: 500 }]);
  await opened.store.reconcile('thorough');
  expect(await marks()).toEqual([]);
  opened.store.close();
}, 30_000);
