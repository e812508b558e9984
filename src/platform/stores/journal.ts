import type { StoredEvent } from '../../audit/chain-text';
import { serially } from '../background/serially';
import { StoreProblem } from './failure';
import {
  BASE_KEY,
  behindBase,
  blockKey,
  eventKey,
  HEAD_KEY,
  packBase,
  packEvents,
  readBlock,
  readContents,
  readHead,
  sealedKey,
  type JournalContents,
  type JournalHead,
} from './journal-rows';
import type { KeyValueArea } from './key-value-area';
import type { SealedRow } from './sealed-row';
import type { Base } from './tables';

/** Single rows are read and written one a key; past so many, the oldest are folded into a block. */
const FRESH = 512;
const BLOCK_SIZE = 256;
const AT_ONCE = 200;

export interface JournalChange {
  events?: readonly StoredEvent[];
  base?: Base | undefined;
  sealed?: readonly SealedRow[];
  /** Keys to take away. */
  gone?: readonly string[];
}

/**
 * The second place (trust.md 6.1): everything the database holds, in a store of the browser that does
 * not fail with it. Every call throws a `StoreProblem` where the browser refuses or what is read back
 * differs; nothing is done halfway that doing it again does not complete.
 */
export interface Journal {
  /** One after another, also for several stores of one page over the same area. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  /** `damaged` where there is one that cannot be read; undefined where there is none. */
  head(): Promise<JournalHead | 'damaged' | undefined>;
  /** Whether the newest event is really there: the cheap sign that the last write was whole. */
  holdsNewest(head: JournalHead): Promise<boolean>;
  load(): Promise<JournalContents>;
  /** The change, read back, and only then the head that counts it. */
  write(change: JournalChange, head?: JournalHead): Promise<void>;
  /**
   * Packs the oldest single rows where there are many; `read` gives from the database those that are
   * damaged here. Stopped anywhere, it loses nothing.
   */
  fold(
    head: JournalHead,
    read: (from: number, to: number) => Promise<StoredEvent[]>,
  ): Promise<void>;
  /** Takes away what was removed by schedule. */
  trim(base: number): Promise<void>;
  probe(): Promise<void>;
}

const turns = new WeakMap<KeyValueArea, ReturnType<typeof serially>>();

export function openJournal(area: KeyValueArea): Journal {
  const turn = turns.get(area) ?? serially();
  turns.set(area, turn);

  async function asked<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch {
      throw new StoreProblem('journal-refused');
    }
  }

  async function put(items: Record<string, string>): Promise<void> {
    await asked(() => area.set(items));
    const kept = await asked(() => area.get(Object.keys(items)));
    const held = Object.entries(items).every(([key, text]) => kept[key] === text);
    if (!held) throw new StoreProblem('journal-refused');
  }

  async function remove(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await asked(() => area.remove([...keys]));
    const left = await asked(() => area.get([...keys]));
    if (Object.keys(left).length > 0) throw new StoreProblem('journal-refused');
  }

  const journal: Journal = {
    inTurn: (task) => turn(task),
    async head() {
      const value = (await asked(() => area.get([HEAD_KEY])))[HEAD_KEY];
      return value === undefined ? undefined : (readHead(value) ?? 'damaged');
    },
    async holdsNewest({ seq, folded, base }) {
      if (seq <= folded || seq <= base) return true;
      return eventKey(seq) in (await asked(() => area.get([eventKey(seq)])));
    },
    load: async () => readContents(await asked(() => area.get(null))),
    async write({ events = [], base, sealed = [], gone = [] }, head) {
      const rows: [string, string][] = [
        ...(base ? [[BASE_KEY, await packBase(base)] as [string, string]] : []),
        ...events.map((row): [string, string] => [eventKey(row.seq), JSON.stringify(row)]),
        ...sealed.map((row): [string, string] => [sealedKey(row), JSON.stringify(row)]),
      ];
      const last: [string, string][] = head ? [[HEAD_KEY, JSON.stringify(head)]] : [];
      for (; rows.length > AT_ONCE; rows.splice(0, AT_ONCE)) {
        await put(Object.fromEntries(rows.slice(0, AT_ONCE)));
      }
      if (gone.length === 0) return put(Object.fromEntries([...rows, ...last]));
      if (rows.length > 0) await put(Object.fromEntries(rows));
      await remove(gone);
      if (last.length > 0) await put(Object.fromEntries(last));
    },
    async fold(head, read) {
      if (head.seq - head.folded < FRESH) return;
      const first = Math.max(head.folded, head.base) + 1;
      const to = first + BLOCK_SIZE - 1;
      const keys = Array.from({ length: BLOCK_SIZE }, (_, i) => eventKey(first + i));
      const { events } = await readContents(await asked(() => area.get(keys)));
      if (events.size < BLOCK_SIZE) {
        for (const row of await read(first, to)) if (!events.has(row.seq)) events.set(row.seq, row);
      }
      const rows = [...events.values()].sort((a, b) => a.seq - b.seq);
      await put({ [blockKey(first, to)]: await packEvents(rows) });
      await put({ [HEAD_KEY]: JSON.stringify({ ...head, folded: to }) });
      await remove(keys);
    },
    async trim(base) {
      const all = await asked(() => area.get(null));
      const { gone, cut } = behindBase(Object.keys(all), base);
      for (const key of cut) {
        const { events } = await readBlock(all[key]);
        const rest = events.filter((event) => event.seq > base);
        const to = Number(key.slice(key.lastIndexOf('-') + 1));
        await put({ [blockKey(base + 1, to)]: await packEvents(rest) });
      }
      await remove([...gone, ...cut]);
    },
    async probe() {
      await put({ 'journal:probe': 'probe' });
      await remove(['journal:probe']);
    },
  };
  return journal;
}
