import { closeChunk, type ColumnChunk } from '../../../src/audit/columns/column-chunk';
import { scanColumns } from '../../../src/audit/columns/scan-columns';
import { makeCounts } from '../../tools/fill-desk';
import { OPEN, QUERY } from './question';

/** What one question costs a store of so many entries; milliseconds and bytes. */
export interface Grown {
  entries: number;
  bytes: number;
  /** Nothing of it in the processor's caches, as when somebody asks. */
  cold: number;
  /** Asked again at once: a small store is still in them and a large one cannot be. */
  again: number;
}

/** More than the caches hold. */
const SWEPT_BYTES = 96 * 1024 * 1024;

/**
 * Each store asked by turns. A pass is timed chunk by chunk, some 50 microseconds each, and each chunk's
 * quickest is taken: so a large store, whose pass always meets another program's turn, is measured by the same
 * measure as a small one.
 */
export function grow(sizes: readonly number[], rounds: number): Grown[] {
  const made = makeCounts(16_384 * 6, OPEN, { site: 'bench', practice: false }).chunks;
  const swept = new Uint32Array(SWEPT_BYTES / 4);
  const stores = sizes.map((size) => {
    const chunks = Array.from({ length: Math.round(size / 16_384) }, (_, i) => copyOf(made, i));
    return { chunks, cold: [] as number[], again: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { chunks, cold, again } of stores) {
      for (let i = 0; i < swept.length; i += 16) swept[i] = (swept[i] as number) + 1;
      takeQuickest(cold, pass(chunks));
      takeQuickest(again, pass(chunks));
    }
  }
  const sum = (chunkMs: readonly number[]) => chunkMs.reduce((all, each) => all + each, 0);
  return stores.map(({ chunks, cold, again }) => ({
    entries: chunks.reduce((all, { group }) => all + group.length, 0),
    bytes: chunks.reduce((all, each) => all + sizeOf(each), 0),
    ...{ cold: sum(cold), again: sum(again) },
  }));
}

/** Milliseconds of each chunk; what comes before the first is in the first, what after in the last. */
function pass(chunks: readonly ColumnChunk[]): number[] {
  const chunkMs: number[] = [];
  let began = performance.now();
  const end = () => {
    const now = performance.now();
    chunkMs.push(now - began);
    began = now;
  };
  function* timed(): Generator<ColumnChunk> {
    for (const [i, chunk] of chunks.entries()) {
      if (i > 0) end();
      yield chunk;
    }
  }
  scanColumns(timed(), QUERY);
  end();
  return chunkMs;
}

function takeQuickest(best: number[], chunkMs: readonly number[]): void {
  chunkMs.forEach((ms, i) => (best[i] = Math.min(best[i] ?? Infinity, ms)));
}

function copyOf(made: readonly ColumnChunk[], i: number): ColumnChunk {
  const chunk = made[i % made.length] ?? closeChunk([]);
  const { group, ruleSet, effect, week } = chunk;
  return {
    ...chunk,
    ...{ group: group.slice(), ruleSet: ruleSet.slice() },
    ...{ effect: effect.slice(), week: week.slice() },
  };
}

const sizeOf = ({ group, ruleSet, effect, week, groups, effects }: ColumnChunk): number =>
  [group, ruleSet, effect, week, groups, effects].reduce((sum, each) => sum + each.byteLength, 0);
