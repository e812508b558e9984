/** A peer that does not end in time is stopped, and asked for less until it does: what it still can is told. */
import type { Cell, Timing } from './cell';
import type { Placed, Started } from './processes';
import { round } from '../target';

/** `limitMs` is what it was given; `still` a part of the same work that it did in a quarter of that. */
export interface Late {
  limitMs: number;
  still: (Pick<Timing, 'ms' | 'characters'> & Pick<Cell, 'lexicon'>) | undefined;
}

/** What a call gave, or undefined where it did not end in time; what it was busy with is then stopped. */
export async function within<T>(
  limitMs: number,
  call: Promise<T>,
  stop: () => Promise<void>,
): Promise<{ value: T } | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  const answer = await Promise.race([call.then((value) => ({ value })), late]);
  clearTimeout(timer);
  if (answer) return answer;
  // Stopped, it fails; nobody waits for it any more.
  call.catch(() => undefined);
  await stop();
  return undefined;
}

/** A tenth of the text, a hundredth, and that with fewer phrases: the first that ends. */
export async function readsStill(
  started: Started,
  { group, peer }: Placed,
  cell: Cell,
  limitMs: number,
): Promise<Late['still']> {
  const tries: Pick<Cell, 'size' | 'lexicon'>[] = [
    { size: Math.ceil(cell.size / 10), lexicon: cell.lexicon },
    { size: Math.ceil(cell.size / 100), lexicon: cell.lexicon },
    { size: Math.ceil(cell.size / 100), lexicon: 'small' },
  ];
  for (const { size, lexicon } of tries) {
    const less = { ...cell, id: `${cell.id} of ${size}`, size, lexicon };
    const call = started.call(group, 'time', peer, less, 0);
    const answer = await within(limitMs / 4, call, () => started.stop(group));
    if (answer) return { ms: answer.value.ms, characters: answer.value.characters, lexicon };
  }
  return undefined;
}

/** As a table says it: "no end in 60 s; 10,498 characters in 41 ms". */
export function sayLate({ limitMs, still }: Late, { lexicon }: Pick<Cell, 'lexicon'>): string {
  const end = `no end in ${round(limitMs / 1_000)} s`;
  if (!still) return `${end}, nor for a hundredth of it with 400 phrases`;
  const fewer = still.lexicon === lexicon ? '' : ' with 400 phrases';
  return `${end}; ${still.characters.toLocaleString('en-GB')} characters${fewer} in ${round(still.ms)} ms`;
}
