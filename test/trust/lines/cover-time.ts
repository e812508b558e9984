import type { Line, Outcome, Work } from '../line';
import { percentile, pressCovers } from '../rig/cover-presses';
import { practiceExtension } from '../rig/extension';

/**
 * The claim is for 99 of 100. Fewer presses than `ENOUGH`, on a machine that others use, say little
 * of the slowest: a short run is held to its median, and generously.
 */
const BOUND = { full: { share: 0.99, ms: 100 }, quick: { share: 0.5, ms: 500 } };
const ENOUGH = 500;

/** The same presses stand in `npm run bench -- --arm enquiry`. */
export const coverTime: Line = {
  id: 'cover-time',
  number: 17,
  claim: 'From the key to the covered panel painted, while busy: 99 of 100 under 100 ms',
  counts: { quick: 60, full: 1_000 },
  run,
};

async function run(work: Work): Promise<Outcome> {
  const pressed = await pressCovers({ ...work, extension: practiceExtension() });
  const { done, failures, times, byWork, frames } = pressed;
  const at = (share: number) => percentile(times, share);
  const bound = work.count >= ENOUGH ? BOUND.full : BOUND.quick;
  const reached = at(bound.share);
  if (reached > bound.ms) {
    failures.push(`p${bound.share * 100} is ${reached.toFixed(0)} ms, over ${bound.ms} ms.`);
  }
  const figures = {
    'p50 ms': Number(at(0.5).toFixed(1)),
    'p95 ms': Number(at(0.95).toFixed(1)),
    'p99 ms': Number(at(0.99).toFixed(1)),
    held: `p${bound.share * 100} to ${bound.ms} ms`,
    'frames read': frames,
    ...Object.fromEntries(
      [...byWork].map(([name, each]) => [`${name} p95`, Number(percentile(each, 0.95).toFixed(0))]),
    ),
  };
  return { done, failures, figures };
}
