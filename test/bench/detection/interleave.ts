/** Times peers in turn, slice by slice (A B C A B C), and keeps the quickest time of each over each slice. */
import type { Cell, Timing } from './cell';
import { readsStill, within, type Late } from './late';
import type { Placed, Started } from './processes';

export interface Timed extends Placed {
  /** Quickest milliseconds for each slice it was timed over; slow peers are timed over fewer. */
  ms: number[];
  characters: number;
  hits: number;
  /** Of each slice's spans. */
  checksums: number[];
  /** It did not end in time, and was asked no more. */
  late?: Late;
}

export interface Effort {
  slices: number;
  rounds: number;
  /** A peer that has used this much is timed no more in this cell; the first is, once for each slice. */
  budgetMs: number;
  /** What one call may take, so that the whole always ends. */
  limitMs: number;
}

export async function interleave(
  started: Started,
  contenders: readonly Placed[],
  cell: Cell,
  effort: Effort,
): Promise<Timed[]> {
  const timed = contenders.map<Timed>((contender) => ({
    ...contender,
    ms: [],
    characters: 0,
    hits: 0,
    checksums: [],
  }));
  const { limitMs } = effort;
  const inTime = async <T>(each: Timed, call: Promise<T>) => {
    const answer = await within(limitMs, call, () => started.stop(each.group));
    if (!answer) each.late = { limitMs, still: await readsStill(started, each, cell, limitMs) };
    return answer;
  };
  const spent = new Map<Timed, number>();
  for (const each of timed) await inTime(each, started.call(each.group, 'warm', each.peer, cell));
  for (let slice = 0; slice < effort.slices; slice++)
    for (let round = 0; round < effort.rounds; round++)
      for (const each of timed) {
        const used = spent.get(each) ?? 0;
        const behind = each.ms.length < slice;
        // The first is what the others are measured against.
        const needed = each === timed[0] && round === 0;
        if (each.late || (!needed && (used > effort.budgetMs || behind))) continue;
        const began = performance.now();
        const call = started.call(each.group, 'time', each.peer, cell, slice);
        const timing = (await inTime<Timing>(each, call))?.value;
        if (!timing) continue;
        spent.set(each, used + performance.now() - began);
        each.ms[slice] = Math.min(each.ms[slice] ?? Infinity, timing.ms);
        each.checksums[slice] = timing.checksum;
        if (round === 0) {
          each.characters += timing.characters;
          each.hits += timing.hits;
        }
      }
  return timed;
}

/** True where both gave the same spans wherever both were timed, and that was somewhere. */
export const sameResult = (a: Pick<Timed, 'checksums'>, b: Pick<Timed, 'checksums'>): boolean =>
  a.checksums.length > 0 &&
  a.checksums.every((sum, slice) => b.checksums[slice] === undefined || b.checksums[slice] === sum);
