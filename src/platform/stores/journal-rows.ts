import * as z from 'zod/mini';
import type { Place, StoredEvent } from '../../audit/chain-text';
import type { SealedRow } from './sealed-row';
import { isBase, isSealedRow, isStoredEvent } from './row-shapes';
import type { Base } from './tables';
import { pack, unpack } from './gzip';

/** How the second place is laid out. Every value is text, so that what is read back compares exactly. */
const PREFIX = 'journal:';
export const HEAD_KEY = `${PREFIX}head`;
export const BASE_KEY = `${PREFIX}base`;
const EVENT = `${PREFIX}event:`;
const BLOCK = `${PREFIX}block:`;
const SEALED = `${PREFIX}sealed:`;

export const eventKey = (seq: number): string => `${EVENT}${seq}`;
export const blockKey = (from: number, to: number): string => `${BLOCK}${from}-${to}`;
export const sealedKey = (row: Pick<SealedRow, 'kind' | 'id'>): string =>
  `${SEALED}${row.kind}:${row.id}`;

const count = z.number().check(z.int(), z.minimum(0));
const JournalHead = z.strictObject({
  v: z.literal(1),
  /** The stamp of the database it goes with. */
  generation: z.string().check(z.minLength(1), z.maxLength(64)),
  seq: count,
  link: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** When it was written, UTC milliseconds by the clock of that moment. */
  at: z.number(),
  /** Events up to this number lie in blocks. */
  folded: count,
  /** Events up to this number were removed by schedule. */
  base: count,
  sealed: z.strictObject({ rev: count, count }),
});
export type JournalHead = z.infer<typeof JournalHead>;

/** Everything that holds in the second place, and what is damaged in it. */
export interface JournalContents {
  empty: boolean;
  head?: JournalHead;
  base?: Base;
  events: Map<number, StoredEvent>;
  sealed: Map<string, SealedRow>;
  /** Keys whose value is not, or not wholly, what was written. */
  damaged: string[];
  /** Every key there is. */
  keys: string[];
}

export function readHead(value: unknown): JournalHead | undefined {
  const parsed = JournalHead.safeParse(parse(value));
  return parsed.success ? parsed.data : undefined;
}

/** Events as lines under gzip: about a quarter of their size. */
export function packEvents(events: readonly StoredEvent[]): Promise<string> {
  return pack(events.map((event) => JSON.stringify(event)).join('\n'));
}

export async function readBlock(
  value: unknown,
): Promise<{ events: StoredEvent[]; whole: boolean }> {
  const { text, whole } = typeof value === 'string' ? await unpack(value) : NOTHING;
  const rows = text.split('\n').map(parse);
  const events = rows.filter(isStoredEvent);
  return { events, whole: whole && events.length === rows.length };
}
const NOTHING = { text: '', whole: false };

export const packBase = (base: Base): Promise<string> => pack(JSON.stringify(base));

/** All there is, read once. Never throws for what the values hold. */
export async function readContents(all: Record<string, unknown>): Promise<JournalContents> {
  const keys = Object.keys(all).filter((key) => key.startsWith(PREFIX));
  const contents: JournalContents = {
    empty: keys.length === 0,
    events: new Map(),
    sealed: new Map(),
    damaged: [],
    keys,
  };
  // Blocks first: an event that also stands alone was written anew after its block.
  const ordered = keys.toSorted(
    (a, b) => Number(b.startsWith(BLOCK)) - Number(a.startsWith(BLOCK)),
  );
  for (const key of ordered) {
    if (!(await takeIn(contents, key, all[key]))) contents.damaged.push(key);
  }
  return contents;
}

/** Whether the value was wholly what its key says. */
async function takeIn(contents: JournalContents, key: string, value: unknown): Promise<boolean> {
  if (key === HEAD_KEY) {
    const head = readHead(value);
    if (head) contents.head = head;
    return head !== undefined;
  }
  if (key === BASE_KEY) {
    const { text } = typeof value === 'string' ? await unpack(value) : NOTHING;
    const base = parse(text);
    if (isBase(base)) contents.base = base;
    return isBase(base);
  }
  if (key.startsWith(BLOCK)) {
    const { events, whole } = await readBlock(value);
    for (const event of events) contents.events.set(event.seq, event);
    return whole;
  }
  const row = parse(value);
  if (isStoredEvent(row) && key === eventKey(row.seq)) {
    contents.events.set(row.seq, row);
    return true;
  }
  if (isSealedRow(row) && key === sealedKey(row)) {
    contents.sealed.set(key, row);
    return true;
  }
  return false;
}

/** Keys that hold nothing but what was removed by schedule, and blocks that hold some of it. */
export function behindBase(
  keys: readonly string[],
  base: Place['seq'],
): { gone: string[]; cut: string[] } {
  const gone: string[] = [];
  const cut: string[] = [];
  for (const key of keys) {
    if (key.startsWith(EVENT) && Number(key.slice(EVENT.length)) <= base) gone.push(key);
    if (!key.startsWith(BLOCK)) continue;
    const [from = 0, to = 0] = key.slice(BLOCK.length).split('-').map(Number);
    if (to <= base) gone.push(key);
    else if (from <= base) cut.push(key);
  }
  return { gone, cut };
}

/** Of one row, not of a block or a head. */
export const isRowKey = (key: string): boolean => key.startsWith(EVENT) || key.startsWith(SEALED);
export const isSealedKey = (key: string): boolean => key.startsWith(SEALED);

function parse(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
