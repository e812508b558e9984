import { DAY_MS, passed } from '../../audit/counted-age';
import type { StoredEvent } from '../../audit/chain-text';
import { isAgeMark, isStoredEvent } from './row-shapes';
import type { StoreTables } from './tables';

const PAGE = 500;

/** A moment from which events are looked at backwards: those below a number, and how old it is, milliseconds. */
interface From {
  below: number;
  at: number;
  age: number;
}

/**
 * The newest event that is as many days old, by the time counted from event to event (`counted-age.ts`);
 * undefined where none after `base` is. Reads what came since the last mark, and the events about the one
 * it looks for: a few pages, however many there are.
 */
export async function findAged(
  tables: StoreTables,
  base: number,
  now: number,
  days: number,
): Promise<StoredEvent | undefined> {
  const keep = days * DAY_MS;
  const last: unknown = await tables.ages.orderBy('seq').last();
  const mark = isAgeMark(last) ? last : undefined;
  const start = { below: Number.MAX_SAFE_INTEGER, at: now, age: 0 };
  const newest = await lookBack(tables, start, Math.max(base, mark?.seq ?? 0), keep);
  if ('found' in newest || !mark) return newest.found;
  const whole = mark.elapsed + newest.age + passed(mark.at, newest.at);
  // The oldest mark that is not old enough: what is sought stands below it, before the mark before.
  const near: unknown = await tables.ages
    .where('elapsed')
    .above(whole - keep)
    .first();
  const from = isAgeMark(near)
    ? { below: near.seq, at: near.at, age: whole - near.elapsed }
    : { ...newest, below: mark.seq + 1 };
  return (await lookBack(tables, from, base, keep)).found;
}

/** The first event found as old, or where the look ended with none: the number after `above`. */
async function lookBack(
  tables: StoreTables,
  from: From,
  above: number,
  keep: number,
): Promise<{ found: StoredEvent } | (From & { found?: never })> {
  let { below, at, age } = from;
  for (;;) {
    const page = await tables.events
      .where('seq')
      .between(above, below, false, false)
      .reverse()
      .limit(PAGE)
      .toArray();
    for (const stored of page) {
      // A damaged row tells no time; it goes when those around it do.
      if (!isStoredEvent(stored)) continue;
      age += passed(stored.event.at, at);
      at = stored.event.at;
      if (age >= keep) return { found: stored };
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return { below, at, age };
    below = last.seq;
  }
}

/**
 * One mark more where so many events stand after the last one; false where they do not. Called until
 * then: a day's look reads the events of a day.
 */
export function markAge(tables: StoreTables): Promise<boolean> {
  const { events, ages } = tables;
  return tables.transaction('rw', events, ages, async () => {
    const last: unknown = await ages.orderBy('seq').last();
    if (last !== undefined && !isAgeMark(last)) await ages.clear();
    const before = isAgeMark(last) ? last : undefined;
    const page = await events
      .where('seq')
      .above(before?.seq ?? 0)
      .limit(PAGE)
      .toArray();
    const end = page.at(-1);
    if (!end || page.length < PAGE) return false;
    const stamps = page.filter(isStoredEvent).map(({ event }) => event.at);
    let at = before?.at ?? stamps[0] ?? 0;
    let elapsed = before?.elapsed ?? 0;
    for (const next of stamps) {
      elapsed += passed(at, next);
      at = next;
    }
    await ages.add({ v: 1, seq: end.seq, at, elapsed });
    return true;
  });
}
