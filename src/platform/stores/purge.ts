import { daysBefore } from '../../audit/counted-age';
import { beginFold, foldEvent } from '../../audit/fold-events';
import { findAged } from './find-aged';
import { isEncounter, isStoredEvent } from './row-shapes';
import { readBase, readHead, readMeta } from './standing';
import type { Base, StoreTables } from './tables';
import { CorruptRow, StoreProblem } from './failure';

const PAGE = 500;

export interface Due {
  /** Events up to this number are old enough to go; the base's where none is. */
  upTo: number;
  /** Sealed rows last changed at or before this are, UTC milliseconds; undefined where none can be. */
  sealedAt?: number;
}

export interface PurgePolicy {
  keepEventsDays: number;
  keepSealedDays: number;
  exportBeforePurge: boolean;
}

/**
 * What is old enough, by the time counted from event to event (`counted-age.ts`): the clock alone
 * never decides. A sealed row goes by its own stamp, but only past the stamp of an event that is by
 * that count as old as sealed rows may get.
 */
export async function findDue(
  tables: StoreTables,
  now: number,
  policy: Pick<PurgePolicy, 'keepEventsDays' | 'keepSealedDays'>,
): Promise<Due> {
  const { keepEventsDays, keepSealedDays } = policy;
  const base = await readBase(tables);
  const old = await findAged(tables, base.seq, now, keepEventsDays);
  const sealed = await findAged(tables, base.seq, now, keepSealedDays);
  return {
    upTo: old?.seq ?? base.seq,
    ...(sealed && { sealedAt: Math.min(sealed.event.at, daysBefore(now, keepSealedDays)) }),
  };
}

/** How far the events may go: what is due, and where a site asks for it only what was exported. */
export async function purgeLimit(
  tables: StoreTables,
  due: Due,
  policy: Pick<PurgePolicy, 'exportBeforePurge'>,
): Promise<number> {
  if (!policy.exportBeforePurge) return due.upTo;
  return Math.min(due.upTo, (await readMeta(tables, 'exported'))?.seq ?? 0);
}

/** What the events up to `upTo` leave behind, worked out page by page and written nowhere yet. */
export async function makeBase(
  tables: StoreTables,
  upTo: number,
  timeZone: string,
): Promise<Base | undefined> {
  const old = await readBase(tables);
  const fold = beginFold(old.rows);
  let place = { seq: old.seq, link: old.link, at: old.at };
  while (place.seq < upTo) {
    const page = await tables.events
      .where('seq')
      .between(place.seq, upTo, false, true)
      .limit(PAGE)
      .toArray();
    if (page.length === 0) break;
    for (const stored of page) {
      if (!isStoredEvent(stored)) continue;
      foldEvent(fold, stored, timeZone);
      place = { seq: stored.seq, link: stored.link, at: stored.event.at };
    }
    const last = page.at(-1);
    if (last && !isStoredEvent(last)) return undefined; // never a base on a damaged row
  }
  if (place.seq <= old.seq) return undefined;
  const rows = await tables.encounters.toArray();
  if (!rows.every(isEncounter)) throw new CorruptRow('encounter');
  const going = new Set(
    rows.filter((each) => each.lastSeq > place.seq).map((each) => each.encounterId),
  );
  return {
    v: 1,
    ...place,
    rows: {
      encounters: [...fold.encounters.values()].filter((each) => going.has(each.encounterId)),
      rollUps: [...fold.rollUps.values()],
      outbox: [...fold.outbox.values()],
    },
  };
}

/** Events and encounters up to the base go and the base comes, in one strict transaction. */
export function cutToBase(
  tables: StoreTables,
  base: Base,
  expected: { base: number; headLink: string },
): Promise<number> {
  const { events, encounters, ages, meta } = tables;
  return tables.transaction('rw', events, encounters, ages, meta, async () => {
    const unchanged =
      (await readBase(tables)).seq === expected.base &&
      (await readHead(tables)).link === expected.headLink;
    if (!unchanged) throw new StoreProblem('rows-changed');
    const removed = await events.where('seq').belowOrEqual(base.seq).delete();
    await encounters.where('lastSeq').belowOrEqual(base.seq).delete();
    await ages.where('seq').belowOrEqual(base.seq).delete();
    await meta.put({ key: 'base', ...base });
    return removed;
  });
}
