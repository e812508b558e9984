import { ownSigningKey } from '../../../src/platform/stores/own-signing-key';
import { memoryArea, type KeyValueArea } from '../../../src/platform/stores/key-value-area';
import { openJournal } from '../../../src/platform/stores/journal';
import { sealedKey } from '../../../src/platform/stores/journal-rows';
import type { SealedRow } from '../../../src/platform/stores/sealed-row';
import type { Store, StorePolicy } from '../../../src/platform/stores/store-contract';
import type { Reconciliation } from '../../../src/platform/stores/store-report';
import { openStore } from '../../../src/platform/stores/store';
import { StoreTables } from '../../../src/platform/stores/tables';

export const POLICY: StorePolicy = {
  site: 'Eastbridge',
  area: 'triage',
  roles: ['clinician'],
  timeZone: 'Europe/London',
  practice: false,
  keepEventsDays: 90,
  keepSealedDays: 30,
  keepBreakdownWeeks: 160,
  exportBeforePurge: false,
};

/** The moment `anEvent` stamps, so that a test's clock and its events agree. */
export const NOW = Date.UTC(2026, 10, 18, 3, 12);

export interface Opened {
  name: string;
  area: KeyValueArea;
  policy: StorePolicy;
  store: Store;
  found: Reconciliation[];
  /** Another worker's life over the same two places. */
  again(): Promise<Store>;
}

let serial = 0;

export async function openForTest(given: Partial<Opened> = {}): Promise<Opened> {
  const opened = {
    name: given.name ?? `store-test-${serial++}`,
    area: given.area ?? memoryArea(),
    policy: given.policy ?? { ...POLICY },
    found: [] as Reconciliation[],
  };
  const open = () =>
    openStore({
      name: opened.name,
      area: opened.area,
      policy: async () => opened.policy,
      now: () => NOW,
      signing: () => ownSigningKey(`${opened.name}-signing`),
      onReconciled: async (each) => void opened.found.push(each),
    });
  const result: Opened = {
    ...opened,
    store: await open(),
    async again() {
      result.store.close();
      result.store = await open();
      return result.store;
    },
  };
  return result;
}

export async function inTables<T>(
  name: string,
  task: (tables: StoreTables) => Promise<T>,
): Promise<T> {
  const tables = new StoreTables(name, indexedDB);
  await tables.open();
  try {
    return await task(tables);
  } finally {
    tables.close();
  }
}

/** Everything in the database, by table; what counts up by itself left out. */
export function everything(name: string): Promise<Record<string, unknown[]>> {
  return inTables(name, async (tables) =>
    Object.fromEntries(
      await Promise.all(
        tables.tables.map(async (table) => [table.name, await table.toArray()] as const),
      ),
    ),
  );
}

/** How the two places differ, in words; empty where they hold the same. */
export async function differences({
  name,
  area,
}: Pick<Opened, 'name' | 'area'>): Promise<string[]> {
  const found: string[] = [];
  const journal = await openJournal(area).load();
  const rows = (await everything(name)) as {
    events: { seq: number }[];
    sealed: SealedRow[];
    meta: { key: string; [field: string]: unknown }[];
  };
  const meta = (key: string) => rows.meta.find((each) => each.key === key);
  const base = meta('base') as { seq: number } | undefined;
  const head = meta('head');
  if (journal.damaged.length > 0) found.push(`damaged: ${journal.damaged.join(', ')}`);
  if (journal.head?.generation !== meta('generation')?.['stamp']) found.push('generation');
  if (journal.head?.seq !== (head?.['seq'] ?? 0)) found.push('head number');
  if (head && journal.head?.link !== head['link']) found.push('head link');
  if ((journal.base?.seq ?? 0) !== (base?.seq ?? 0)) found.push('base');
  const kept = [...journal.events.values()].sort((a, b) => a.seq - b.seq);
  if (JSON.stringify(kept) !== JSON.stringify(rows.events)) {
    found.push(
      `events ${kept.map((each) => each.seq)} against ${rows.events.map((each) => each.seq)}`,
    );
  }
  const sealed = (each: Iterable<SealedRow>) =>
    JSON.stringify([...each].sort((a, b) => (sealedKey(a) < sealedKey(b) ? -1 : 1)));
  if (sealed(journal.sealed.values()) !== sealed(rows.sealed)) found.push('sealed rows');
  return found;
}

let sealedSerial = 0;

export function sealedRow(id: string, facts: Partial<SealedRow> = {}): SealedRow {
  sealedSerial += 1;
  return {
    v: 1,
    kind: 'referral',
    id,
    keyId: 'key-1',
    at: NOW,
    iv: sealedSerial.toString(36).padStart(16, 'A'),
    data: 'c2VhbGVk',
    ...facts,
  };
}

export function value<T>(result: { ok: true; value: T } | { ok: false; message: string }): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
