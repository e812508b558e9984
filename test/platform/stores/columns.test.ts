import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AuditEvent } from '../../../src/audit/audit-event';
import { scanColumns } from '../../../src/audit/columns/scan-columns';
import { closeTail, purgeColumns, readColumns } from '../../../src/platform/stores/columns';
import { StoreTables } from '../../../src/platform/stores/tables';
import { anEvent, came, prompted } from '../../audit/an-event';
import { NOW, openForTest, type Opened } from './open-for-test';

const DAY = 86_400_000;
let opened: Opened;
let tables: StoreTables;

beforeEach(async () => {
  opened = await openForTest();
  tables = new StoreTables(opened.name, indexedDB);
  await tables.open();
});
afterEach(() => {
  tables.close();
  opened.store.close();
});

async function record(...events: AuditEvent[]): Promise<void> {
  for (const event of events) expect(await opened.store.record(event)).toMatchObject({ ok: true });
}

async function eligible(): Promise<number> {
  const { chunks } = await readColumns(tables);
  const all = { from: '2020-W01', to: '2030-W01', practice: false };
  const [counts] = scanColumns(chunks, { ...all, by: 'site' }).values();
  return counts?.eligible ?? 0;
}

const differing = async () => {
  const found = await opened.store.verify();
  return found.ok ? found.value.differing : [found.message];
};
const over100Days = () =>
  Array.from({ length: 21 }, (_, i) => prompted(i, { at: NOW - (100 - 5 * i) * DAY }));

it('closed and open, come to what was counted; a check finds one that was changed', async () => {
  await record(prompted(1), came(1, 'asked-disclosed', { rules: ['assault'] }), prompted(2));
  await closeTail(tables, 1);
  await record(prompted(3), anEvent(3, { kind: 'opened' }));
  expect(await tables.columns.count()).toBe(1);
  expect(await eligible()).toBe(3);
  expect(await differing()).toEqual([]);
  const [chunk] = await tables.columns.toArray();
  chunk!.effect[0] = chunk!.effect[1] ?? 0;
  await tables.columns.put(chunk!);
  expect((await differing()).join()).toMatch(/^breakdown\|Eastbridge\|triage/);
});

it('stay when their events go by schedule, and through a mending of what is left', async () => {
  await record(...over100Days());
  await closeTail(tables, 1);
  await record(prompted(40));
  expect(await opened.store.purge(NOW)).toMatchObject({ ok: true });
  expect(await eligible()).toBe(22);
  await opened.store.reconcile('thorough');
  expect(await eligible()).toBe(22);
  expect(await differing()).toEqual([]);
});

it('of a database wiped after a purge, say from which week on they are whole', async () => {
  await record(...over100Days());
  await opened.store.purge(NOW);
  for (const table of tables.tables) await table.clear();
  await opened.store.reconcile('thorough');
  expect(await tables.meta.get('columns')).toMatchObject({ since: '2026-W34' });
  expect(await differing()).toEqual([]);
});

it('go by counted weeks, never by the clock', async () => {
  await record(prompted(1, { at: NOW - 14 * DAY }), prompted(2, { at: NOW - 7 * DAY }));
  await closeTail(tables, 1);
  await record(prompted(90, { at: NOW + 3650 * DAY }));
  await closeTail(tables, 1);
  expect(await purgeColumns(tables, 52)).toBe(0);
  expect(await purgeColumns(tables, 1)).toBe(0);
  await record(prompted(91, { at: NOW + 3657 * DAY }));
  expect(await purgeColumns(tables, 1)).toBe(1);
  expect(await differing()).toEqual([]);
});

it('are made anew where an older version counted', async () => {
  await record(prompted(1), came(1, 'asked-declined'));
  await tables.columnTail.clear();
  await tables.meta.delete('counting');
  await opened.again();
  expect(await opened.store.reconcile()).toMatchObject({ ok: true });
  expect(await eligible()).toBe(1);
});
